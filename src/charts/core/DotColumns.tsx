/** Very many dots in columns, as few bytes: in a column, each dot is written from the one before it. */
import type { FunctionComponent, JSX } from 'preact';
import { CLASSES, classOf } from './colouring.ts';
import { Dots, type DotsProps } from './Dots.tsx';
import { circlePath, round, type Point } from './path-data.ts';

/** So many dots are written one by one. England has about 150 councils. */
const ONE_BY_ONE = 400;

/** How so many dots are drawn. What the browser draws again is drawn one by one, for a lighter script. */
export function marksFor(count: number): FunctionComponent<DotsProps> {
  return count > ONE_BY_ONE ? DotColumns : Dots;
}

/** The picture that Dots makes, where dots of one colour follow each other up their columns. */
function DotColumns({ dots, cap, radius }: DotsProps): JSX.Element {
  const byColour = Map.groupBy(dots, ({ value }) => classOf(value, cap));
  return (
    <>
      {CLASSES.map((name) => {
        const own = byColour.get(name)?.map(({ at }) => at);
        return own && <path class={`dot ${name}`} d={columnsPath(own, radius)} />;
      })}
    </>
  );
}

/** Circles, each from the start of the one before it where that is in the same column. */
export function columnsPath(places: readonly Point[], radius: number): string {
  return places
    .map(([x, y], index) => {
      const circle = circlePath([x, y], radius);
      const before = places[index - 1];
      if (before?.[0] !== x) return circle;
      return `m0 ${round(y - before[1])}${circle.slice(circle.indexOf('a'))}`;
    })
    .join('');
}
