/** England's cases and social workers behind its average, year by year. */
import { isSplit, splitChange } from '../../dataset/change/change-split.ts';
import { ARITHMETIC, partsOf, partsSentence } from '../../dataset/change/change-wording.ts';
import {
  partsCourse,
  partsHeadline,
  type AverageParts,
} from '../../dataset/context/parts-wording.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';
import { inArea, isPublished } from '../../dataset/figures/figures.ts';
import { oneDecimal, thousands, thousandsAndTenths } from '../../dataset/text/format.ts';
import { storyOf, type Context } from '../context.ts';

export interface EnglandPartsView {
  readonly heading: string;
  readonly sentence: string;
  /** What each part did to the average from the first year to the last; empty where that is not known. */
  readonly split: string;
  /** What is known of the newest total; empty where nothing is. */
  readonly note: string;
  /** Newest year first. */
  readonly rows: readonly {
    readonly year: number;
    readonly cases: string;
    readonly fte: string;
    readonly average: string;
  }[];
}

/** Makes the table and what it shows; undefined with fewer than two years. */
export function englandParts(context: Context): EnglandPartsView | undefined {
  const parts = englandByYear(context);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  return {
    heading: partsHeadline(first, last),
    sentence: partsCourse(parts),
    split: splitInWords(context, first.year, last.year),
    note: storyOf(context, [ENGLAND], last.year)?.text ?? '',
    rows: parts.toReversed().map(({ year, cases, fte, average }) => ({
      year,
      cases: thousands(cases),
      fte: thousandsAndTenths(fte),
      average: oneDecimal(average),
    })),
  };
}

function splitInWords({ figures }: Context, from: number, to: number): string {
  const split = splitChange(inArea(figures, ENGLAND, from), inArea(figures, ENGLAND, to));
  return isSplit(split) ? `${partsSentence(split)} ${ARITHMETIC}` : '';
}

/** England’s average and its parts in every published year, oldest first. */
export function englandByYear({ figures, years }: Context): AverageParts[] {
  return years.flatMap((year) => {
    const figure = inArea(figures, ENGLAND, year);
    if (figure === undefined || !isPublished(figure)) return [];
    return [partsOf(figure)];
  });
}
