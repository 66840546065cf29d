/**
 * A chart with its finding as heading, drawn for a phone, a tablet and a wide page, so that its type
 * is never shrunk. Its numbers as a table are its children and open on demand.
 */
import type { ComponentChildren, FunctionComponent, JSX } from 'preact';
import { CHART_WIDTHS, widestOf } from './chart-widths.ts';
import type { PictureProps } from './Picture.tsx';

export interface ChartProps<P extends PictureProps> {
  /** The finding. */
  readonly heading: string;
  /** What is drawn, in which unit, for when. */
  readonly subtitle: string;
  /** The chart's component. */
  readonly of: FunctionComponent<P>;
  /** Its props, without the width. */
  readonly with: Omit<P, 'width'>;
  /** The widest drawing, where a wider one would say no more; the widest that so many marks can have by default. */
  readonly upTo?: keyof typeof CHART_WIDTHS | undefined;
  /** Address of the table elsewhere on the page, where there are no children. */
  readonly tableHref?: string | undefined;
  /** Address of the page with this chart's files, text and code to take away. */
  readonly useHref?: string | undefined;
  readonly id?: string | undefined;
  /** What its reader can choose, between the drawing and the table. */
  readonly below?: JSX.Element | undefined;
  /** The table of its numbers. */
  readonly children?: ComponentChildren;
}

/** Renders the heading, the three drawings and the table. */
export function Chart<P extends PictureProps>(props: ChartProps<P>): JSX.Element {
  const { heading, subtitle, of: Drawing, with: options } = props;
  const { tableHref, useHref, id, below, children, upTo = widestOf(options) } = props;
  const widths = Object.entries(CHART_WIDTHS).filter(([, width]) => width <= CHART_WIDTHS[upTo]);
  return (
    <figure class="chart-figure stack-tight">
      <figcaption class="stack-tight">
        <h2 id={id} data-part="chart-heading">
          {heading}
        </h2>
        <p class="note" data-part="chart-subtitle">
          {subtitle} {tableHref && <a href={tableHref}>The numbers as a table</a>}
          {tableHref && useHref && ' · '}
          {useHref && <a href={useHref}>Download or cite this chart</a>}
        </p>
      </figcaption>
      {widths.map(([name, width]) => (
        // The middle drawing is as wide as a picture to take away.
        <div
          class={`chart-${name}`}
          data-part={name === 'medium' ? 'drawing' : undefined}
          key={name}
        >
          <Drawing {...({ ...options, width } as unknown as P)} />
        </div>
      ))}
      {below}
      {children !== undefined && (
        <details data-part="numbers">
          <summary>The numbers as a table</summary>
          <div class="scroll" tabIndex={0} role="region" aria-label={`Table: ${heading}`}>
            {children}
          </div>
        </details>
      )}
    </figure>
  );
}
