/** Finds a combined figure that is sent twice: two councils that report together, each with the numbers of both. */
import {
  firstRow,
  KEPT,
  sameNumbers,
  type CouncilQuarter,
  type KeptNumber,
} from '../check/council-quarters.ts';
import { quarterEndOf } from '../check/quarter.ts';
import type { JointCouncils } from '../context.ts';
import { aboutQuarter, nameOf, ROUNDING, type Comparison } from './comparison.ts';

export function compareWithPartners(comparison: Comparison): void {
  const { context, inFile } = comparison;
  for (const joint of context.joint) {
    const pair = joint.councils.map((slug) =>
      context.councils.findIndex((council) => council.slug === slug),
    );
    for (const quarter of inFile.all()) {
      const partner = partnerOf(quarter, pair, joint);
      if (partner !== undefined) compareWithPartner(comparison, quarter, partner);
    }
  }
}

/** The other council of the pair, by its position; undefined if they do not report together in that year. */
function partnerOf(
  { council, quarter }: CouncilQuarter,
  pair: readonly number[],
  { firstYear, lastYear = Infinity }: JointCouncils,
): number | undefined {
  const year = Number(quarterEndOf(quarter).slice(0, 4));
  if (!pair.includes(council) || year < firstYear || year > lastYear) return undefined;
  return pair.find((other) => other !== council);
}

function compareWithPartner(
  comparison: Comparison,
  quarter: CouncilQuarter,
  partner: number,
): void {
  const { context, inFile, accepted, otherWay, serviceRoles, report } = comparison;
  const beside = inFile.get(partner, quarter.quarter);
  // Of two returns in one file, the later one is reported.
  if (beside !== undefined && firstRow(beside) > firstRow(quarter)) return;
  const twin =
    beside ?? accepted.get(partner, quarter.quarter) ?? otherWay.get(partner, quarter.quarter);
  if (twin === undefined) return;
  comparison.tried.add('joint-return-twice');
  const sharesTotal = serviceRoles.wholes().some((whole) => isSameTotal(quarter, twin, whole));
  if (!sharesTotal && !sameNumbers(quarter, twin)) return;
  const params = { ...aboutQuarter(comparison, quarter), other: nameOf(context, partner) };
  report('joint-return-twice', { row: firstRow(quarter), params });
}

/**
 * Whether two councils give the same total: the same cases, or where one withholds them the same FTE, and no number
 * that differs by more than rounding. Other rows, and symbols, make no difference. An average alone can be the same by chance.
 */
function isSameTotal(a: CouncilQuarter, b: CouncilQuarter, whole: number): boolean {
  if (a.row(whole) === 0 || b.row(whole) === 0) return false;
  const cases = difference(a, b, KEPT.cases, whole);
  const fte = difference(a, b, KEPT.fte, whole);
  const average = difference(a, b, KEPT.average, whole);
  if (cases > 0 || fte > ROUNDING || average > ROUNDING) return false;
  return cases === 0 || fte === 0;
}

/** How far apart two numbers are, NaN if one is not given. */
function difference(
  a: CouncilQuarter,
  b: CouncilQuarter,
  kept: KeptNumber,
  position: number,
): number {
  return Math.abs(a.number(kept, position) - b.number(kept, position));
}
