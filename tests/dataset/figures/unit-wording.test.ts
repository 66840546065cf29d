import { expect, test } from 'vitest';
import { earlierUnitSentence } from '../../../src/dataset/figures/unit-wording.ts';
import { councilWith } from '../fixture.ts';

const [a, b] = ['north', 'south'].map((slug, index) =>
  councilWith({ slug, name: `${slug}ville`, code: `E0600000${index + 1}` }),
);
if (!a || !b) throw new Error('two councils');
const both = [a, b];

test('earlier figures of two councils together are said to be, with their years', () => {
  const years = [2023, 2024].map((year) => ({ year, councils: both }));
  expect(earlierUnitSentence(a, [...years, { year: 2025, councils: [a] }])).toBe(
    'From 2023 to 2024 these numbers are for this council and southville together.',
  );
});

test('earlier figures of the council alone are said to be', () => {
  const years = [
    { year: 2024, councils: [a] },
    { year: 2025, councils: both },
  ];
  expect(earlierUnitSentence(a, years)).toBe('For 2024 these numbers are for this council alone.');
});

test('nothing is said where all are of the same councils', () => {
  expect(
    earlierUnitSentence(
      a,
      [2024, 2025].map((year) => ({ year, councils: both })),
    ),
  ).toBe('');
  expect(earlierUnitSentence(a, [])).toBe('');
});
