/** The years below a chart of lines. */
import type { JSX } from 'preact';
import { writtenYears, yearLabel } from './axis.ts';
import { Words } from './Picture.tsx';
import type { YearFrame } from './year-frame.ts';

interface YearsProps {
  readonly years: readonly number[];
  readonly frame: Pick<YearFrame, 'x' | 'bottom' | 'step'>;
  /** One in so many years is written; as many as fit by default. */
  readonly every?: number | undefined;
}

/** As many years as there is room for, the first and the last in full. */
export function Years({ years, frame: { x, bottom, step }, every }: YearsProps): JSX.Element {
  return (
    <>
      {writtenYears(years, step, every).map((year) => (
        <Words at={[x(year), bottom + 18]} class="note" anchor="middle">
          {yearLabel(year, years)}
        </Words>
      ))}
    </>
  );
}
