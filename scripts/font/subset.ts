/** Cuts the typeface down to what the site uses. The same characters give the same bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { CHARACTER_SETS, type CharacterSet } from './characters.ts';
import { WEIGHTS, type FontFile } from './stylesheet.ts';

/** The typeface's package, which also holds its licence. */
export const TYPEFACE = join(
  import.meta.dirname,
  '../../node_modules/@fontsource-variable/public-sans',
);

/** Kerning and accents as drawn, and figures of equal width for tables; fractions and the like are left out. */
const FEATURES = ['kern', 'mark', 'ccmp', 'locl', 'liga', 'calt', 'tnum'];

/** Makes every font file of the site, in the order of the character sets. */
export function fontFiles(): Promise<FontFile[]> {
  return Promise.all(CHARACTER_SETS.map(fontFile));
}

/** Weights that pictures made at build time use. */
const PICTURE_WEIGHTS = [400, 700, 800] as const;

/** The same letters as fonts of one weight each, for the renderer of pictures, which takes no variable ones. */
export function pictureFonts(): Promise<Omit<FontFile, 'characters'>[]> {
  const characters = CHARACTER_SETS.map((set) => set.characters).join('');
  const original = readFileSync(join(TYPEFACE, 'files', 'public-sans-latin-wght-normal.woff2'));
  return Promise.all(
    PICTURE_WEIGHTS.map(async (weight) => {
      const options = {
        targetFormat: 'truetype' as const,
        variationAxes: { wght: weight },
        keepFeatures: FEATURES,
      };
      const bytes = await subsetFont(original, characters, options);
      return { name: `public-sans-${weight}.ttf`, bytes };
    }),
  );
}

async function fontFile({ part, characters }: CharacterSet): Promise<FontFile> {
  const original = readFileSync(join(TYPEFACE, 'files', `public-sans-${part}-wght-normal.woff2`));
  const options = {
    targetFormat: 'woff2' as const,
    variationAxes: { wght: { min: WEIGHTS.min, max: WEIGHTS.max } },
    keepFeatures: FEATURES,
  };
  const bytes = await subsetFont(original, characters, options);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { name: `public-sans-${part}.${hash}.woff2`, bytes, characters };
}
