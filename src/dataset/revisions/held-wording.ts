/** Which releases the site has and which it lacks, in words. */
import { listed } from '../text/format.ts';

/**
 * `This site keeps the releases of 2022, 2023, 2024 and 2025 as they were published.` If one between them is missing,
 * a second sentence names it.
 * @param years reporting years of the releases it has, oldest first
 */
export function heldReleases(years: readonly number[]): string {
  const kept =
    years.length === 1
      ? `This site keeps the release of ${years.join('')} as it was published.`
      : `This site keeps the releases of ${listed(years.map(String))} as they were published.`;
  const lacking = between(years);
  if (lacking.length === 0) return kept;
  const those = lacking.length === 1 ? 'that' : 'those';
  return `${kept} It does not yet have ${those} of ${listed(lacking.map(String))}.`;
}

/** The years between the first and the last that are not among them. */
function between(years: readonly number[]): number[] {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return Array.from({ length: last - first }, (_, index) => first + index).filter(
    (year) => !years.includes(year),
  );
}
