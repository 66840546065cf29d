/** The people, buildings and things that pictures in easy words are made of. Each is drawn in lines. */
import type { JSX } from 'preact';

/** The left half of the shoulders, or all of them. */
const FILLS = {
  half: 'M0-42c-12 0-18 6-18 18V0H0z',
  whole: 'M-18 0v-24c0-12 7-18 18-18s18 6 18 18v24z',
} as const;

interface PersonProps {
  /** The middle of the feet. */
  readonly x: number;
  readonly y: number;
  /** Whether it wears a badge, as social workers do. */
  readonly badge?: boolean;
  /** How much of a week’s work it does, as colour; none by default. */
  readonly fill?: keyof typeof FILLS;
  /** 1 is a grown-up. */
  readonly size?: number;
}

/** A person, with a round head and shoulders. A child is smaller. */
export function Person({ x, y, badge = false, fill, size = 1 }: PersonProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <circle cx="0" cy="-60" r="12" />
      {fill && <path class="accent" d={FILLS[fill]} />}
      <path d={FILLS.whole} />
      {badge && (
        <>
          <path d="M-8-41l8 17 8-17" />
          <rect class="accent" x="-7" y="-25" width="14" height="17" />
        </>
      )}
    </g>
  );
}

/** The house of a council, with its flag. */
export function CouncilHouse({ x }: { readonly x: number }): JSX.Element {
  return (
    <g transform={`translate(${x} 0)`}>
      <path d="M-30 88V48L0 28l30 20v40z" />
      <path class="accent" d="M-8 88V66H8v22z" />
      <path d="M-21 56v10M21 56v10M0 28V8" />
      <path class="accent" d="M0 8h16v9H0z" />
    </g>
  );
}

/** A sheet of paper with lines on it. */
export function Paper(): JSX.Element {
  return <path d="M34 10h52v78H34zM46 28h28M46 42h28M46 56h28M46 70h16" />;
}

/** A question mark around a point. */
export function QuestionMark({ x, y }: { readonly x: number; readonly y: number }): JSX.Element {
  return (
    <g class="strong" transform={`translate(${x} ${y})`}>
      <path d="M-9-9c0-12 18-12 18 0 0 8-9 8-9 17" />
      <path d="M0 17v1" />
    </g>
  );
}

/** A cross over all of a picture: what is not so, or no more. */
export function Cross(): JSX.Element {
  return <path class="strong" d="M24 16l72 66M96 16L24 82" />;
}
