import { afterEach, expect, test, vi } from 'vitest';
import { files } from '../../../src/live/search/files.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A network that gives these answers one after another; an Error stands for a lost connection. */
function network(...answers: readonly (Response | Error)[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    const answer = answers[asked.push(address) - 1] ?? new Error('asked once too often');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return asked;
}

const shelf = (): ReturnType<typeof files<string>> =>
  files(
    (key) => `/${key}.txt`,
    (text) => text.toUpperCase(),
  );

test('a file is fetched once and then there at once', async () => {
  const asked = network(new Response('one'));
  const get = shelf();
  await Promise.all([get('a'), get('a')]);
  expect(get('a')).toBe('ONE');
  expect(asked).toEqual(['/a.txt']);
});

test('one that was lost on the way, or that the server does not have, is asked for again', async () => {
  const asked = network(new Error('offline'), new Response('', { status: 404 }), new Response('x'));
  const get = shelf();
  await expect(get('a')).rejects.toThrow('offline');
  await expect(get('a')).rejects.toThrow('/a.txt');
  await expect(get('a')).resolves.toBe('X');
  expect(asked).toHaveLength(3);
});
