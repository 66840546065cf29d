/** The lines of charts as their reader can choose one to bring forward. */
import { LineKey } from '../../charts/lines/LineKey.tsx';
import type { Line } from '../../charts/lines/line-frame.ts';
import { LINE_NUMBERS, type TrendLine } from '../../charts/trend/trend-frame.ts';
import { TrendKey } from '../../charts/trend/TrendKey.tsx';
import { capitalised } from '../../dataset/text/format.ts';
import type { NamedLine } from './BringForward.tsx';

/** The lines of a comparison. One without a figure is not drawn and cannot come forward. */
export function namedLines(series: readonly Line[]): NamedLine[] {
  return series.flatMap(({ id = '', label, points }, index): NamedLine[] =>
    points.some((point) => 'value' in point)
      ? [{ id, label, index, mark: <LineKey index={index} /> }]
      : [],
  );
}

/** The lines of a trend, what the chart is about first. */
export function trendLines(series: readonly TrendLine[]): NamedLine[] {
  return series
    .map(({ kind, label }) => ({
      id: kind,
      label: capitalised(label),
      index: LINE_NUMBERS[kind],
      mark: <TrendKey kind={kind} />,
    }))
    .sort((a, b) => a.index - b.index);
}
