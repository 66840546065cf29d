import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { currentCouncils } from '../../scripts/import/postcodes/current-council.ts';
import { openSource } from '../../scripts/import/postcodes/open-source.ts';
import { postcodeEntries } from '../../scripts/import/postcodes/choose-entries.ts';
import { csvBlocks } from '../../scripts/import/postcodes/csv-blocks.ts';
import { dataFiles } from '../../scripts/shared/data-folder.ts';
import { lookUpPostcode } from '../../src/postcodes/look-up.ts';
import { parseShard } from '../../src/postcodes/parse-shard.ts';
import { assemble } from '../../src/tables/assemble.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHARDS = join(ROOT, 'data/postcodes/areas');
const SOURCES = process.env.CASELOAD_SOURCES ?? join(ROOT, '../shared/sources');
const SOURCE = join(SOURCES, 'codepo_gb_2014-08.zip');

function shards(): { name: string; text: string }[] {
  return readdirSync(SHARDS)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(SHARDS, name), 'utf8') }));
}

describe('the index of Great Britain', () => {
  test('is small enough to be fetched while a person types', () => {
    const sizes = shards()
      .map(({ text }) => gzipSync(text, { level: 9 }).length)
      .sort((a, b) => a - b);
    expect(sizes).toHaveLength(120);
    expect(sizes[60]).toBeLessThanOrEqual(500);
    expect(sizes.at(-1)).toBeLessThanOrEqual(1700);
    const whole = shards().map(({ text }) => text);
    expect(gzipSync(whole.join(''), { level: 9 }).length).toBeLessThanOrEqual(45_000);
  });

  test('names only councils in force, and all of Great Britain’s', () => {
    const { dataset } = assemble(dataFiles());
    const named = new Set(
      shards().flatMap(({ text }) => parseShard(text).shares.map(({ council }) => council)),
    );
    const inForce = dataset?.councils
      .filter(({ code, in_force_to }) => code !== undefined && in_force_to === undefined)
      .map(({ slug }) => slug);
    expect([...named].sort()).toEqual(inForce?.sort());
  });

  // The Ordnance Survey's counts in Doc/metadata.txt of August 2014.
  test('holds as many postcodes in an area as the publisher counts', () => {
    const { dataset } = assemble(dataFiles());
    const counts = new Map(dataset?.postcodeAreas.map(({ area, postcodes }) => [area, postcodes]));
    expect([counts.get('AB'), counts.get('AL'), counts.get('B')]).toEqual([16_692, 7_713, 41_276]);
  });
});

describe.skipIf(!existsSync(SOURCE))('the release of August 2014', () => {
  test('is answered postcode by postcode as its own codes say', { timeout: 120_000 }, async () => {
    const { dataset } = assemble(dataFiles());
    if (dataset === undefined) throw new Error('data/ cannot be read');
    const carry = currentCouncils(dataset);
    const index = new Map(
      shards().map(({ name, text }) => [name.replace('.txt', '.csv'), parseShard(text)]),
    );
    const source = await openSource(SOURCE);
    const wrong: string[] = [];
    let [rows, withoutDistrict] = [0, 0];
    for (const entry of postcodeEntries(source)) {
      const shard = index.get(entry.path.slice(entry.path.lastIndexOf('/') + 1));
      for await (const block of csvBlocks(await entry.stream(), entry.path)) {
        for (const [postcode = '', , , , , , , county = '', district = ''] of block.rows) {
          rows += 1;
          if (district === '') withoutDistrict += 1;
          else {
            const found = lookUpPostcode(shard, postcode);
            const council = carry(county, district);
            if (found.kind !== 'exact' || found.council !== council) wrong.push(postcode);
          }
        }
      }
    }
    source.close();
    expect(wrong).toEqual([]);
    expect([rows, withoutDistrict]).toEqual([1_684_769, 92]);
  });
});
