import { afterEach, expect, test, vi } from 'vitest';
import { jsonFile, jsonFiles } from '../../../src/live/browser/json-loader.ts';
import { network } from './network.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function length(parsed: unknown): number {
  if (!Array.isArray(parsed)) throw new Error('not a list');
  return parsed.length;
}

test('JSON is fetched and read once, however many ask for it', async () => {
  const asked = network(new Response('[1, 2]'));
  const load = jsonFile('/list.json', length);
  expect(await Promise.all([load(), load()])).toEqual([2, 2]);
  expect(await load()).toBe(2);
  expect(asked).toEqual(['/list.json']);
});

test.each([
  ['a lost connection', new Error('offline')],
  ['an error of the server', new Response('[1]', { status: 500 })],
  ['broken JSON', new Response('[1,')],
  ['a sign-in page', new Response('<!doctype html>')],
  ['JSON of another shape', new Response('{}')],
])('%s fails the call and not the next', async (_, answer) => {
  network(answer, new Response('[1]'));
  const load = jsonFile('/list.json', length);
  await expect(load()).rejects.toThrow();
  await expect(load()).resolves.toBe(1);
});

test('of files of one kind, each has its own address', async () => {
  const asked = network(new Response('[1]'), new Response('[1, 2]'));
  const load = jsonFiles((key) => `/${key}.json`, length);
  expect([await load('a'), await load('b')]).toEqual([1, 2]);
  expect(asked).toEqual(['/a.json', '/b.json']);
});
