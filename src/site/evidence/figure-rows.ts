/** Every figure behind the charts of the evidence, one row each. */
import { rateInWords } from '../../dataset/figures/absence-wording.ts';
import { flagsOn } from '../../dataset/quality/flag.ts';
import { flagNote } from '../../dataset/quality/flag-note-wording.ts';
import type { RankedEntry } from '../../dataset/ranking/ranking.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import { rankingOf, type Context } from '../context.ts';
import { councilLink, type Link } from '../links.ts';
import { surroundingsOf } from '../surroundings.ts';
import { CHARTED_RATES } from './rate-charts.ts';

/** One figure with its rates, in the order of the charts, and its grades. */
export interface FigureRow {
  readonly links: readonly Link[];
  readonly average: string;
  /** What is unusual in its count; empty for most. */
  readonly flag: string;
  readonly rates: readonly string[];
  readonly grade: string;
  readonly leaders: string;
}

/** The figures of the latest year by name of the council. */
export function figureRows(context: Context): FigureRow[] {
  const { ranked } = rankingOf(context, context.latestYear);
  return ranked.map((entry) => rowOf(context, entry)).sort(byFirstName);
}

function rowOf(context: Context, { councils, figure }: RankedEntry): FigureRow {
  const { rates, grade } = surroundingsOf(context).get(councils[0].slug) ?? {};
  const own = rates?.get(context.latestYear);
  return {
    links: councils.map(councilLink),
    average: oneDecimal(figure.average_caseload),
    flag: flagNote(flagsOn(context.country.flagged, figure)),
    rates: CHARTED_RATES.map((name) => rateInWords(own?.[name])),
    grade: grade?.grade ?? '–',
    leaders: grade?.leaders ?? '–',
  };
}

function byFirstName(a: FigureRow, b: FigureRow): number {
  return (a.links[0]?.text ?? '') < (b.links[0]?.text ?? '') ? -1 : 1;
}
