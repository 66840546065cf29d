/** A correlation in words. */

/** How strongly two things go together, in words that claim no more than the number. */
export function correlationInWords(correlation: number): string {
  const size = Math.abs(correlation);
  if (size < 0.1) return 'no pattern to speak of';
  const way = correlation > 0 ? 'somewhat higher' : 'somewhat lower';
  if (size < 0.3) return `${way}, a weak pattern with many exceptions`;
  if (size < 0.5) return `${way}, a pattern with many exceptions`;
  return correlation > 0 ? 'higher, with exceptions' : 'lower, with exceptions';
}
