/** A census explained line by line: what was read, what was left out and why, what comes out, and what was published. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { ROLES } from '../../schemas/return-lists.ts';
import { counted } from '../../dataset/text/counted.ts';
import { listed, longDate, oneDecimal, thousands } from '../../dataset/text/format.ts';
import type { OfficialFigure, ReturnContext } from '../context.ts';
import type { CensusFile } from './census-file.ts';
import { overLimit, overLimitBesideBands } from './census-groups.ts';
import { averageText, fteText, type CensusReturn } from './census-return.ts';
import type { LeftOut } from './census-values.ts';

const LEFT_OUT: Readonly<Record<LeftOut, (count: number) => string>> = {
  left: (count) => `${counted(count, 'worker')} had left by the day of the census.`,
  'without-cases': (count) => `${counted(count, 'worker')} had no cases on the day.`,
  'zero-fte': (count) =>
    `${counted(count, 'worker')} had cases and an FTE of zero, so they are left out, as the Department does.`,
  'no-fte': (count) => `${counted(count, 'worker')} had cases and no FTE30, so they are left out.`,
};

/** What was read and left out, in the order in which it was decided. */
export function censusLines({
  workers,
  holders,
  leftOut,
  absent,
  metElements,
  unknownElements,
}: CensusFile): string[] {
  const out = Object.entries(leftOut) as [LeftOut, number][];
  return [
    `${counted(workers, 'worker')} read, and ${thousands(holders.length)} with cases are counted.`,
    ...out.filter(([, count]) => count > 0).map(([why, count]) => LEFT_OUT[why](count)),
    ...(absent > 0
      ? [
          `${counted(absent, 'worker')} of those counted ${absent === 1 ? 'was' : 'were'} absent on the day. They have cases, so they count.`,
        ]
      : []),
    `Of each worker these were read: ${listed(metElements)}. Nothing else about a person was kept.`,
    ...(unknownElements.length > 0
      ? [`These elements are not known here and were passed over: ${listed(unknownElements)}.`]
      : []),
  ];
}

/** What comes out: the whole, the roles, and how many are over 20 and over the council’s own limit. */
export function censusResultLines(
  { holders }: CensusFile,
  { all, roles }: CensusReturn,
  limit?: number,
): string[] {
  const limits = [...new Set([PROPOSED_CAP, ...(limit === undefined ? [] : [limit])])];
  return [
    `All children’s services: ${thousands(all.cases)} cases, ${fteText(all.fte)} FTE social workers with cases, an average of ${averageText(all)}.`,
    ...roles.map(
      (group) =>
        `${ROLES[group.role].label}: ${thousands(group.cases)} cases, ${fteText(group.fte)} FTE, an average of ${averageText(group)}.`,
    ),
    ...limits.map((one) =>
      one === limit
        ? overLine(one, overLimitBesideBands(holders, one), true)
        : overLine(one, overLimit(holders, one), false),
    ),
  ];
}

function overLine(limit: number, over: number | undefined, isOwn: boolean): string {
  const which = isOwn ? `your limit of ${limit}` : `${limit} cases for each FTE`;
  if (over === 0) return `Nobody is over ${which}.`;
  return over === undefined
    ? `The FTE of workers over ${which} is withheld, because it could point to a few people.`
    : `${fteText(over)} FTE are over ${which}.`;
}

/** What the Department published for the same day; empty where it has not, or not for this council alone. */
export function publishedLine(
  { header: { day } }: CensusFile,
  { all, council }: CensusReturn,
  { official }: Pick<ReturnContext, 'official'>,
): string {
  const year = Number(day.slice(0, 4));
  const found = official.find(
    (figure) =>
      figure.year === year &&
      (figure.council === council.council.slug || figure.combinedWith === council.council.slug),
  );
  if (found === undefined) return '';
  const published = `The Department for Education published ${oneDecimal(found.average)} for ${longDate(day)}, from ${thousands(found.cases)} cases and ${oneDecimal(found.fte)} FTE`;
  return `${published}${together(found)}. This file gives ${averageText(all)}, from ${thousands(all.cases)} and ${fteText(all.fte)}.`;
}

function together({ combinedWith }: OfficialFigure): string {
  return combinedWith === undefined ? '' : ', for two councils together';
}
