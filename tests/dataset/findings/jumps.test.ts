import { expect, test } from 'vitest';
import { jumpFindings } from '../../../src/dataset/findings/jumps.ts';
import { council, published, release } from './examples.ts';

/** Forty councils that move by 1.0, and one that falls from 20.3 to 10.1 as Liverpool did from 2024 to 2025. */
const codes = Array.from({ length: 40 }, (_, index) => `E070000${String(index + 10)}`);
const councils = [...codes.map((code) => council(code, code)), council('liverpool', 'E08000012')];
const figures = [
  ...codes.flatMap((code) => [
    published(code, 2024, 16, 2400, 150),
    published(code, 2025, 17, 2550, 150),
  ]),
  published('E08000012', 2024, 20.3, 4000, 197),
  published('E08000012', 2025, 10.1, 2048, 202.1),
];

test('a change of more than twice what nine in ten councils stay within is flagged as one to ask about', () => {
  const findings = jumpFindings(councils, release(figures));
  expect(findings).toMatchObject([
    {
      code: 'odd-jump',
      severity: 'info',
      row: figures.length + 1,
      place: { code: 'E08000012', year: 2025 },
    },
  ]);
  expect(findings[0]?.message).toBe(
    'The average fell by 10.2 in a year, from 20.3 in 2024 to 10.1. That is more than twice 1.0, which nine in ten councils with 100 to 199 FTE social workers with cases stay within. Ask whether the work, the staff or the way of counting changed.',
  );
});

test('no flag says that a figure is wrong', () => {
  const words = jumpFindings(councils, release(figures)).map(({ message }) => message);
  expect(words.join()).not.toMatch(/wrong|error|mistake/i);
});

test('nobody is told to ask a council that was abolished', () => {
  const former = councils.map((one) => ({ ...one, in_force_to: '2026-03-31' }));
  const [finding] = jumpFindings(former, release(figures));
  expect(finding?.message).toMatch(
    /The work, the staff or the way of counting may have changed\.$/,
  );
});
