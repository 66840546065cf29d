/** How wide the gaps were in each year: of the council in the middle, and the widest of all. */
import type { JSX } from 'preact';
import type { PictureProps } from '../../charts/core/Picture.tsx';
import { Lines, type Line } from '../../charts/lines/Lines.tsx';
import type { GapsInYear } from '../../dataset/lottery/lottery-story.ts';
import { ratioText } from '../../dataset/lottery/lottery-wording.ts';

interface GapLinesProps extends PictureProps {
  /** Oldest first. */
  readonly years: readonly GapsInYear[];
}

/** Two lines from 1, as the highest figure is never less than the lowest. */
export function GapLines({ years, ...picture }: GapLinesProps): JSX.Element {
  const points = (of: 'middle' | 'widest'): Line['points'] =>
    years.map(({ year, [of]: value }) => ({ year, value }));
  return (
    <Lines
      {...picture}
      years={years.map(({ year }) => year)}
      series={[
        { label: 'middle council', points: points('middle') },
        { label: 'widest', points: points('widest') },
      ]}
      from={1}
      format={ratioText}
    />
  );
}
