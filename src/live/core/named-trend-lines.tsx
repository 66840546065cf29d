/** The lines of a trend as their reader can choose one to bring forward. */
import { LINE_NUMBERS, type TrendLine } from '../../charts/trend/trend-frame.ts';
import { TrendKey } from '../../charts/trend/TrendKey.tsx';
import { capitalised } from '../../dataset/text/format.ts';
import type { NamedLine } from './BringForward.tsx';

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
