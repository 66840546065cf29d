/** SVG to PNG with the site's own typeface and no other: the same picture gives the same bytes everywhere. */
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** Made by `npm run font`. */
const FONTS = [400, 700, 800].map((weight) =>
  join(process.cwd(), 'src', 'pictures', 'fonts', `public-sans-${weight}.ttf`),
);

/** @param scale pixels of the PNG for one of the drawing */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Public Sans' },
  });
  return new Uint8Array(image.asPng());
}
