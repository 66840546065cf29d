import { describe, expect, test } from 'vitest';
import { Scatter } from '../../../src/charts/scatter/Scatter.tsx';
import { drawn } from '../drawn.ts';

const PROPS = { title: 't', across: 'vacancies', cap: 20, width: 340 };

describe('a scatter plot', () => {
  test.each([
    ['in per cent', false],
    ['in sizes', true],
  ])('puts every dot in the middle where all are at one value, %s', (_, logarithmic) => {
    const points = [10, 15].map((y) => ({ x: 5, y }));
    const markup = drawn(Scatter, { ...PROPS, points, ticks: [5], logarithmic });
    expect(markup).not.toMatch(/NaN|Infinity/);
    // By hand: values may be from 36 to 322 pixels, and the tick is written below the middle.
    expect(markup).toContain('<text class="note" x="179" y="269" text-anchor="middle">5</text>');
  });

  test('names the cap at its right end where the name of a dot is at its left one', () => {
    const capName = (label: string | undefined): string | undefined => {
      const points = [
        { x: 0, y: 20.5, label },
        { x: 100, y: 10 },
      ];
      const markup = drawn(Scatter, { ...PROPS, points, ticks: [0, 100] });
      return /<text class="cap-label" x="([\d.]+)"/.exec(markup)?.[1];
    };
    expect(capName(undefined)).toBe('32');
    expect(capName('Bolton')).toBe('330');
  });

  test('keeps the name of the cap apart from a name that is left of its dot', () => {
    const points = [{ x: 55, y: 20.9, label: 'North East Lincolnshire' }];
    const markup = drawn(Scatter, { ...PROPS, width: 288, points, ticks: [0, 100] });
    expect(markup).toMatch(/text-anchor="end">North East Lincolnshire/);
    expect(markup).toMatch(/<text class="cap-label"[^>]* text-anchor="end">cap 20/);
  });
});
