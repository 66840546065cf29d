/** One figure as large as a picture: what it counts, and its bar against the cap. */
import type { BarProps } from '../../charts/bars/Bar.tsx';
import { againstCap } from '../../dataset/figures/difference-wording.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import { PER_FTE } from '../../dataset/text/terms.ts';

export interface FigureView {
  /** The year of the figure. Its record is on the same page. */
  readonly year: number;
  /** The average, to one decimal. */
  readonly average: string;
  /** What is counted, where and when. */
  readonly caption: string;
  /** The bar without its width; undefined where none is drawn. */
  readonly bar: Omit<BarProps, 'width'> | undefined;
}

/** What a large figure is made from. */
export interface LargeFigure {
  readonly year: number;
  readonly average: number;
  /** England's average of the same year, to be marked on the bar. */
  readonly england: number | undefined;
  /** Whether it is a figure of the newest year: it has a bar. */
  readonly isNewest: boolean;
}

/** Makes the figure against a cap. */
export function figureView(figure: LargeFigure, cap: number): FigureView {
  const { year, average, england, isNewest } = figure;
  const title = `${oneDecimal(average)}, ${againstCap(average, cap)}`;
  return {
    year,
    average: oneDecimal(average),
    caption: `cases on average ${PER_FTE}, on 30 September ${year}`,
    bar: isNewest ? { title, figure: average, cap, england } : undefined,
  };
}
