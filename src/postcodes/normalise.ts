/** What a person types, read as a postcode or the first part of one. */
import type { Postcode } from './postcode.ts';

/** Letters taken for digits and the other way round, corrected only where the position demands it. */
const AS_DIGIT: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const AS_LETTER: Readonly<Record<string, string>> = { 0: 'O', 1: 'I' };

/**
 * Shapes of an outward code, A a letter and 9 a digit; the more common first where characters can be read both ways.
 * A letter after the digits is used in the middle of London only.
 */
const OUTWARD_SHAPES = ['AA99', 'AA9A', 'AA9', 'A99', 'A9A', 'A9'] as const;

/** Areas by the Royal Mail's rules: eight have one letter; in the others some letters are never first or second. */
const AREA = /^([BEGLMNSW]|[^QVX][^IJZ])$/;

/** A district is not numbered 01, and no letter that looks like a digit ends one. */
const NEVER_DISTRICT = /^0\d|[ILOQZ]$/;

/**
 * Reads text as a postcode: lower case, a missing space, O for 0, I for 1, and words after it are no trouble.
 * A whole postcode is also found at the end of an address. A unit that is not whole is read as its sector.
 * @returns undefined if it is not a postcode; a postcode that does not exist is still one
 */
export function normalisePostcode(text: string): Postcode | undefined {
  const tokens = tokensOf(text);
  const [first = '', second = ''] = tokens;
  if (tokens.length === 1 && /^[A-Z]{1,2}$/.test(first)) return areaOnly(first);
  return (
    whole(tokens.join('')) ??
    whole(first + second) ??
    whole(first) ??
    amongWords(tokens) ??
    spaced(first, second) ??
    partial(first)
  );
}

/**
 * Another reading of text without a space: `CB21` is the district CB21, or the sector CB2 1.
 * @returns undefined if there is none
 */
export function otherReading(postcode: Postcode): Postcode | undefined {
  const { area, district, sector } = postcode;
  if (sector !== undefined || district === undefined || !/^\d\d$/.test(district)) return undefined;
  return { area, district: district.slice(0, 1), sector: district.slice(1) };
}

/** Letters and digits between anything else, in capitals. */
function tokensOf(text: string): string[] {
  return text
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((token) => token !== '');
}

function areaOnly(area: string): Postcode | undefined {
  return AREA.test(area) ? { area } : undefined;
}

/** A whole postcode without its space. */
function whole(text: string): Postcode | undefined {
  if (!/\d/.test(text)) return undefined;
  const start = outward(text.slice(0, -3));
  const sector = digit(text.slice(-3, -2));
  const unit = text.slice(-2);
  if (start === undefined || sector === undefined || !/^[A-Z]{2}$/.test(unit)) return undefined;
  return { ...start, sector, unit };
}

/** An outward code, and after a space the first one or two characters of an inward code; other words are left out. */
function spaced(first: string, second: string): Postcode | undefined {
  if (!/^[A-Z]/.test(first) || !/\d/.test(first + second)) return undefined;
  const start = outward(first);
  if (start === undefined) return undefined;
  const sector = /^.[A-Z]?$/.test(second) ? digit(second.slice(0, 1)) : undefined;
  return sector === undefined ? start : { ...start, sector };
}

/** The first part of a postcode without its space: an outward code and one or two characters more. */
function partial(text: string): Postcode | undefined {
  if (!/^[A-Z].*\d/.test(text)) return undefined;
  for (const rest of [1, 2]) {
    const start = outward(text.slice(0, -rest));
    const sector = digit(text.slice(-rest).slice(0, 1));
    const letter = text.slice(-rest).slice(1);
    if (start && sector !== undefined && /^[A-Z]?$/.test(letter)) return { ...start, sector };
  }
  return undefined;
}

/** A whole postcode somewhere in an address; nothing is corrected there, since words could be taken for one. */
function amongWords(tokens: readonly string[]): Postcode | undefined {
  const found = / ([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2}) /.exec(` ${tokens.join(' ')} `);
  return found === null ? undefined : whole(`${found[1] ?? ''}${found[2] ?? ''}`);
}

/** Reads an outward code, mending as little as possible. */
function outward(text: string): Postcode | undefined {
  let best: { postcode: Postcode; corrected: number } | undefined;
  for (const shape of OUTWARD_SHAPES) {
    const reading = text.length === shape.length ? fit(text, shape) : undefined;
    if (reading && (best === undefined || reading.corrected < best.corrected)) best = reading;
  }
  return best?.postcode;
}

function fit(text: string, shape: string): { postcode: Postcode; corrected: number } | undefined {
  const characters = Array.from(text, (character, index) =>
    shape[index] === '9' ? digit(character) : letter(character),
  );
  if (characters.includes(undefined)) return undefined;
  const fitted = characters.join('');
  const letters = shape.startsWith('AA') ? 2 : 1;
  const [area, district] = [fitted.slice(0, letters), fitted.slice(letters)];
  if (!AREA.test(area) || NEVER_DISTRICT.test(district)) return undefined;
  const corrected = Array.from(fitted).filter(
    (character, index) => character !== text[index],
  ).length;
  return { postcode: { area, district }, corrected };
}

function digit(character: string): string | undefined {
  return /^\d$/.test(character) ? character : AS_DIGIT[character];
}

function letter(character: string): string | undefined {
  return /^[A-Z]$/.test(character) ? character : AS_LETTER[character];
}
