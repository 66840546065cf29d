/** Compares a return with others: earlier ones, that of the partner in a combined figure, and the official figures. */
import { listed } from '../../dataset/text/format.ts';
import type { CouncilQuarter, CouncilQuarters } from '../check/council-quarters.ts';
import type { ConditionalRule } from '../check/conditional-rules.ts';
import type { ReportFinding } from '../check/findings.ts';
import { ServiceRoles } from '../check/service-roles.ts';
import type { ReturnContext } from '../context.ts';
import { acceptedQuarters, compareWithEarlier } from './earlier-returns.ts';
import { compareWithPartners } from './combined-figures.ts';
import { nameOf, type Comparison } from './comparison.ts';
import { compareWithOfficial } from './official-figures.ts';

/**
 * Compares every council and quarter of a file with what is known.
 * @param tried takes each rule that there was something to try with
 */
export function compareReturns(
  context: ReturnContext,
  inFile: CouncilQuarters,
  report: ReportFinding,
  tried: Set<ConditionalRule>,
): void {
  const serviceRoles = new ServiceRoles(context.format);
  const accepted = acceptedQuarters(context, serviceRoles);
  const otherWay = acceptedQuarters(context, serviceRoles, true);
  const whole = serviceRoles.positionOf('children_all', 'all');
  const comparison: Comparison = {
    context,
    inFile,
    accepted,
    otherWay,
    whole,
    serviceRoles,
    report,
    tried,
  };
  const quarters = [...inFile.all()];
  reportSeveralCouncils(comparison, quarters);
  for (const quarter of quarters) {
    compareWithEarlier(comparison, quarter);
    compareWithOfficial(comparison, quarter);
  }
  compareWithPartners(comparison);
}

/** More councils than these are counted, not all named. */
const NAMED = 10;

function reportSeveralCouncils(
  { context, report }: Comparison,
  quarters: readonly CouncilQuarter[],
): void {
  const names = [...new Set(quarters.map(({ council }) => nameOf(context, council)))];
  if (names.length < 2) return;
  const others = names.length - NAMED + 1;
  const shown = names.length > NAMED ? [...names.slice(0, NAMED - 1), `${others} others`] : names;
  report('several-councils', {
    value: listed(shown),
    params: { number: String(names.length) },
  });
}
