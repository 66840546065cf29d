/** What a chart of several lines is given, and the room it draws in. */
import type { SeriesPoint } from '../../dataset/figures/series.ts';
import { capEndLabel, endLabel, type EndLabel } from '../core/end-labels.ts';
import { NARROW, type PictureProps } from '../core/Picture.tsx';
import { LINE_HEIGHT, widest } from '../core/text-width.ts';
import { yearFrame, type YearFrame } from '../core/year-frame.ts';

export interface Line {
  readonly label: string;
  /** Years before a council existed are left out; a year without a figure is a gap. */
  readonly points: readonly SeriesPoint[];
  /** For scripts and styles: the line's own name. */
  readonly id?: string | undefined;
}

export interface LinesProps extends PictureProps {
  readonly years: readonly number[];
  /** The first is the one the others are seen against. At most twelve have marks of their own. */
  readonly series: readonly Line[];
  /** Drawn as the cap where there is one. */
  readonly cap?: number | undefined;
  /** Where the axis starts: 0 for caseloads, 1 for ratios; 0 by default. */
  readonly from?: number;
  /** Writes a value at a line's end; with one decimal by default. */
  readonly format?: (value: number) => string;
}

/** From the frame to the labels, with room for a mark between, in CSS pixels. */
export const LABEL_INDENT = 24;

const LEFT = 30;
const TOP = 12;

/** The labels of all lines that have a value, and of the cap if there is one. */
export function lineLabels({ series, years, cap, width, format }: LinesProps): EndLabel[] {
  const room = width <= NARROW ? 92 : 200;
  const lines = series.flatMap((line, index): EndLabel[] => {
    const look = index === 0 ? 'label' : 'name';
    const label = endLabel(line, { years, look, room, format });
    return label === undefined ? [] : [{ ...label, index }];
  });
  return cap === undefined ? lines : [...lines, capEndLabel(cap, width)];
}

/** The frame, with room for the labels on its right. It grows in height where they need it. */
export function lineFrame(props: LinesProps, labels: readonly EndLabel[]): YearFrame {
  const { years, series, cap, width, from = 0 } = props;
  const widths = labels.map(({ lines }) => widest(lines, 'bold'));
  const right = width - LABEL_INDENT - 2 - Math.max(0, ...widths);
  const needed = labels.reduce((sum, { lines }) => sum + lines.length * LINE_HEIGHT, 0);
  const bottom = TOP + Math.max(width <= NARROW ? 260 : 330, needed);
  const room = { left: LEFT, right, top: TOP, bottom };
  return yearFrame({ years, series, cap, from, least: from + 0.5, room, inset: 8 });
}
