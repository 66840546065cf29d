import { afterEach, expect, test, vi } from 'vitest';
import { fileLoader, type Files } from '../../../src/live/browser/file-loader.ts';
import { network } from './network.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const loader = (): Files<string> =>
  fileLoader(
    (key) => `/${key}.txt`,
    (text) => text.toUpperCase(),
  );

test('a file is fetched once and then there at once', async () => {
  const asked = network(new Response('one'));
  const get = loader();
  await Promise.all([get('a'), get('a')]);
  expect(get('a')).toBe('ONE');
  expect(asked).toEqual(['/a.txt']);
});

test('one that was lost on the way, or that the server does not have, is asked for again', async () => {
  const asked = network(new Error('offline'), new Response('', { status: 404 }), new Response('x'));
  const get = loader();
  await expect(get('a')).rejects.toThrow('offline');
  await expect(get('a')).rejects.toThrow('/a.txt answered 404');
  await expect(get('a')).resolves.toBe('X');
  expect(asked).toEqual(['/a.txt', '/a.txt afresh', '/a.txt afresh']);
});

test('one that could not be read is fetched past what the browser has stored', async () => {
  const asked = network(new Response('cut o'), new Response('whole'));
  const get = fileLoader(
    (key) => `/${key}.txt`,
    (text) => {
      if (text !== 'whole') throw new Error('cut off');
      return text;
    },
  );
  await expect(get('a')).rejects.toThrow('cut off');
  await expect(get('a')).resolves.toBe('whole');
  expect(asked).toEqual(['/a.txt', '/a.txt afresh']);
});
