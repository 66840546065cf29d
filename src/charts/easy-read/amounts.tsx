/** Numbers as pictures in easy words: so many cases of one social worker, and two averages beside each other. */
import type { JSX } from 'preact';
import { round } from '../core/path-data.ts';
import { Person } from './figures.tsx';

const COLUMNS = 5;
const STEP = 12;

/** A social worker with a dot for each case, in rows of five. */
export function Cases({ cases }: { readonly cases: number }): JSX.Element {
  return (
    <>
      <Person x={22} y={88} badge />
      <Dots x={54} y={88} count={cases} />
    </>
  );
}

/** Dots in rows, the first row at the bottom, so that more of them reach higher. */
export function Dots({
  x,
  y,
  count,
  columns = COLUMNS,
}: {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly columns?: number;
}): JSX.Element {
  const dots = Array.from({ length: count }, (_, index) => {
    const left = x + (index % columns) * STEP;
    const top = y - 4 - Math.floor(index / columns) * STEP;
    return `M${left} ${top}h0`;
  });
  return <path class="dots" d={dots.join('')} />;
}

interface TwoAveragesProps {
  readonly average: number;
  readonly england: number;
}

/** The tallest column, in units of the drawing. */
const TALLEST = 70;

/** Two columns to scale: the council’s filled with the one colour, England’s in outline. */
export function TwoAverages({ average, england }: TwoAveragesProps): JSX.Element {
  const most = Math.max(average, england);
  const height = (value: number): number => round((TALLEST * value) / most);
  return (
    <>
      <Column x={22} height={height(average)} accent />
      <Column x={70} height={height(england)} />
      <path d="M8 88h104" />
    </>
  );
}

function Column({
  x,
  height,
  accent = false,
}: {
  readonly x: number;
  readonly height: number;
  readonly accent?: boolean;
}): JSX.Element {
  const style = accent ? 'accent' : undefined;
  return <path class={style} d={`M${x} 88v${-height}h28v${height}z`} />;
}
