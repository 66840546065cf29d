/** The councils of a comparison among all figures of the year. */
import type { JSX } from 'preact';
import { Strip } from '../../charts/strip/Strip.tsx';
import { compareDots } from './compare-series.ts';
import type { ComparisonChartProps } from './CompareLines.tsx';

/** Every figure as a dot; those compared are named. */
export function CompareStrip({
  country,
  comparison,
  ...picture
}: ComparisonChartProps): JSX.Element {
  return <Strip {...picture} dots={compareDots(country, comparison)} cap={comparison.cap} />;
}
