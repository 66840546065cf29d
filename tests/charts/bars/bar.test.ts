import { describe, expect, test } from 'vitest';
import { bar } from '../../../src/charts/bars/bar.ts';
import { rowBar, rowBarHead, rowBarMax } from '../../../src/charts/bars/row-bar.ts';

function classes(markup: string): string[] {
  return [...markup.matchAll(/class="([ab]\d|missing)"/g)].map(([, name = '']) => name);
}

describe('a bar', () => {
  test('shows what is over the cap in another colour, beyond the line', () => {
    expect(classes(bar({ title: 't', width: 340, figure: 20.8, cap: 20 }))).toEqual(['b5', 'a1']);
    expect(classes(bar({ title: 't', width: 340, figure: 20, cap: 20 }))).toEqual(['b5']);
    expect(classes(bar({ title: 't', width: 340, figure: 10.1, cap: 20 }))).toEqual(['b1']);
  });

  test('is hatched with a reason where there is no figure', () => {
    const markup = bar({ title: 't', width: 340, figure: { reason: 'not available' }, cap: 20 });
    expect(classes(markup)).toEqual(['missing']);
    expect(markup).toContain('not available');
  });

  test('names the cap as proposed only where it is the proposed one', () => {
    expect(bar({ title: 't', width: 340, figure: 9, cap: 20 })).toContain('>proposed cap 20<');
    expect(bar({ title: 't', width: 340, figure: 9, cap: 18 })).toContain('>cap 18<');
  });

  test('says its title and description to those who cannot see it, safely', () => {
    const markup = bar({
      title: 'A "b" & c',
      description: 'More.',
      width: 340,
      figure: 9,
      cap: 20,
    });
    expect(markup).toContain('aria-label="A &quot;b&quot; &amp; c. More."');
  });
});

describe('bars of a table', () => {
  test('share one scale: the cap line is at the same place in every row and in the head', () => {
    const max = rowBarMax([20.9, undefined, 10.1], 20);
    // By hand: the scale ends a fifth beyond the cap, at 24, and 20 / 24 is 83.3 per cent.
    const cell = [rowBar({ value: 10.1, cap: 20, max }), rowBar({ cap: 20, max })];
    for (const markup of [...cell, rowBarHead({ cap: 20, max })]) {
      expect(markup).toContain('class="cap" x1="83.3%"');
    }
  });
});
