/** What the marks of the surveys mean, above the chart, so that it goes wherever the picture goes. */
import type { JSX } from 'preact';
import { circlePath, rectanglePath, type Point } from '../core/path-data.ts';
import { Words } from '../core/Picture.tsx';
import { LINE_HEIGHT, wrap } from '../core/text-width.ts';
import { Arrow, Diamond, Post } from './SurveyMark.tsx';

const MARKS = [
  {
    Mark: ({ at }: { at: Point }): JSX.Element => <path class="official" d={circlePath(at, 5)} />,
    words: 'official average on 30 September, for each FTE social worker with cases',
  },
  { Mark: Diamond, words: 'mean (average) of those who answered' },
  { Mark: Post, words: 'median of those who answered: half had fewer and half had more' },
  {
    Mark: ({ at: [x, y] }: { at: Point }): JSX.Element => (
      <path class="reported" d={rectanglePath(x - 8, y - 6, 16, 12)} />
    ),
    words: 'share of those who answered or voted, dashed where there is no upper end',
  },
  {
    Mark: ({ at: [x, y] }: { at: Point }): JSX.Element => <Arrow at={[x - 22, y]} />,
    words: 'said that their own caseload is higher, and not by how much',
  },
] as const;

/** From the left to the words of the key. */
const WORDS_AT = 60;
/** Between two marks of the key. */
const BETWEEN = 6;

interface PlacedMark {
  readonly Mark: (typeof MARKS)[number]['Mark'];
  readonly lines: readonly string[];
  readonly top: number;
}

export interface KeyLayout {
  readonly caution: readonly string[];
  readonly marks: readonly PlacedMark[];
  /** Below the key, in CSS pixels. */
  readonly bottom: number;
}

/** Puts the caution and the marks below each other. */
export function layoutKey(caution: string, width: number): KeyLayout {
  const lines = wrap(caution, width, 'bold');
  const marks: PlacedMark[] = [];
  let top = lines.length * LINE_HEIGHT + 10;
  for (const { Mark, words } of MARKS) {
    const own = wrap(words, width - WORDS_AT);
    marks.push({ Mark, lines: own, top });
    top += own.length * LINE_HEIGHT + BETWEEN;
  }
  return { caution: lines, marks, bottom: top + 10 };
}

/** The caution first, then one line for each mark. */
export function ReportsKey({ caution, marks }: KeyLayout): JSX.Element {
  return (
    <>
      {caution.map((line, index) => (
        <Words at={[0, 13 + index * LINE_HEIGHT]} class="label">
          {line}
        </Words>
      ))}
      {marks.map(({ Mark, lines, top }) => (
        <>
          <Mark at={[24, top + LINE_HEIGHT / 2]} />
          {lines.map((line, index) => (
            <Words at={[WORDS_AT, top + 12.5 + index * LINE_HEIGHT]} class="words">
              {line}
            </Words>
          ))}
        </>
      ))}
    </>
  );
}
