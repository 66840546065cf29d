import { h } from 'preact';
import { describe, expect, test } from 'vitest';
import { Strip } from '../../src/charts/strip/Strip.tsx';
import { heightOf } from '../../src/pictures/drawing.ts';
import { Sheet } from '../../src/pictures/Sheet.tsx';
import { layOutSheet, SHEET_ROOM } from '../../src/pictures/sheet-layout.ts';
import { toText } from '../../src/pictures/to-text.ts';
import { STRIP_2025 } from '../charts/examples.ts';

const WORDS = { title: 'Fish & chips', subtitle: 'For 2 < 3', footer: ['Source', 'Address'] };

describe('a sheet', () => {
  test('puts charts one below the other, between what is drawn and whose it is', () => {
    const { subtitle, charts, rule, footer, height } = layOutSheet(WORDS, [100, 50]);
    expect(charts).toEqual([subtitle.next + 4, subtitle.next + 4 + 112]);
    expect(rule).toBe(subtitle.next + 4 + 112 + 62);
    expect(footer.map(({ lines }) => lines[0]?.y)).toEqual([rule + 18, rule + 34]);
    expect(height).toBeGreaterThan(rule + 34);
  });

  test('grows by a line where words need one', () => {
    const long = { ...WORDS, footer: ['Source', `${'a long address '.repeat(10)}.`] };
    expect(layOutSheet(long, [100]).height).toBe(layOutSheet(WORDS, [100]).height + 16);
  });

  test('is a document of its own with all text escaped and its typeface within', () => {
    const sheet = toText(h(Sheet, { ...WORDS, alt: 'Said "so"', font: 'AAAA', charts: [] }));
    expect(sheet).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(sheet).toContain('>Fish &amp; chips</text>');
    expect(sheet).toContain('>For 2 &lt; 3</text>');
    expect(sheet).toContain('aria-label="Said &quot;so&quot;"');
    expect(sheet).toContain('base64,AAAA');
  });

  test('asks a chart how high it is', () => {
    const chart = h(Strip, { width: SHEET_ROOM, title: 'All', dots: STRIP_2025, cap: 20 });
    const [, drawn] = / height="([\d.]+)"/.exec(toText(chart)) ?? ['', ''];
    expect(heightOf(chart)).toBe(Number(drawn));
  });
});
