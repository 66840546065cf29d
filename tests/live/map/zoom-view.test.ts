import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bringIn,
  closeUp,
  dragged,
  timesOf,
  viewBoxOf,
  zoomed,
  zoomInWords,
  type Box,
} from '../../../src/live/map/zoom-view.ts';

const WHOLE: Box = { x: 0, y: 0, width: 560, height: 700 };
const TWICE: Box = { x: 140, y: 175, width: 280, height: 350 };

describe('the part of a map that is shown', () => {
  test('is about its middle, or about what the fingers are on', () => {
    expect(zoomed(WHOLE, WHOLE, 2)).toEqual(TWICE);
    // What is at a corner stays there.
    expect(zoomed(WHOLE, WHOLE, 2, { x: 560, y: 700 })).toEqual({ ...TWICE, x: 280, y: 350 });
    expect(zoomed(WHOLE, TWICE, 0.5)).toEqual(WHOLE);
  });

  test('is never more than the whole, nor less than a twelfth of its width', () => {
    expect(zoomed(WHOLE, TWICE, 0.1)).toEqual(WHOLE);
    expect(timesOf(WHOLE, zoomed(WHOLE, TWICE, 100))).toBeCloseTo(12);
  });

  test('follows a finger as far as the map goes', () => {
    expect(dragged(WHOLE, TWICE, { x: 10, y: -20 })).toEqual({ ...TWICE, x: 130, y: 195 });
    expect(dragged(WHOLE, TWICE, { x: 999, y: 999 })).toEqual({ ...TWICE, x: 0, y: 0 });
  });

  test('is around some shapes, with a little room, and as long as it is wide as the map is', () => {
    const shown = closeUp(WHOLE, { x: 400, y: 60, width: 100, height: 50 });
    expect(shown.width).toBeCloseTo(112);
    expect(shown.height / shown.width).toBeCloseTo(700 / 560);
    expect(shown.x).toBeCloseTo(394);
  });

  test('moves as little as it takes to have a council in it', () => {
    expect(bringIn(WHOLE, TWICE, { x: 200, y: 200, width: 10, height: 10 })).toEqual(TWICE);
    const left = bringIn(WHOLE, TWICE, { x: 100, y: 600, width: 10, height: 20 });
    expect(left).toEqual({ ...TWICE, x: 100, y: 270 });
  });

  test('is always within the map', () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(
        number,
        number,
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        (x, y, factor) => {
          const { width, height, ...at } = dragged(WHOLE, zoomed(WHOLE, TWICE, factor, { x, y }), {
            x,
            y,
          });
          expect(at.x).toBeGreaterThanOrEqual(-1e-9);
          expect(at.x + width).toBeLessThanOrEqual(560 + 1e-9);
          expect(at.y).toBeGreaterThanOrEqual(-1e-9);
          expect(at.y + height).toBeLessThanOrEqual(700 + 1e-9);
        },
      ),
    );
  });
});

test('the box is written to hundredths, and said in words', () => {
  expect(viewBoxOf({ x: 1 / 3, y: 0, width: 560, height: 2.004 })).toBe('0.33 0 560 2');
  expect(zoomInWords(1)).toBe('The whole map is shown.');
  expect(zoomInWords(2.56)).toBe('The map is shown 2.6 times as large.');
});
