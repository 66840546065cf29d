/** A network for tests of what the browser loads. */
import { vi } from 'vitest';

/**
 * Gives these answers one after another; an Error stands for a lost connection.
 * @returns the addresses asked for so far, with `afresh` where the browser's store was passed by
 */
export function network(...answers: readonly (Response | Error)[]): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string, { cache }: RequestInit) => {
    const words = cache === 'reload' ? `${address} afresh` : address;
    const answer = answers[asked.push(words) - 1] ?? new Error('asked once too often');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return asked;
}
