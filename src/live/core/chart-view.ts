/** A chart with its heading: what `Chart` shows, without the widths it is drawn for. */
import type { PictureProps } from '../../charts/core/Picture.tsx';

export interface ChartView<P extends PictureProps> {
  /** The finding. */
  readonly heading: string;
  /** What is drawn, in which unit, for when. */
  readonly subtitle: string;
  /** The chart’s props; title and description are its text description. */
  readonly chart: Omit<P, 'width'>;
}
