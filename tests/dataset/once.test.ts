import { describe, expect, test, vi } from 'vitest';
import { onceFor, onceForBoth, onceForEach } from '../../src/dataset/once.ts';

const [one, other] = [{ name: 'one' }, { name: 'other' }];

describe('what is worked out once', () => {
  test('is the same answer for the same object, and another one for an equal object', () => {
    const make = vi.fn(({ name }: { name: string }) => [name]);
    const once = onceFor(make);
    expect(once(one)).toBe(once(one));
    expect(once({ ...one })).toEqual(once(one));
    expect(once({ ...one })).not.toBe(once(one));
    expect(once(other)).toEqual(['other']);
    expect(make).toHaveBeenCalledTimes(4);
  });

  test('is not worked out again where the answer is that there is none', () => {
    const make = vi.fn((): string | undefined => undefined);
    const once = onceFor(make);
    expect([once(one), once(one)]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledOnce();
  });

  test('follows from both objects, in their order', () => {
    const make = vi.fn((of: { name: string }, and: { name: string }) => `${of.name} ${and.name}`);
    const once = onceForBoth(make);
    expect([once(one, other), once(other, one), once(one, one)]).toEqual([
      'one other',
      'other one',
      'one one',
    ]);
    expect(once(one, other)).toBe('one other');
    expect(make).toHaveBeenCalledTimes(3);
  });

  test('follows from an object and a key', () => {
    const make = vi.fn((of: { name: string }, year: number) => `${of.name} ${year}`);
    const once = onceForEach(make);
    expect([once(one, 2024), once(one, 2025), once(other, 2024)]).toEqual([
      'one 2024',
      'one 2025',
      'other 2024',
    ]);
    expect(once(one, 2024)).toBe('one 2024');
    expect(make).toHaveBeenCalledTimes(3);
  });
});
