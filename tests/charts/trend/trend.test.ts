import { describe, expect, test } from 'vitest';
import { Trend } from '../../../src/charts/trend/Trend.tsx';
import { drawn } from '../drawn.ts';
import { BIRMINGHAM, BOLTON, CUMBRIA, ENGLAND, KENSINGTON, YEARS } from '../examples.ts';
import { GALLERY } from '../gallery.ts';

function trendOf(council: typeof BOLTON, width = 720): string {
  return drawn(Trend, { title: 't', years: YEARS, series: [council, ENGLAND], cap: 20, width });
}

/** The line of the council: how often the pen is put down. */
function piecesOf(markup: string): number {
  const [, path = ''] = /class="council" d="([^"]*)"/.exec(markup) ?? [];
  return path.split('M').length - 1;
}

describe('a trend', () => {
  test('joins no points across a year without a figure, and says why there is none', () => {
    expect(piecesOf(trendOf(BOLTON))).toBe(1);
    expect(piecesOf(trendOf(BIRMINGHAM))).toBe(2);
    expect(trendOf(BIRMINGHAM, 340)).toContain('low reliability</text>');
  });

  test('names the year of the last figure if it is not the last year', () => {
    expect(trendOf(KENSINGTON)).toContain('10.9 (2024)');
    expect(trendOf(CUMBRIA)).toContain('Cumbria 15.5 (2022)');
    expect(trendOf(BOLTON)).not.toContain('(2025)');
  });

  test('has an axis from zero that holds the highest figure', () => {
    expect(GALLERY['trend-extreme']).toContain('>0</text>');
    expect(GALLERY['trend-extreme']).toContain('>35</text>');
  });

  test('draws nothing for a council without any figure, and still England and the cap', () => {
    const none = { ...BOLTON, points: [{ year: 2025, reason: 'not available' }] };
    const markup = trendOf(none);
    expect(markup).not.toContain('class="council"');
    expect(markup).toContain('England 15.2');
    expect(markup).toContain('class="cap"');
  });
});
