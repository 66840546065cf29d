/** The councils of a comparison through the years. */
import type { JSX } from 'preact';
import type { PictureProps } from '../../charts/core/Picture.tsx';
import { Lines } from '../../charts/lines/Lines.tsx';
import type { Comparison } from '../../dataset/comparison/comparison.ts';
import type { Country } from '../../dataset/country.ts';
import { compareSeries } from './compare-series.ts';

/** What a chart of a comparison is drawn from. */
export interface ComparisonChartProps extends PictureProps {
  readonly country: Country;
  readonly comparison: Comparison;
}

/** A line for each council, the first one drawn strong. */
export function CompareLines({
  country,
  comparison,
  ...picture
}: ComparisonChartProps): JSX.Element {
  return (
    <Lines
      description="The numbers are in a table on this page."
      {...picture}
      years={country.years}
      series={compareSeries(country, comparison)}
      cap={comparison.cap}
    />
  );
}
