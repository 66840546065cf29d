/** What all charts have in common, whatever they draw. */
import { describe, expect, test } from 'vitest';
import { GALLERY } from './gallery.ts';

const pictures = Object.entries(GALLERY);
describe.each(pictures)('%s', (_, markup) => {
  test('has no colours, styles or numbers finer than a tenth of a pixel in its markup', () => {
    expect(markup).not.toMatch(/style=|fill=|stroke=|#[0-9a-f]{3,6}\b/);
    expect(markup.replaceAll(/scale\([^)]*\)/g, '')).not.toMatch(/\d\.\d\d/);
    expect(markup).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('is one named image, or hidden where the figures stand beside it', () => {
    expect(markup).toMatch(/^<svg [^>]*(role="img" aria-label="[^"]+"|aria-hidden="true")/);
  });
});

/** Maps, and charts of other things than averages: the cap has no place in them. */
const withoutCap =
  /^(map|map-plain|hexmap|circle-map|legend-difference|columns-(narrow|none)|shares|reports-(narrow|wide))$/;

test.each(pictures.filter(([name]) => !withoutCap.test(name)))(
  '%s draws the cap line once',
  (_, markup) => {
    expect(markup.match(/class="cap"/g)).toHaveLength(1);
  },
);
