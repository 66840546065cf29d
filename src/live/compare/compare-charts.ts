/** The charts and tables of a comparison as text, for pages that do not render components yet. */
import { h } from 'preact';
import { toText } from '../../charts/core/to-text.ts';
import type { Comparison } from '../../dataset/comparison/comparison.ts';
import type { Country } from '../../dataset/country.ts';
import { CompareLines } from './CompareLines.tsx';
import { CompareStrip } from './CompareStrip.tsx';
import { CompareTable } from './CompareTable.tsx';
import { CompareYearsTable } from './CompareYearsTable.tsx';

/** A line for each council through all years. */
export function compareLines(
  country: Country,
  comparison: Comparison,
  width: number,
  title: string,
): string {
  return toText(h(CompareLines, { country, comparison, width, title }));
}

/** Every figure of the year as a dot. */
export function compareStrip(
  country: Country,
  comparison: Comparison,
  width: number,
  title: string,
): string {
  return toText(h(CompareStrip, { country, comparison, width, title }));
}

/** What the lines show, as a table. */
export function compareYearsTable(country: Country, comparison: Comparison): string {
  return toText(h(CompareYearsTable, { country, comparison }));
}

/** Everything about each council in one row. */
export function compareTable(comparison: Comparison): string {
  return toText(h(CompareTable, { comparison }));
}
