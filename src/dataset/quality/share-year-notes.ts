/** Notes on the years of ‘Cases for each 100 children in need’: why one has no figure, or whose children it counts. */
import { countNote } from '../context/demand-wording.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { FigureCouncils } from '../figures/combined-figures.ts';
import { missingInWords } from '../figures/missing-wording.ts';
import { listed } from '../text/format.ts';
import type { DayCount } from '../context/day-count.ts';

/** What a note is about, without its years: `the number of cases is not available`. */
export type ShareYearNote = string;

/** Why there is no share where no figure was published. */
export function noCasesNote(figure: Figure | undefined): ShareYearNote {
  return `the number of cases ${missingInWords(figure?.status === 'published' ? undefined : figure?.status)}`;
}

/** The day on which children in need are counted. */
const MARCH = { counted: ' on 31 March' };

/**
 * What must be said of a published figure’s children in need; empty where its own councils counted them.
 * @param councils those of the figure
 */
export function childrenNote(councils: FigureCouncils, state: DayCount): ShareYearNote {
  const note = countNote('children in need', councils, state, MARCH);
  return note === '' && state.kind === 'known' && state.count === 0
    ? 'no children were in need'
    : note;
}

/** Notes with their years, as sentences. Years with the same note are named together. */
export function shareYearSentences(
  notes: readonly { readonly year: number; readonly note: ShareYearNote }[],
): string[] {
  const said = notes.filter(({ note }) => note !== '');
  return [...Map.groupBy(said, ({ note }) => note)].map(
    ([note, years]) => `For ${listed(years.map(({ year }) => `${year}`))} ${note}.`,
  );
}
