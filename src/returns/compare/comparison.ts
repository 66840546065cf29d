/** What the quarters of a file are compared with, and what every comparison asks. */
import { inSentence } from '../../dataset/text/council-names.ts';
import { longDate } from '../../dataset/text/format.ts';
import type { ConditionalRule } from '../check/conditional-rules.ts';
import type { CouncilQuarter, CouncilQuarters } from '../check/council-quarters.ts';
import type { MessageParams, ReportFinding } from '../check/findings.ts';
import { quarterEndOf } from '../check/quarter.ts';
import { HALF_TENTH, TINY } from '../check/rounding.ts';
import type { ServiceRoles } from '../check/service-roles.ts';
import type { ReturnContext } from '../context.ts';

export interface Comparison {
  readonly context: ReturnContext;
  /** The quarters of the file itself. */
  readonly inFile: CouncilQuarters;
  /** Those of returns that were accepted before. */
  readonly accepted: CouncilQuarters;
  /** Those that came in another way than the file does. */
  readonly otherWay: CouncilQuarters;
  /** Position of (children_all, all), which the official figures are about. */
  readonly whole: number;
  /** Where the row of each service and role is. */
  readonly serviceRoles: ServiceRoles;
  readonly report: ReportFinding;
  /** Rules that there was something to try with. */
  readonly tried: Set<ConditionalRule>;
}

/** What rounding to one decimal may do to a difference. */
export const ROUNDING: number = HALF_TENTH + TINY;

/** A council's quarter as the file has it, or else as it was accepted before. */
export function quarterOfCouncil(
  { inFile, accepted }: Comparison,
  council: number,
  quarter: number,
): CouncilQuarter | undefined {
  return inFile.get(council, quarter) ?? accepted.get(council, quarter);
}

/** The council and the quarter in words. */
export function aboutQuarter(
  { context }: Comparison,
  { council, quarter }: CouncilQuarter,
): MessageParams {
  return { council: nameOf(context, council), period: longDate(quarterEndOf(quarter)) };
}

/** The name of a council as it is in a sentence, given by its position in the register. */
export function nameOf({ councils }: ReturnContext, council: number): string {
  return inSentence(councils[council]?.name ?? '');
}
