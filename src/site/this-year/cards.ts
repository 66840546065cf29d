/** One figure in a list of changes: its sentence, its line through the years, where it leads and how to cite it. */
import {
  changeWords,
  missingWords,
  newFigureWords,
  type ChangeWords,
} from '../../dataset/this-year/change-wording.ts';
import type { YearChange } from '../../dataset/this-year/year-changes.ts';
import type { FigureCouncils, FigureEntry } from '../../dataset/figures/combined-figures.ts';
import { upOrDown } from '../../dataset/figures/difference-wording.ts';
import { averageOf } from '../../dataset/figures/figures.ts';
import { comparableHistory, councilHistory } from '../../dataset/figures/history.ts';
import { flagNote } from '../../dataset/quality/flag-note-wording.ts';
import { flagsOn } from '../../dataset/quality/flag.ts';
import { shortNamesOf } from '../../dataset/text/council-names.ts';
import { oneDecimal, separators } from '../../dataset/text/format.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { citationSentence, type CitationPart } from '../citation.ts';
import { evidenceOf } from '../claims-page.ts';
import type { Context } from '../context.ts';
import type { RichText } from '../council/lineage.ts';
import { councilHref, councilLink } from '../links.ts';

export interface ChangeCard extends ChangeWords {
  /** The slug of the first council: distinguishes the card on its page. */
  readonly id: string;
  /** The councils with their figure, which leads to its record: `Tameside: 18.9, up 4.6`. */
  readonly heading: RichText;
  /** What is unusual in its count, in a few words; empty for most. */
  readonly flag: string;
  /** One for each year of the release; undefined where there is none. */
  readonly values: readonly (number | undefined)[];
  readonly citation: readonly CitationPart[];
}

/** A change in a year. */
export function changeCard(context: Context, change: YearChange, site: string): ChangeCard {
  const { from, to } = change;
  const words = changeWords(change, evidenceOf(context));
  const card = cardOf(context, { ...change, figure: to }, site);
  const moved = `, ${upOrDown(from.average_caseload, to.average_caseload)}`;
  return { ...card, ...words, heading: [...card.heading, moved] };
}

/** A figure that has none a year earlier to compare with. */
export function newFigureCard(
  context: Context,
  entry: FigureEntry<PublishedFigure>,
  site: string,
): ChangeCard {
  return { ...cardOf(context, entry, site), ...newFigureWords(entry, evidenceOf(context)) };
}

/** A missing figure. */
export function missingCard(context: Context, entry: FigureEntry, site: string): ChangeCard {
  return { ...cardOf(context, entry, site), ...missingWords(entry, evidenceOf(context)) };
}

function cardOf(
  context: Context,
  { councils, figure }: FigureEntry,
  site: string,
): Omit<ChangeCard, keyof ChangeWords> & ChangeWords {
  const [first] = councils;
  const path = councilHref(first);
  const average = averageOf(figure);
  const value = average === undefined ? 'no figure' : `average caseload ${oneDecimal(average)}`;
  const title = `${shortNamesOf(councils)}: ${value}, ${figure.year}`;
  return {
    id: first.slug,
    heading: [
      ...linked(councils),
      ': ',
      average === undefined
        ? 'no figure'
        : { text: oneDecimal(average), href: `${path}#figure-${figure.year}` },
    ],
    flag: flagNote(flagsOn(context.country.flagged, figure)),
    values: valuesOf(context, councils),
    citation: citationSentence(context, { title, path, site }),
    quote: '',
    notes: [],
  };
}

function linked(councils: FigureCouncils): RichText {
  const before = separators(councils.map(({ name }) => name));
  return councils.flatMap((council, index) => [before[index] ?? '', councilLink(council)]);
}

function valuesOf({ figures, years }: Context, [first]: FigureCouncils): (number | undefined)[] {
  const history = comparableHistory(councilHistory(first, figures, years));
  return years.map((year) => averageOf(history.find((one) => one.year === year)?.figure));
}
