/** Compares a quarter with the official figure for the same day. */
import { counted } from '../../dataset/text/counted.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { listed, oneDecimal } from '../../dataset/text/format.ts';
import { KEPT, type CouncilQuarter } from '../check/council-quarters.ts';
import { quarterEndOf } from '../check/quarter.ts';
import { fteInWords } from '../check/rounding.ts';
import type { OfficialFigure, ReturnContext } from '../context.ts';
import { ROUNDING, type Comparison } from './comparison.ts';

/** The day of the year that official figures are as at. */
const OFFICIAL_DAY = '09-30';

/** Reports each number of the whole that is not the official one. */
export function compareWithOfficial(comparison: Comparison, quarter: CouncilQuarter): void {
  const { context, whole, report, tried } = comparison;
  const { year, day } = endOf(quarter.quarter);
  const row = quarter.row(whole);
  if (day !== OFFICIAL_DAY || row === 0 || quarter.definition(whole) !== 0) return;
  const official = officialFigure(context, quarter.council, year);
  if (official === undefined) return;
  tried.add('differs-from-official');
  const compared = [
    ['cases', KEPT.cases, official.cases, (cases: number) => counted(cases, 'case')],
    ['case_holders_fte', KEPT.fte, official.fte, fteInWords],
    ['average_caseload', KEPT.average, official.average, averageInWords],
  ] as const;
  for (const [column, kept, expected, inWords] of compared) {
    const value = quarter.number(kept, whole);
    if (!(Math.abs(value - expected) > ROUNDING)) continue;
    const write = column === 'cases' ? String : oneDecimal;
    const params = {
      whose: whoseInWords(context, official),
      year: String(year),
      given: inWords(value),
      expected: inWords(expected),
    };
    report('differs-from-official', { row, column, value: write(value), params });
  }
}

/** The council, or the two of a combined figure: `Kingston upon Thames and Richmond upon Thames together`. */
function whoseInWords(
  { councils }: ReturnContext,
  { council, combinedWith }: OfficialFigure,
): string {
  const nameOf = (slug: string): string =>
    inSentence(councils.find((known) => known.slug === slug)?.name ?? slug);
  if (combinedWith === undefined) return nameOf(council);
  return `${listed([council, combinedWith].map(nameOf))} together`;
}

function averageInWords(average: number): string {
  return `an average of ${oneDecimal(average)}`;
}

/** The last official figure before the end of a quarter, if it is less than a year older. */
export function officialBefore(
  context: ReturnContext,
  council: number,
  quarter: number,
): OfficialFigure | undefined {
  const { year, day } = endOf(quarter);
  return officialFigure(context, council, day > OFFICIAL_DAY ? year : year - 1);
}

function endOf(quarter: number): { year: number; day: string } {
  const end = quarterEndOf(quarter);
  return { year: Number(end.slice(0, 4)), day: end.slice(5) };
}

function officialFigure(
  { councils, official }: ReturnContext,
  council: number,
  year: number,
): OfficialFigure | undefined {
  const slug = councils[council]?.slug;
  return official.find((figure) => figure.council === slug && figure.year === year);
}
