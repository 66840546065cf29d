/** Notes on the years of ‘Cases for each 100 children in need’: why one has no figure, or whose children it counts. */
import type { Figure } from '../../schemas/figure.ts';
import type { FigureCouncils } from '../figures/combined-figures.ts';
import { missingInWords } from '../figures/missing-wording.ts';
import { formerName } from '../lineage/former-name.ts';
import { listed } from '../text/format.ts';
import type { DayCount } from '../context/day-count.ts';

/** What a note is about, without its years: `the number of cases is not available`. */
export type ShareYearNote = string;

/** Why there is no share where no figure was published. */
export function noCasesNote(figure: Figure | undefined): ShareYearNote {
  return `the number of cases ${missingInWords(figure?.status === 'published' ? undefined : figure?.status)}`;
}

/**
 * What must be said of a published figure’s children in need; empty where its own councils counted them.
 * @param councils those of the figure
 */
export function childrenNote(councils: FigureCouncils, state: DayCount): ShareYearNote {
  switch (state.kind) {
    case 'missing':
      return `the number of children in need ${missingInWords(state.reason)}`;
    case 'other area':
      return 'no children in need were counted for this area, because the council was set up on 1 April';
    case 'known': {
      const others = state.counted.filter((one) => !councils.includes(one));
      if (others.length === 0) return state.count === 0 ? 'no children were in need' : '';
      const these = councils.length > 1 ? 'these councils were' : 'this council was';
      return `the children in need are those of ${listed(others.map(formerName))} on 31 March, before ${these} set up`;
    }
  }
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
