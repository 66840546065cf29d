import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIST, filesOf } from './built-pages.ts';
import { BUILD_TIMEOUT } from './build-elsewhere.ts';
import { KEPT_AREAS, slugsLeftOut } from './few-pages/sample.ts';
import { secondSite } from './second-site.ts';

/** Whose replies the second site has, or answers of whom it has obtained. */
const REPLIED = '(?:bolton|bury|cardiff|rochdale|north-northamptonshire|west-northamptonshire)';
/** Where replies and answers show: pages, cards and files of those councils, and the tables that list replies. */
const OF_REPLIES = [
  `councils/${REPLIED}/(?:(?:as-known|brief|easy-read|use)/)?index\\.html`,
  `api/v1/councils/${REPLIED}\\.json`,
  `embed/card/${REPLIED}/index\\.html`,
  `oembed/councils/${REPLIED}\\.json`,
  'data/(?:replies\\.(?:csv|parquet|zip)|caseload-watch\\.xlsx|datapackage\\.json|dcat\\.jsonld|croissant\\.json)',
  'data/returns/obtained/2025/(?:bolton|rochdale)\\.csv',
].map((path) => new RegExp(`^(?:v/[0-9a-f]{8}/)?${path}$`));
/** It lists the pages that were built. */
const SITEMAP = 'sitemap-0.xml';

/** Of councils whose pages the second site has not, and of postcodes but for a few areas. */
const leftOut = new Set(slugsLeftOut());
function isLeftOut(file: string): boolean {
  const area = /^postcodes\/([a-z]{1,2})\b/.exec(file)?.[1];
  if (area !== undefined) return !KEPT_AREAS.includes(area);
  return file.split(/[/.]/).some((part) => leftOut.has(part));
}

/** Pages that say how many replies there are or how high a card with one is, and lists of hashes. */
const BESIDES =
  /^(?:(?:data|embed|questions)\/index\.html|llms\.txt|offline-files\.json|v\/versions\.json|v\/\w{8}\/manifest\.json)$/;

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
  {
    file: 'councils/bolton/index.html',
    place:
      /<section [^>]*id="(?:returned|obtained|replies)".*?<\/section>\s*|<div class="reply .*?<\/div>\s*/gs,
  },
  { file: 'councils/cardiff/index.html', place: /<section [^>]*id="returned".*?<\/section>\s*/gs },
  { file: 'returns/check/index.html', place: / data-email="[^"]+" data-repository="[^"]+"/g },
  { file: 'returns/context.json', place: /(?<="earlier":\[).+(?=\])/g },
];

/** Where something was taken out, white space is left, and a term may have been linked to the glossary in it. */
function plain(html: string | undefined): string | undefined {
  return html?.replaceAll(/<a href="\/glossary\/#[^"]*">(.*?)<\/a>/g, '$1').replace(/\s+/g, ' ');
}

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
    const files = [...new Set([...first.keys(), ...again.keys()])]
      .filter((file) => file !== SITEMAP && !isLeftOut(file))
      .sort();
    const differing = files.filter((file) => first.get(file) !== again.get(file));
    const ofReplies = (file: string): boolean =>
      BESIDES.test(file) || OF_REPLIES.some((path) => path.test(file));
    const ofReturns = differing.filter((file) => OF_RETURNS.includes(file));
    expect(ofReturns).toEqual(OF_RETURNS);
    expect(differing.filter((file) => !OF_RETURNS.includes(file) && !ofReplies(file))).toEqual([]);
  });

  test('gives the same lines of the sitemap for the pages that the second site has', () => {
    const [first = [], again = []] = [DIST, second].map((folder) =>
      readFileSync(join(folder, SITEMAP), 'utf8').split(/(?<=<\/url>)/),
    );
    const pageOf = (line: string): string => /<loc>https?:\/\/[^/]+\/([^<]*)/.exec(line)?.[1] ?? '';
    expect(again.length).toBeGreaterThan(200);
    expect(again).toEqual(first.filter((line) => !isLeftOut(pageOf(line))));
  });

  test.each(PLACES)('gives the same bytes around what returns add to $file', ({ file, place }) => {
    const [first, again] = [DIST, second].map((folder) => readFileSync(join(folder, file), 'utf8'));
    expect(again).toMatch(place);
    expect(plain(again?.replaceAll(place, ''))).toBe(plain(first));
  });
});
