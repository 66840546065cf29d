/** The mark of a line beside its name, in a table or a list. */
import type { JSX } from 'preact';
import { memberOf } from '../core/line-look.ts';
import { Markers } from './Markers.tsx';

interface LineKeyProps {
  /** The line's number, from zero. */
  readonly index: number;
}

/** The mark in the line's colour. It is hidden from assistive technology, because the name is beside it. */
export function LineKey({ index }: LineKeyProps): JSX.Element {
  return (
    <svg class={`line-key ${memberOf(index)}`} viewBox="-7 -7 14 14" aria-hidden="true">
      <Markers index={index} points={[[0, 0]]} />
    </svg>
  );
}
