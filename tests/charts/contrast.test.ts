/** Contrast of the colours that carry meaning, by the formula of WCAG 2.2, from the tokens themselves. */
import { describe, expect, test } from 'vitest';
import { hueOf } from '../../src/charts/core/line-look.ts';
import { contrast, difference, EYES, SCHEMES } from './colour.ts';

/** Of the lines of a chart, the first in ink. */
const LINES = ['ink', 'line-1', 'line-2', 'line-3'];

describe.each(SCHEMES)('%s', (_, tokens) => {
  const colourOf = (token: string): string => tokens.get(token) ?? '';
  const against = (a: string, b: string): number => contrast(colourOf(a), colourOf(b));

  test('every outline and line of a chart has 3:1 against the paper', () => {
    for (const token of ['below-4', 'below-5', 'above-2', 'cap', 'soft', ...LINES]) {
      expect(against(token, 'paper'), token).toBeGreaterThanOrEqual(3);
    }
  });

  test('text in charts has 4.5:1 against the paper', () => {
    for (const token of ['ink', 'soft', 'cap']) {
      expect(against(token, 'paper'), token).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('colours below the cap grow stronger against the paper towards it, step by step', () => {
    const steps = ['below-1', 'below-2', 'below-3', 'below-4', 'below-5'];
    steps.slice(1).forEach((step, i) => {
      expect(against(step, steps[i] ?? ''), step).toBeGreaterThan(1.2);
      expect(against(step, 'paper')).toBeGreaterThan(against(steps[i] ?? '', 'paper'));
    });
  });

  // A difference of 0.02 is just noticeable side by side; thin lines apart from each other need far more.
  test.each(Object.entries(EYES))('the colours of four lines are far apart to %s', (__, eyes) => {
    const pairs = LINES.flatMap((a, i) => LINES.slice(i + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      const apart = difference(colourOf(a), colourOf(b), eyes);
      expect(apart, `${a} and ${b}`).toBeGreaterThanOrEqual(0.15);
    }
  });

  test.each(Object.entries(EYES))('no line is taken for the cap by %s', (__, eyes) => {
    for (const line of LINES) {
      const apart = difference(colourOf(line), colourOf('cap'), eyes);
      expect(apart, line).toBeGreaterThanOrEqual(0.1);
    }
  });
});

test('the paper of a print is white, on which the colours of lines have 3:1 as well', () => {
  const [, tokens] = SCHEMES[0];
  for (const line of LINES)
    expect(contrast(tokens.get(line) ?? '', '#ffffff'), line).toBeGreaterThanOrEqual(3);
});

test('ink is the first line’s alone, and the next three have a colour each', () => {
  expect([0, 1, 2, 3, 4].map(hueOf)).toEqual(['hue0', 'hue1', 'hue2', 'hue3', 'hue1']);
});
