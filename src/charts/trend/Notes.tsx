/** Small ticks on the axis of a trend chart with a few words beside them, on the side where the council has no line. */
import type { JSX } from 'preact';
import { Straight, Words } from '../core/Picture.tsx';
import { published } from '../core/runs.ts';
import { textWidth } from '../core/text-width.ts';
import type { YearFrame } from '../core/year-frame.ts';
import type { TrendNote, TrendProps } from './trend-frame.ts';

interface NotesProps {
  readonly of: TrendProps;
  readonly frame: YearFrame;
}

/** All notes of the chart. */
export function Notes({ of: { notes = [], series }, frame }: NotesProps): JSX.Element {
  const council = series.find(({ kind }) => kind === 'council');
  const [first] = published(council?.points ?? []);
  return (
    <>
      {notes.map((note) => (
        <Note of={note} frame={frame} before={note.year <= (first?.year ?? note.year)} />
      ))}
    </>
  );
}

interface NoteProps {
  readonly of: TrendNote;
  readonly frame: YearFrame;
  /** Whether the council's line starts at this year or later. */
  readonly before: boolean;
}

function Note({ of: { year, label }, frame, before }: NoteProps): JSX.Element {
  const { left, right, bottom } = frame;
  const x = frame.x(year);
  const room = textWidth(label) + 6;
  const toTheLeft = before ? x - room >= left : x + room > right;
  return (
    <>
      <Straight from={[x, bottom - 15]} to={[x, bottom]} class="axis" />
      <Words
        at={[toTheLeft ? x - 5 : x + 5, bottom - 5]}
        class="note"
        anchor={toTheLeft ? 'end' : 'start'}
      >
        {label}
      </Words>
    </>
  );
}
