import { describe, expect, test } from 'vitest';
import { PICTURE_STYLE } from '../../src/pictures/style.ts';
import { SCHEMES } from '../charts/colour.ts';
import { GALLERY } from '../charts/gallery.ts';

describe('the style of pictures that stand on their own', () => {
  test('has only what every drawing program reads: plain selectors, no variables, no nesting', () => {
    const [selectors, blocks] = [
      PICTURE_STYLE.match(/[^{}]+(?=\{)/g) ?? [],
      PICTURE_STYLE.match(/\{[^{}]*\}/g) ?? [],
    ];
    expect(selectors.length).toBeGreaterThan(50);
    expect(blocks).toHaveLength(selectors.length);
    for (const selector of selectors) expect(selector.trim()).toMatch(/^[\w\s.,-]+$/);
    for (const block of blocks) expect(block).not.toMatch(/var\(|--|light-dark|&|@/);
  });

  test('has the colours of lines by value, as on light paper', () => {
    const [, light] = SCHEMES[0];
    for (const [hue, token] of [
      ['hue1', 'line-1'],
      ['hue2', 'line-2'],
      ['hue3', 'line-3'],
    ]) {
      const rule = new RegExp(`\\.mark\\.${hue} \\{\\s*fill: ${light.get(token ?? '')};`);
      expect(PICTURE_STYLE, hue).toMatch(rule);
    }
  });

  test('leaves no shape of a chart without a fill: it would be black', () => {
    const styled = new Set(
      [...PICTURE_STYLE.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
        .filter(([, , block = '']) => block.includes('fill:'))
        .flatMap(([, selectors = '']) => selectors.split(','))
        .map((selector) =>
          selector
            .trim()
            .split(/[\s.]+/)
            .at(-1),
        ),
    );
    const classes = Object.values(GALLERY)
      .flatMap((markup) => [...markup.matchAll(/<(?:path|rect|circle|line)\b[^>]*>/g)])
      .filter(([tag]) => !tag.includes(' id="'))
      .map(([tag]) => / class="([^"]*)"/.exec(tag)?.[1] ?? tag);
    const black = classes.filter((names) => !names.split(' ').some((name) => styled.has(name)));
    expect([...new Set(black)]).toEqual([]);
  });
});
