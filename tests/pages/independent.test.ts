/** Everything that the site publishes, beside what a program that shares no code with it works out from data/. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareAll } from '../independent/compare-all.ts';
import { readUnchanged } from '../independent/dist-files.ts';
import { MUTANT_ROWS, MUTANTS, readMutated, SWAPPED_CARDS } from '../independent/mutants.ts';
import type { Tally } from '../independent/tally.ts';

/** Rounded down from what was counted when the release of 2025 was the newest. */
const LEAST = 544_000;

describe('an independent recomputation', () => {
  let tally: Tally;

  beforeAll(async () => {
    tally = await compareAll();
  }, 120_000);

  test('finds no difference', () => {
    expect(tally.differences).toEqual([]);
  });

  test(`compares at least ${String(LEAST)} values`, () => {
    const kinds = [...tally.counts].map(([kind, count]) => `${kind}: ${String(count)}`);
    process.stdout.write(`${String(tally.total)} values compared. ${kinds.join(', ')}\n`);
    expect(tally.total).toBeGreaterThanOrEqual(LEAST);
  });
});

describe('one digit changed in one output of each kind', () => {
  let differences: readonly string[] = [];

  beforeAll(async () => {
    readMutated(MUTANTS);
    ({ differences } = await compareAll());
  }, 120_000);

  afterAll(readUnchanged);

  test('is noticed, every one of them', () => {
    const wanted = [
      ...MUTANTS.map(({ noticed }) => noticed),
      ...MUTANT_ROWS.map(({ noticed }) => noticed),
      ...SWAPPED_CARDS.map(([path]) => `card, number, ${path.slice('cards/'.length, -4)}:`),
    ];
    const missed = wanted.filter((start) => !differences.some((one) => one.startsWith(start)));
    process.stdout.write(
      `${String(wanted.length)} changes, ${String(missed.length)} not noticed\n`,
    );
    expect(missed).toEqual([]);
    expect(wanted.length).toBeGreaterThanOrEqual(100);
  });
});
