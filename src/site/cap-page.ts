/** The page about the cap: what follows a cap, at the proposed one, and what is the same whatever its reader chooses. */
import { capYear } from '../dataset/cap/extra-fte.ts';
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { WHOLE_CAPS } from '../dataset/cap/whole-cap-range.ts';
import { thousandsAndTenths } from '../dataset/text/format.ts';
import {
  capView,
  shareRows,
  type CapView,
  type CaseShares,
  type ShareRow,
} from '../live/cap/view.ts';
import { distributionFinding } from '../dataset/cap/distribution-wording.ts';
import { trialLimits, type TrialLimit } from '../dataset/limits/limits.ts';
import type { Fact } from '../schemas/evidence.ts';
import { PUBLISHER } from './exports/caveats.ts';
import { rankingOf, type Context } from './context.ts';
import { englandIn } from './home-page.ts';

export interface CapPageView {
  readonly year: number;
  readonly firstYear: number;
  /** What follows the cap, at the proposed one. */
  readonly live: CapView;
  readonly shares: SharesView;
  /** Limits of other places that the cap can be moved to. */
  readonly limits: readonly TrialLimit[];
  /** One row for each whole cap, in the first and the newest year. */
  readonly eachCap: readonly EachCap[];
  readonly proposals: readonly Fact[];
}

/** How many social workers have how many cases, where a page shows it at the proposed cap. */
export interface SharesView extends CaseShares {
  readonly rows: readonly ShareRow[];
  /** Whose figures they are, for whoever takes the chart away. */
  readonly source: string;
  /** What the average hides. */
  readonly finding: string;
}

export interface EachCap {
  readonly cap: number;
  readonly overNow: number;
  readonly extraNow: string;
  readonly overThen: number;
  readonly extraThen: string;
}

/** Makes the page from the latest release. */
export function capPageView(context: Context): CapPageView {
  const { country, latestYear: year, firstYear } = context;
  const shares = sharesView(context);
  const limits = trialLimits(context.dataset.evidence.limits);
  return {
    year,
    firstYear,
    limits,
    live: capView({ country, shares, limits }, PROPOSED_CAP),
    shares,
    eachCap: WHOLE_CAPS.map((cap) => eachCap(context, cap)),
    proposals: proposalsOf(context.dataset.evidence.facts),
  };
}

/** The facts that say who named 20 and who named 15. */
const ORIGINS = ['cap-first', 'cap-second'];

/** Who named the numbers, then what else was said for a cap, then what was said against one. */
function proposalsOf(facts: readonly Fact[]): Fact[] {
  const place = ({ id, topic }: Fact): number =>
    ORIGINS.includes(id) ? ORIGINS.indexOf(id) : ORIGINS.length + (topic === 'cap' ? 0 : 1);
  return facts
    .filter(({ topic }) => topic === 'cap' || topic === 'against')
    .toSorted((a, b) => place(a) - place(b));
}

/** The shares of the newest year for which there are any. */
export function sharesView(context: Context): SharesView {
  const { dataset } = context;
  const year = Math.max(...dataset.evidence.spread.map((step) => step.year));
  const steps = dataset.evidence.spread
    .filter((step) => step.year === year)
    .sort((a, b) => a.from - b.from);
  const average = englandIn(context, year);
  return {
    year,
    steps,
    average,
    rows: shareRows({ steps }),
    source: `${PUBLISHER}, Children’s social work workforce, caseloads of social workers in ${year}, a release made once`,
    finding: distributionFinding(steps, average, PROPOSED_CAP),
  };
}

function eachCap(context: Context, cap: number): EachCap {
  const now = capYear(rankingOf(context, context.latestYear).ranked, cap);
  const then = capYear(rankingOf(context, context.firstYear).ranked, cap);
  return {
    cap,
    overNow: now.over,
    extraNow: thousandsAndTenths(now.extraFte),
    overThen: then.over,
    extraThen: thousandsAndTenths(then.extraFte),
  };
}
