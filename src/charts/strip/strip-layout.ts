/** Where everything on a strip is: its scale, its stacked dots and the labels of those that are named. */
import { oneDecimal } from '../../dataset/text/format.ts';
import { stackDots, type PlacedDot, type StripItem } from './strip-dots.ts';
import { placeStripLabels, type Named, type StripLabels } from './strip-labels.ts';
import { stripScale, type StripScale } from './strip-scale.ts';

/** A council on the strip. The figure is added to its label. */
export interface StripDot extends StripItem {
  /** The council the page is about: ringed in ink. */
  readonly here?: boolean | undefined;
  /** The line of another chart that shows the same council: its dot has the mark and the colour of that line. */
  readonly line?: { readonly id: string; readonly index: number } | undefined;
}

export interface StripContent {
  /** One for each figure: a combined figure is one dot. Councils without a figure are counted in words elsewhere. */
  readonly dots: readonly StripDot[];
  readonly cap: number;
}

export interface StripLayout {
  readonly scale: StripScale;
  readonly dots: readonly PlacedDot<StripDot>[];
  readonly labels: StripLabels;
}

/** Places all parts above a base line at zero. */
export function layoutStrip({ dots: items, cap }: StripContent, width: number): StripLayout {
  const values = items.map(({ value }) => value);
  const scale = stripScale([cap, cap + 1, ...values], width);
  const { dots } = stackDots(items, cap, scale);
  const tops = dots.map(({ at: [x, y] }) => ({ x, top: y - scale.bins.radius }));
  const labels = placeStripLabels({
    named: dots.filter(({ item }) => item.label !== undefined).map(namedDot),
    stacks: tops,
    cap,
    capX: scale.at(cap),
    width,
    ceiling: Math.min(-scale.bins.radius, ...tops.map(({ top }) => top)),
  });
  return { scale, dots, labels };
}

/** What a dot is called: its council and its figure. */
export function dotName({ label = '', value }: StripDot): string {
  return `${label} ${oneDecimal(value)}`.trim();
}

function namedDot({ item, at: [x, y] }: PlacedDot<StripDot>): Named {
  return { x, y, words: dotName(item), index: item.line?.index };
}
