/** Fractions of whole numbers, so that nothing is lost before a number is shown. */

/** A number as one whole number over another, which is above zero. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** One whole number over another. @throws RangeError if the second is zero */
export function fraction(n: bigint | number, d: bigint | number = 1): Fraction {
  const [over, under] = [BigInt(n), BigInt(d)];
  if (under === 0n) throw new RangeError('A fraction is over zero.');
  return under < 0n ? { n: -over, d: -under } : { n: over, d: under };
}

/** A decimal as it is written, such as '-20.85'. @throws SyntaxError if it is not a number */
export function decimal(text: string): Fraction {
  const [whole = '', part = ''] = text.split('.');
  return { n: BigInt(whole + part), d: 10n ** BigInt(part.length) };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d - b.n * a.d, d: a.d * b.d };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** @throws RangeError if the second is zero */
export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

export function size(a: Fraction): Fraction {
  return { n: a.n < 0n ? -a.n : a.n, d: a.d };
}

/** Below zero if the first is smaller, zero if both are the same, above zero if it is larger. */
export function compare(a: Fraction, b: Fraction): number {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Rounded to so many decimals, a half away from zero, without zeros at the end: '20', '-0.4'. */
export function shown(a: Fraction, places: number): string {
  return plain(fixed(a, places));
}

/** Rounded to so many decimals, a half away from zero, with all of them: '20.0'. */
export function fixed(a: Fraction, places: number): string {
  const scaled = size(a).n * 10n ** BigInt(places) * 2n + a.d;
  const digits = String(scaled / (2n * a.d)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
  return a.n < 0n && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A number's text without zeros at the end; other text stays. */
export function plain(text: string): string {
  return /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text;
}

/** The middle value, or the mean of the two middle ones. @throws RangeError if there is none */
export function median(values: readonly Fraction[]): Fraction {
  return quantile(values, fraction(1, 2));
}

/** The value at a share of the way from the lowest to the highest, between two values in proportion. */
export function quantile(values: readonly Fraction[], share: Fraction): Fraction {
  const sorted = values.toSorted(compare);
  const place = times(share, fraction(sorted.length - 1));
  const index = Number(place.n / place.d);
  const [low, high] = [sorted[index], sorted[index + 1]];
  if (low === undefined) throw new RangeError('There are no values.');
  if (high === undefined) return low;
  return plus(low, times(minus(high, low), minus(place, fraction(index))));
}
