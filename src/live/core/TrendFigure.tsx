/** A line through the years against the cap, with England and the neighbours where the view has them. */
import type { JSX } from 'preact';
import { Chart } from '../../charts/core/Chart.tsx';
import { Trend } from '../../charts/trend/Trend.tsx';
import type { TrendFigureView } from './trend-view.ts';
import { TrendTable } from './TrendTable.tsx';

/** The chart; its numbers open below it where the page has them nowhere else. */
export function TrendFigure({ view }: { readonly view: TrendFigureView }): JSX.Element {
  const { heading, subtitle, chart, tableHref, useHref, table } = view;
  return (
    <Chart {...{ heading, subtitle, tableHref, useHref }} of={Trend} with={chart}>
      {tableHref === undefined ? <TrendTable view={table} /> : undefined}
    </Chart>
  );
}
