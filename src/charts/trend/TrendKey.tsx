/** A piece of a line of a trend beside its name. */
import type { JSX } from 'preact';
import { hueOf, memberOf } from '../core/line-look.ts';
import { LINE_NUMBERS, type TrendLine } from './trend-frame.ts';

interface TrendKeyProps {
  readonly kind: TrendLine['kind'];
}

/** The line as it is drawn. It is hidden from assistive technology, because the name is beside it. */
export function TrendKey({ kind }: TrendKeyProps): JSX.Element {
  const index = LINE_NUMBERS[kind];
  return (
    <svg class={`line-key trend ${memberOf(index)}`} viewBox="-7 -7 14 14" aria-hidden="true">
      <g class={hueOf(index)}>
        <path class={kind} d="M-7 0H7" />
      </g>
    </svg>
  );
}
