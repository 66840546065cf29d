/** Rounding of published numbers, and of what is worked out from them: half up, away from zero. */

/**
 * A number as its shortest decimal says, rounded half up to so many decimals: 14.45 is 14.5, although the binary
 * fraction nearest to it is a little less. A negative number is rounded as its opposite is, so −0.25 is −0.3.
 */
export function rounded(value: number, places: number): number {
  const whole = Math.round(shifted(Math.abs(value), places));
  return Math.sign(value) * shifted(whole, -places) + 0;
}

/** The same as text, with all of its decimals: `14.5`, `20.0`. No sign before zero. */
export function roundedText(value: number, places: number): string {
  return rounded(value, places).toFixed(places);
}

/** A number of 0 or more with its decimal point moved, in decimal, so that nothing is lost. */
function shifted(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
