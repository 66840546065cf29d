/** Contrast of the colours that carry meaning, by the formula of WCAG 2.2, from the tokens themselves. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function tokensOf(part: string): ReadonlyMap<string, string> {
  const found = [...part.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)];
  return new Map(found.map(([, name = '', colour = '']) => [name, colour]));
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', tokensOf(light)],
  ['dark', tokensOf(dark.split('@media print')[0] ?? '')],
])('%s', (_, tokens) => {
  const against = (a: string, b: string): number =>
    contrast(tokens.get(a) ?? '', tokens.get(b) ?? '');

  test('every outline and line of a chart has 3:1 against the paper', () => {
    for (const token of ['below-4', 'below-5', 'above-2', 'cap', 'soft', 'ink']) {
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
});
