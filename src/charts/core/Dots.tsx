/** Dots for figures, coloured against the cap, and the ring around one that is named. */
import type { JSX } from 'preact';
import { CLASSES, classOf } from './colouring.ts';
import { circlePath, round, type Point } from './path-data.ts';

export interface Dot {
  /** The figure that gives the dot its colour. */
  readonly value: number;
  readonly at: Point;
}

export interface DotsProps {
  readonly dots: readonly Dot[];
  readonly cap: number;
  readonly radius: number;
}

/** All dots of one colour are one path, because a strip has 150 of them. Colours above the cap lie on top. */
export function Dots({ dots, cap, radius }: DotsProps): JSX.Element {
  const byColour = Map.groupBy(dots, ({ value }) => classOf(value, cap));
  return (
    <>
      {CLASSES.map((name) => {
        const d = byColour.get(name)?.map(({ at }) => circlePath(at, radius));
        return d && <path class={`dot ${name}`} d={d.join('')} />;
      })}
    </>
  );
}

interface RingProps {
  readonly at: Point;
  /** The radius of the dot inside. */
  readonly radius: number;
  /** What a pointer that rests on the dot is shown. */
  readonly title?: string;
}

/** A ring in ink around a dot. */
export function Ring({ at: [x, y], radius, title }: RingProps): JSX.Element {
  return (
    <circle class="here" cx={round(x)} cy={round(y)} r={round(radius + 0.6)}>
      {title !== undefined && <title>{title}</title>}
    </circle>
  );
}
