import { expect, test } from 'vitest';
import { parseShard } from '../../src/postcodes/parse-shard.ts';
import { publishShard, readPublished, shardAddress } from '../../src/postcodes/published-shard.ts';

const TEXT = 'CB cambridgeshire isle-of-ely5\n1 a 1-3\n';
const NAMES: Readonly<Record<string, string>> = {
  cambridgeshire: 'Cambridgeshire',
  'isle-of-ely': 'the Isle of Ely',
};

test('a published shard has the vintage, the names and the shard', () => {
  const published = publishShard(TEXT, 'August 2014', (slug) => NAMES[slug] ?? '');
  expect(published).toBe(`August 2014|Cambridgeshire|the Isle of Ely\n${TEXT}`);
  const { vintage, names, shard } = readPublished(published);
  expect(vintage).toBe('August 2014');
  expect(Object.fromEntries(names)).toEqual(NAMES);
  expect(shard).toEqual(parseShard(TEXT));
});

test('the page of a server that says ‘not found’ is refused', () => {
  expect(() => readPublished('<!doctype html>\n<title>Not found</title>')).toThrow('not a shard');
});

test('a shard is served by the letters of its area alone', () => {
  expect(shardAddress('BL')).toBe('/postcodes/bl.txt');
});
