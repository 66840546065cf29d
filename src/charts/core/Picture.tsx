/** The outermost element of every chart, and the two marks that all of them use: a line of text and a straight line. */
import type { ComponentChildren, JSX } from 'preact';
import { round, straightPath, type Point } from './path-data.ts';

/** What every chart is given: the width it is shown at, and what it says in words. */
export interface PictureProps {
  /** In CSS pixels: one unit of the drawing is one pixel, so that type is never smaller than drawn. */
  readonly width: number;
  /** The finding, as a short sentence. */
  readonly title: string;
  /** What a reader who cannot see the picture needs beyond the title. */
  readonly description?: string | undefined;
}

/** Up to this width, in CSS pixels, charts leave out what a phone has no room for. */
export const NARROW = 480;

interface FrameProps {
  /** The chart's own props, of which width, title and description are used. */
  readonly of: PictureProps;
  /** In CSS pixels. */
  readonly height: number;
  /** The chart's own style class. */
  readonly name: string;
  /** Whether its shapes are on paper and outlined; they are by default. A map's have borders and a coast instead. */
  readonly outlined?: boolean | undefined;
  readonly children: ComponentChildren;
}

/**
 * One image with one name for assistive technology. The title and the description are read as one
 * label, because not every screen reader reads the description of an image.
 */
export function Picture({ of, height, name, outlined = true, children }: FrameProps): JSX.Element {
  const { width } = of;
  const fit = width <= NARROW ? 'narrow' : 'wide';
  return (
    <svg
      class={['chart', name, fit, ...(outlined ? ['outlined'] : [])].join(' ')}
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      width={round(width)}
      height={round(height)}
      role="img"
      aria-label={pictureName(of)}
    >
      {children}
    </svg>
  );
}

/** The text description of a picture: its title and its description as one text. */
export function pictureName({
  title,
  description,
}: Pick<PictureProps, 'title' | 'description'>): string {
  return description === undefined ? title : `${asSentence(title)} ${description}`;
}

function asSentence(title: string): string {
  return /[.?]$/.test(title) ? title : `${title}.`;
}

interface WordsProps {
  readonly at: Point;
  readonly class: string;
  /** The side of the text that is at the point; `start` by default. */
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly children: ComponentChildren;
}

/** One line of text. */
export function Words({ at: [x, y], anchor, children, ...rest }: WordsProps): JSX.Element {
  return (
    <text
      class={rest.class}
      x={round(x)}
      y={round(y)}
      text-anchor={anchor === 'start' ? undefined : anchor}
    >
      {children}
    </text>
  );
}

interface StraightProps {
  readonly from: Point;
  readonly to: Point;
  readonly class: string;
}

/** A straight line. */
export function Straight({ from, to, ...rest }: StraightProps): JSX.Element {
  return <path class={rest.class} d={straightPath(from, to)} />;
}
