/** Compares a quarter with earlier returns of the same council. */
import { counted } from '../../dataset/text/counted.ts';
import { listed, longDate, oneDecimal } from '../../dataset/text/format.ts';
import {
  CouncilQuarters,
  firstRow,
  KEPT,
  sameNumbers,
  type CouncilQuarter,
} from '../check/council-quarters.ts';
import { quarterEndOf, quarterOf } from '../check/quarter.ts';
import type { ServiceRoles } from '../check/service-roles.ts';
import type { EarlierRow, ReturnContext } from '../context.ts';
import { aboutQuarter, quarterOfCouncil, ROUNDING, type Comparison } from './comparison.ts';
import { officialBefore } from './official-figures.ts';

/** How many quarters back an average is compared with. */
const QUARTERS_BACK = 4;

/**
 * The returns that were accepted before, in the shape of those of a file.
 * @param otherWay whether those are wanted that came in another way than the file does
 */
export function acceptedQuarters(
  { councils, earlier }: ReturnContext,
  serviceRoles: ServiceRoles,
  otherWay = false,
): CouncilQuarters {
  const positions = new Map(councils.map(({ slug }, index) => [slug, index]));
  const quarters = new CouncilQuarters(serviceRoles.size);
  for (const { council, periodEnd, rows, otherWay: other = false } of earlier) {
    if (other !== otherWay) continue;
    const position = positions.get(council);
    if (position === undefined) continue;
    const quarter = quarters.of(position, quarterOf(periodEnd));
    for (const row of rows) fillIn(quarter, serviceRoles.positionOf(row.service, row.role), row);
  }
  return quarters;
}

/** An accepted row has no number in the file, so that every one of them counts as the first. */
function fillIn(
  quarter: CouncilQuarter,
  position: number,
  { cases, fte, average }: EarlierRow,
): void {
  quarter.setRow(position, 1, 0);
  quarter.setNumber(KEPT.cases, position, cases ?? NaN);
  quarter.setNumber(KEPT.fte, position, fte ?? NaN);
  quarter.setNumber(KEPT.average, position, average ?? NaN);
}

export function compareWithEarlier(comparison: Comparison, quarter: CouncilQuarter): void {
  reportReplacement(comparison, quarter);
  reportSameAsLast(comparison, quarter);
  reportUnusualChange(comparison, quarter);
}

function reportReplacement(comparison: Comparison, quarter: CouncilQuarter): void {
  const { accepted, report } = comparison;
  const earlier = accepted.get(quarter.council, quarter.quarter);
  if (earlier === undefined) return;
  const params = aboutQuarter(comparison, quarter);
  report('replaces-earlier-return', { row: firstRow(quarter), params });
  reportLeftOut(comparison, quarter, earlier);
}

/** The most rows that are named. */
const NAMED = 5;

/** Asks about rows that only the earlier return has, since a correction replaces all of it. */
function reportLeftOut(
  comparison: Comparison,
  quarter: CouncilQuarter,
  earlier: CouncilQuarter,
): void {
  const left: number[] = [];
  earlier.rows.forEach((row, position) => {
    if (row !== 0 && quarter.row(position) === 0) left.push(position);
  });
  if (left.length === 0) return;
  const names = left
    .slice(0, NAMED)
    .map((position) => `‘${comparison.serviceRoles.nameOf(position)}’`);
  const others = left.length - names.length;
  const params = {
    ...aboutQuarter(comparison, quarter),
    number: counted(left.length, 'row'),
    left: listed(others > 0 ? [...names, counted(others, 'other')] : names),
  };
  comparison.report('correction-leaves-out-rows', { row: firstRow(quarter), params });
}

function reportSameAsLast(comparison: Comparison, quarter: CouncilQuarter): void {
  const before = quarter.quarter - 1;
  const last = quarterOfCouncil(comparison, quarter.council, before);
  if (last === undefined) return;
  comparison.tried.add('same-as-last-quarter');
  if (!sameNumbers(quarter, last)) return;
  const params = {
    ...aboutQuarter(comparison, quarter),
    before: longDate(quarterEndOf(before)),
  };
  comparison.report('same-as-last-quarter', { row: firstRow(quarter), params });
}

function reportUnusualChange(comparison: Comparison, quarter: CouncilQuarter): void {
  const { context, whole, report } = comparison;
  const average = quarter.number(KEPT.average, whole);
  const fte = quarter.number(KEPT.fte, whole);
  const usual = context.movement.findLast(({ fteFrom }) => fteFrom <= fte);
  const before = lastAverage(comparison, quarter);
  if (usual === undefined || before === undefined) return;
  if (Number.isNaN(average)) return;
  comparison.tried.add('unusual-change');
  if (!(Math.abs(average - before.average) > usual.change + ROUNDING)) return;
  report('unusual-change', {
    row: quarter.row(whole),
    column: 'average_caseload',
    value: oneDecimal(average),
    params: {
      ...aboutQuarter(comparison, quarter),
      before: oneDecimal(before.average),
      source: before.source,
      usual: oneDecimal(usual.change),
    },
  });
}

/** The average of the latest return of the year before, or else the official figure within it. */
function lastAverage(
  comparison: Comparison,
  { council, quarter }: CouncilQuarter,
): { average: number; source: string } | undefined {
  for (let before = quarter - 1; before >= quarter - QUARTERS_BACK; before -= 1) {
    const last = quarterOfCouncil(comparison, council, before);
    const average = last?.number(KEPT.average, comparison.whole) ?? NaN;
    if (!Number.isNaN(average)) {
      return { average, source: `the return for ${longDate(quarterEndOf(before))}` };
    }
  }
  const official = officialBefore(comparison.context, council, quarter);
  return (
    official && {
      average: official.average,
      source: `the ${official.combinedWith === undefined ? '' : 'combined '}official figure for 30 September ${official.year}`,
    }
  );
}
