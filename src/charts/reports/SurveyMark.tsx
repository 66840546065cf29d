/** The mark of a survey’s number: another shape for each measure, so that they are not taken for one. */
import type { JSX } from 'preact';
import { rectanglePath, round, type Point } from '../core/path-data.ts';
import { Straight, Words } from '../core/Picture.tsx';
import { MOST_CASES, type ReportMark, type ShareBand } from './reports-layout.ts';

interface SurveyMarkProps {
  readonly mark: ReportMark;
  /** The pixel of a number of cases. */
  readonly x: (cases: number) => number;
  /** The lower end of the marks. */
  readonly base: number;
}

/** From the lower end of the marks up to their middle. */
const RISE = 9;
/** Pixels of one per cent. */
const PER_CENT = 1.4;
/** The length of an arrow, which says no number. */
const ARROW = 44;

/** Draws the mark, with its number beside or above it. */
export function SurveyMark({ mark, x, base }: SurveyMarkProps): JSX.Element {
  const y = base - RISE;
  switch (mark.kind) {
    case 'mean':
    case 'median':
      return <Middle kind={mark.kind} value={mark.value} at={[x(mark.value), y]} />;
    case 'answer':
      return <Arrow at={[x(mark.above), y]} words={`${mark.share}%`} />;
    case 'shares':
      return (
        <>
          {mark.bands.map((band) => (
            <Band band={band} x={x} base={base} />
          ))}
        </>
      );
  }
}

interface MiddleProps {
  readonly kind: 'mean' | 'median';
  readonly value: number;
  readonly at: Point;
}

function Middle({ kind, value, at: [x, y] }: MiddleProps): JSX.Element {
  return (
    <>
      {kind === 'mean' ? <Diamond at={[x, y]} /> : <Post at={[x, y]} />}
      <Words at={[x + 12, y + 4.5]} class="label">
        {value}
      </Words>
    </>
  );
}

/** The mark of a mean. */
export function Diamond({ at: [x, y] }: { readonly at: Point }): JSX.Element {
  return <path class="reported" d={`M${round(x)} ${round(y - 8)}l8 8l-8 8l-8-8z`} />;
}

/** The mark of a median. */
export function Post({ at: [x, y] }: { readonly at: Point }): JSX.Element {
  return <path class="reported" d={rectanglePath(x - 3, y - 9, 6, 18)} />;
}

interface ArrowProps {
  readonly at: Point;
  readonly words?: string;
}

/** The mark of an answer that says higher and no number: from the official average to the right. */
export function Arrow({ at: [x, y], words }: ArrowProps): JSX.Element {
  const end = x + ARROW;
  return (
    <>
      <Straight from={[x, y]} to={[end, y]} class="arrow" />
      <path class="arrow" d={`M${round(end - 7)} ${round(y - 5)}l7 5l-7 5`} />
      {words !== undefined && (
        <Words at={[end + 8, y + 4.5]} class="label">
          {words}
        </Words>
      )}
    </>
  );
}

interface BandProps {
  readonly band: ShareBand;
  readonly x: (cases: number) => number;
  readonly base: number;
}

/** A bar over its cases, as high as its share. An open one is dashed and ends with the scale. */
function Band({ band: { from, to, share }, x, base }: BandProps): JSX.Element {
  const [left, right] = [x(from) + 1, x(to ?? MOST_CASES) - 1];
  const height = share * PER_CENT;
  return (
    <>
      <path
        class={to === undefined ? 'reported open' : 'reported'}
        d={rectanglePath(left, base - height, right - left, height)}
      />
      <Words at={[(left + right) / 2, base - height - 5]} class="label" anchor="middle">
        {`${share}%`}
      </Words>
    </>
  );
}
