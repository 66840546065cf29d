import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIST, filesOf } from './built-pages.ts';
import { BUILD_TIMEOUT } from './build-elsewhere.ts';
import { secondSite } from './second-site.ts';

/** What accepted returns change; the rest of the site knows nothing of them. */
const OF_RETURNS = [
  // It says whether this copy takes returns.
  'about/index.html',
  'councils/bolton/index.html',
  'councils/cardiff/index.html',
  'data/returns/2025/bolton.csv',
  'data/returns/2025/cardiff.csv',
  'returns/check/index.html',
  'returns/context.json',
  'returns/index.html',
  'returns/templates/bolton.csv',
  'returns/templates/cardiff.csv',
];

/** Where they show in files that are the same but for this. */
const PLACES = [
  { file: 'councils/bolton/index.html', place: /<section [^>]*id="returned".*?<\/section>\s*/s },
  { file: 'councils/cardiff/index.html', place: /<section [^>]*id="returned".*?<\/section>\s*/s },
  { file: 'returns/check/index.html', place: / data-email="[^"]+" data-repository="[^"]+"/ },
  { file: 'returns/context.json', place: /(?<="earlier":\[).+(?=\])/ },
];

let second: string;

beforeAll(async () => {
  ({ dist: second } = await secondSite());
}, BUILD_TIMEOUT);

/** Every file of a folder with the SHA-256 of its content. */
function checksums(folder: string): Map<string, string> {
  const checksum = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(filesOf(folder).map((file) => [file, checksum(file)]));
}

describe('the build', () => {
  test('gives the same bytes when it is run again, in another folder, but where returns show that were accepted meanwhile', () => {
    const [first, again] = [checksums(DIST), checksums(second)];
    const files = [...new Set([...first.keys(), ...again.keys()])].sort();
    expect(files.filter((file) => first.get(file) !== again.get(file))).toEqual(OF_RETURNS);
  });

  test.each(PLACES)('gives the same bytes around what returns add to $file', ({ file, place }) => {
    const [first, again] = [DIST, second].map((folder) => readFileSync(join(folder, file), 'utf8'));
    expect(again).toMatch(place);
    expect(again?.replace(place, '')).toBe(first);
  });
});
