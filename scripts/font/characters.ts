/** The characters the site's font holds. A page may use no other; a test reads every built page. */

/** Which file of the typeface's package has which of the characters. */
export interface CharacterSet {
  /** The package's own name for the part; also part of the file's name. */
  readonly part: 'latin' | 'latin-ext';
  readonly characters: string;
}

/** U+0020 to U+007E. */
const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));

/** Loaded on every page: English, and the letters of Welsh, Gaelic and Irish names that Latin-1 has. */
const EVERYWHERE = [
  PRINTABLE_ASCII.join(''),
  '\u00a0£©°±·×½–—‘’“”•…−',
  'ÁÂÄÀÉÊËÈÍÎÏÌÓÔÖÒÚÛÜÙáâäàéêëèíîïìóôöòúûüùçñ',
].join('');

/** Loaded only on pages that use one of them: the rest of the Welsh alphabet. */
const WELSH = 'ŴŵŶŷẀẁẂẃẄẅỲỳŸ';

export const CHARACTER_SETS: readonly CharacterSet[] = [
  { part: 'latin', characters: EVERYWHERE },
  { part: 'latin-ext', characters: WELSH },
];

/** Every character the font can show. */
export const CHARACTERS: ReadonlySet<string> = new Set(
  CHARACTER_SETS.flatMap(({ characters }) => Array.from(characters)),
);

/**
 * Writes characters as a CSS `unicode-range`, neighbours joined: `U+20-7E, U+A3`.
 */
export function unicodeRange(characters: string): string {
  const points = Array.from(characters, (character) => character.codePointAt(0) ?? 0);
  const ranges: [number, number][] = [];
  for (const point of points.sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
}

function hex(point: number): string {
  return point.toString(16).toUpperCase();
}
