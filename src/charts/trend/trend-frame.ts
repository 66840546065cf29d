/** What a trend chart is given, and the room it draws in. */
import type { SeriesPoint } from '../../dataset/figures/series.ts';
import { capEndLabel, endLabel, weightOf, type EndLabel } from '../core/end-labels.ts';
import { NARROW, type PictureProps } from '../core/Picture.tsx';
import { widest } from '../core/text-width.ts';
import { yearFrame, type YearFrame } from '../core/year-frame.ts';

/** One line of a trend chart. Years before a council existed are left out of its points. */
export interface TrendLine {
  readonly kind: 'council' | 'england' | 'neighbours';
  readonly label: string;
  readonly points: readonly SeriesPoint[];
}

/** A short label at a year on the axis, such as `created 2023`. */
export interface TrendNote {
  readonly year: number;
  readonly label: string;
}

export interface TrendProps extends PictureProps {
  /** The years of the axis, in order. */
  readonly years: readonly number[];
  readonly series: readonly TrendLine[];
  readonly cap: number;
  readonly notes?: readonly TrendNote[] | undefined;
}

/** The number of each kind of line, which gives its colour: what a chart is about is in ink. */
export const LINE_NUMBERS: Readonly<Record<TrendLine['kind'], number>> = {
  council: 0,
  england: 1,
  neighbours: 2,
};

/** From the frame to the labels at the ends of its lines, in CSS pixels. */
export const LABEL_INDENT = 12;

const LEFT = 24;
const TOP = 12;
/** Every axis reaches this average, so that councils can be compared at a glance. */
const LEAST = 25;

/** The labels of all lines that have a value, and of the cap. */
export function trendLabels({ series, years, cap, width }: TrendProps): EndLabel[] {
  const room = width <= NARROW ? 96 : 170;
  const lines = series.flatMap((line): EndLabel[] => {
    const look = line.kind === 'council' ? 'label' : 'note';
    const label = endLabel(line, { years, room, look });
    return label === undefined ? [] : [{ ...label, index: LINE_NUMBERS[line.kind] }];
  });
  return [...lines, capEndLabel(cap, width)];
}

/** The frame, with room for the labels on its right. Its axis starts at zero. */
export function trendFrame(props: TrendProps, labels: readonly EndLabel[]): YearFrame {
  const { years, series, cap, width } = props;
  const widths = labels.map(({ lines, look }) => widest(lines, weightOf(look)));
  const right = width - LABEL_INDENT - Math.ceil(Math.max(...widths)) - 1;
  const bottom = TOP + (width <= NARROW ? 200 : 250);
  const room = { left: LEFT, right, top: TOP, bottom };
  return yearFrame({ years, series, cap, from: 0, least: LEAST, room, inset: 9 });
}
