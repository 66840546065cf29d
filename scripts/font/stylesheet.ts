/** The font's style sheet: the faces to load, and what replaces them until they have come. */
import { unicodeRange } from './characters.ts';

/** A font file as it will lie in public/fonts/. */
export interface FontFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly characters: string;
}

/** Lightest and boldest weight the site uses. */
export const WEIGHTS = { min: 400, max: 800 } as const;

/** Ascent and descent of Public Sans in parts of the em: 1900 and 450 of 2000 units, no line gap. */
const ASCENT = 0.95;
const DESCENT = 0.225;

/**
 * Installed fonts that replace them: Arial, the fonts drawn to its widths, and Roboto, within 1% of them.
 * `size` is the width of an English sample of 320 letters in Public Sans over its width in Arial:
 * at weight 400 against Arial, between 700 and 800 against Arial Bold, so that text keeps its line breaks.
 */
const STAND_INS = [
  {
    weights: '400 649',
    size: 1.045,
    fonts: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo', 'Helvetica', 'Roboto'],
  },
  {
    weights: '650 800',
    size: 0.997,
    fonts: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold', 'Helvetica Bold'],
  },
] as const;

/** The whole of src/styles/font.css, before formatting. */
export function stylesheet(files: readonly FontFile[]): string {
  const faces = [...files.map(loadedFace), ...STAND_INS.map(standInFace)];
  return ['/* Written by `npm run font`. */', ...faces].join('\n\n');
}

function loadedFace({ name, characters }: FontFile): string {
  return `@font-face {
    font-family: 'Public Sans';
    font-style: normal;
    font-weight: ${WEIGHTS.min} ${WEIGHTS.max};
    font-display: swap;
    src: url('/fonts/${name}') format('woff2');
    unicode-range: ${unicodeRange(characters)};
  }`;
}

function standInFace({ weights, size, fonts }: (typeof STAND_INS)[number]): string {
  return `@font-face {
    font-family: 'Public Sans Fallback';
    font-style: normal;
    font-weight: ${weights};
    src: ${fonts.map((font) => `local('${font}')`).join(', ')};
    size-adjust: ${percent(size)};
    ascent-override: ${percent(ASCENT / size)};
    descent-override: ${percent(DESCENT / size)};
    line-gap-override: 0%;
  }`;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)}%`;
}
