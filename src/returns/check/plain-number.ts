/** A fast way to read a number that is written as it should be. */

const ZERO = 48;
const NINE = 57;
const POINT = 46;
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** How many digits a double can always represent exactly. */
const EXACT = 15;

/**
 * The number that a text of digits gives, with at most one point between them; NaN for any other text.
 * It accepts the same texts as `quantity` of the schema, but without a regular expression, since it runs for every cell.
 */
export function plainNumber(text: string): number {
  const { length } = text;
  if (length > EXACT) return /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  let value = 0;
  let point = -1;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) value = value * 10 + (code - ZERO);
    else if (code === POINT && point === -1) point = at;
    else return NaN;
  }
  if (point === -1) return length === 0 ? NaN : value;
  if (point === 0 || point === length - 1) return NaN;
  return value / (POWERS[length - point - 1] ?? NaN);
}

/** The whole number that a text of digits alone gives, NaN for any other text. It accepts the same texts as `count` of the schema. */
export function plainCount(text: string): number {
  const { length } = text;
  if (length === 0) return NaN;
  if (length > EXACT) return /^\d+$/.test(text) ? Number(text) : NaN;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return NaN;
    value = value * 10 + (code - ZERO);
  }
  return value;
}

/** How many decimals a plain number is written with. */
export function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}
