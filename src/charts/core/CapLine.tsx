/** The cap line: the same weight, colour and label in every chart. It is drawn here and nowhere else. */
import type { JSX } from 'preact';
import { placeCapLabel, type UprightCapProps } from './cap-label.ts';
import { straightPath, type Point } from './path-data.ts';
import { Words } from './Picture.tsx';

interface CapLineProps {
  readonly from: Point;
  readonly to: Point;
}

/** The line itself, upright or level. */
export function CapLine({ from, to }: CapLineProps): JSX.Element {
  return <path class="cap" d={straightPath(from, to)} />;
}

/** An upright cap line with its label beside its upper end. */
export function UprightCap(props: UprightCapProps): JSX.Element {
  const { x, top, bottom } = props;
  const { label, left, right } = placeCapLabel(props);
  const toTheRight = left > x;
  return (
    <>
      <CapLine from={[x, top]} to={[x, bottom]} />
      <Words
        at={[toTheRight ? left : right, top + 11]}
        class="cap-label"
        anchor={toTheRight ? 'start' : 'end'}
      >
        {label}
      </Words>
    </>
  );
}
