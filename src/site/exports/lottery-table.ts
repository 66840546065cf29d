/** The lowest and highest average near each council in the newest year. */
import { codeIn } from '../../dataset/dataset.ts';
import { entriesOf } from '../../dataset/figures/figures.ts';
import type { FigureEntry } from '../../dataset/figures/combined-figures.ts';
import { isEnglish } from '../../dataset/lineage/english-councils.ts';
import { entriesWithin, lotteryOf, type Lottery } from '../../dataset/lottery/lottery.ts';
import { LOTTERY_MILES } from '../../dataset/lottery/lottery-range.ts';
import { isFlagged } from '../../dataset/quality/flag.ts';
import type { Council } from '../../schemas/council.ts';
import type { Context } from '../context.ts';
import type { Row } from './caseload-table.ts';
import { fieldOf } from './dictionary/dictionary.ts';

export const lotteryColumns = [
  'year',
  'code',
  'name',
  'lowest_average',
  'highest_average',
  'ratio',
  'averages_compared',
  'lowest_councils',
  'highest_councils',
  'small_left_out',
  'missing_left_out',
  'flagged_councils',
  'release',
].map((name) => fieldOf(name));

/** A row for each council in force that has a centre and a figure near it, by code. */
export function lotteryRows(context: Context): Row[] {
  return context.dataset.councils
    .flatMap((council) => {
      const row = lotteryRowOf(context, council);
      return row === undefined ? [] : [row];
    })
    .toSorted(([, a = ''], [, b = '']) => (a < b ? -1 : 1));
}

/** The row of one council; undefined where it has none. */
export function lotteryRowOf(context: Context, council: Council): Row | undefined {
  const lottery = lotteryAround(context, council);
  if (lottery?.lowest[0] === undefined || lottery.highest[0] === undefined) return undefined;
  return [
    context.latestYear,
    codeIn(council, context.latestYear) ?? '',
    council.name,
    lottery.lowest[0].figure.average_caseload,
    lottery.highest[0].figure.average_caseload,
    lottery.ratio,
    lottery.compared,
    namesOf(lottery.lowest),
    namesOf(lottery.highest),
    lottery.small,
    lottery.missing,
    namesOf(flaggedEnds(context, lottery)),
    context.release,
  ];
}

/** The lottery of a council in the newest year; undefined without a centre or a figure around it. */
export function lotteryAround(context: Context, council: Council): Lottery | undefined {
  if (
    codeIn(council, context.latestYear) === undefined ||
    council.latitude === undefined ||
    !isEnglish(council)
  )
    return undefined;
  return lotteryOf(entriesWithin(council, newestEntries(context), LOTTERY_MILES));
}

const known = new WeakMap<Context, readonly FigureEntry[]>();

/** The figures of the newest year, put together once for all councils. */
function newestEntries(context: Context): readonly FigureEntry[] {
  const { dataset, figures, latestYear } = context;
  const entries = known.get(context) ?? entriesOf(dataset.councils, figures, latestYear);
  known.set(context, entries);
  return entries;
}

/** The lowest and highest whose figure has a flag. */
export function flaggedEnds({ country }: Context, { lowest, highest }: Lottery): FigureEntry[] {
  const ends = [...lowest, ...highest];
  return ends.filter(({ figure }) => isFlagged(country.flagged, figure));
}

function namesOf(entries: readonly FigureEntry[]): string {
  return entries.flatMap(({ councils }) => councils.map(({ name }) => name)).join('; ');
}
