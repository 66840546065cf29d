/** One figure, as large as a picture, with what it counts and the bar against the cap. */
import type { JSX } from 'preact';
import { Bar } from '../../charts/bars/Bar.tsx';
import type { FigureView } from './figure-view.ts';

/** In CSS pixels: the column of a phone. */
const BAR_WIDTH = 328;

/** The figure leads to its record on the page. */
export function Figure({ view }: { readonly view: FigureView }): JSX.Element {
  const { average, year, caption, bar } = view;
  return (
    <>
      <p class="figure">
        <a
          href={`#figure-${year}`}
          class={bar === undefined ? 'figure-value last' : 'figure-value'}
          title="Where this figure comes from"
        >
          {average}
        </a>{' '}
        <span class="figure-caption">{caption}</span>
      </p>
      {bar && (
        <div class="figure-bar">
          <Bar {...bar} width={BAR_WIDTH} />
        </div>
      )}
    </>
  );
}
