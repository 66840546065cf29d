/** The lines of a comparison as their reader can choose one to bring forward. */
import { LineKey } from '../../charts/lines/LineKey.tsx';
import type { Line } from '../../charts/lines/line-frame.ts';
import type { NamedLine } from './BringForward.tsx';

/** Those that have a figure. A line without one is not drawn and cannot come forward. */
export function namedLines(series: readonly Line[]): NamedLine[] {
  return series.flatMap(({ id = '', label, points }, index): NamedLine[] =>
    points.some((point) => 'value' in point)
      ? [{ id, label, index, mark: <LineKey index={index} /> }]
      : [],
  );
}
