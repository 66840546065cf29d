/** A strip as a page is built with it: its dots are drawn as their number asks for. */
import { marksFor } from '../core/DotColumns.tsx';
import type { StripProps } from './Strip.tsx';

interface StripView {
  readonly chart: Omit<StripProps, 'width'>;
}

/** The view with the marks of so many dots. */
export function manyDots<View extends StripView>(view: View): View {
  return { ...view, chart: { ...view.chart, marks: marksFor(view.chart.dots.length) } };
}
