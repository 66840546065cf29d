import { describe, expect, test } from 'vitest';
import { Bar, type BarProps } from '../../../src/charts/bars/Bar.tsx';
import { ReturnBar } from '../../../src/charts/bars/ReturnBar.tsx';
import { scaleEnd } from '../../../src/charts/bars/bar-scale.ts';
import { RowBar } from '../../../src/charts/bars/RowBar.tsx';
import { RowBarHead } from '../../../src/charts/bars/RowBarHead.tsx';
import { drawn } from '../drawn.ts';

function bar(figure: BarProps['figure'], cap = 20): string {
  return drawn(Bar, { title: 't', width: 340, figure, cap });
}

function classes(markup: string): string[] {
  return [...markup.matchAll(/class="([ab]\d|missing)"/g)].map(([, name = '']) => name);
}

describe('a bar', () => {
  test('shows what is over the cap in another colour, beyond the line', () => {
    expect(classes(bar(20.8))).toEqual(['b5', 'a1']);
    expect(classes(bar(20))).toEqual(['b5']);
    expect(classes(bar(10.1))).toEqual(['b1']);
  });

  test('is hatched with a reason where there is no figure', () => {
    const markup = bar({ reason: 'not available' });
    expect(classes(markup)).toEqual(['missing']);
    expect(markup).toContain('not available');
  });

  test('names the cap as proposed only where it is the proposed one', () => {
    expect(bar(9)).toContain('>proposed cap 20<');
    expect(bar(9, 18)).toContain('>cap 18<');
  });

  test('says its title and description to those who cannot see it, safely', () => {
    const markup = drawn(Bar, {
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
    const max = scaleEnd(20, [20.9, undefined, 10.1]);
    // By hand: the scale ends a fifth beyond the cap, at 24, and 20 / 24 is 83.3 per cent.
    const cells = [drawn(RowBar, { value: 10.1, cap: 20, max }), drawn(RowBar, { cap: 20, max })];
    for (const markup of [...cells, drawn(RowBarHead, { cap: 20, max })]) {
      expect(markup).toContain('class="cap" x1="83.3%"');
    }
  });

  test('have no length where every figure is zero', () => {
    const max = scaleEnd(0, [0]);
    const markup = drawn(ReturnBar, { value: 0, cap: undefined, limit: undefined, max });
    expect(markup).toContain('class="b4" y="28%" width="0%"');
  });
});
