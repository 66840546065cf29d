/** The page about the cap as it stands before anybody moves it. */
import { capYear } from '../dataset/cap/cap.ts';
import { PROPOSED_CAP, WHOLE_CAPS } from '../dataset/cap/cap-range.ts';
import { capStory, overCap, type CapStory, type OverCap } from '../dataset/cap/cap-story.ts';
import { thousandsAndTenths } from '../dataset/text/format.ts';
import { capFinding, countThen, extraInWords } from '../dataset/cap/cap-wording.ts';
import { spreadFinding } from '../dataset/cap/distribution-wording.ts';
import type { Fact, SpreadRow } from '../schemas/evidence.ts';
import { PUBLISHER } from './exports/caveats.ts';
import { rankingOf, type Context } from './context.ts';
import { englandIn } from './home-page.ts';

export interface CapPageView {
  readonly year: number;
  readonly firstYear: number;
  readonly finding: string;
  readonly then: string;
  readonly extra: string;
  readonly story: CapStory;
  readonly over: readonly OverCap[];
  /** All published averages of the newest year, for the strip. */
  readonly averages: readonly number[];
  readonly spread: SpreadView;
  /** One row for each whole cap, in the first and the newest year. */
  readonly eachCap: readonly EachCap[];
  readonly proposals: readonly Fact[];
}

export interface SpreadView {
  readonly year: number;
  readonly steps: readonly SpreadRow[];
  /** The steps in words, for a table: `5 to under 10`. */
  readonly rows: readonly { readonly label: string; readonly share: number }[];
  /** Whose figures they are, for whoever takes the chart away. */
  readonly source: string;
  /** England's average of the same year. */
  readonly average: number;
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
  const story = capStory(country, PROPOSED_CAP);
  return {
    year,
    firstYear,
    finding: capFinding(story),
    then: countThen(story),
    extra: extraInWords(story),
    story,
    over: overCap(country, PROPOSED_CAP),
    averages: rankingOf(context, year).ranked.map(({ figure }) => figure.average_caseload),
    spread: spreadView(context),
    eachCap: WHOLE_CAPS.map((cap) => eachCap(context, cap)),
    proposals: context.dataset.evidence.facts.filter(({ topic }) => topic === 'cap'),
  };
}

/** The spread of the newest year for which there is one. */
export function spreadView(context: Context): SpreadView {
  const { dataset } = context;
  const year = Math.max(...dataset.evidence.spread.map((step) => step.year));
  const steps = dataset.evidence.spread
    .filter((step) => step.year === year)
    .sort((a, b) => a.from - b.from);
  const england = englandIn(context, year);
  return {
    year,
    steps,
    rows: steps.map(({ from, to, share }) => ({
      label: to === undefined ? `${from} and more` : `${from} to under ${to}`,
      share,
    })),
    source: `${PUBLISHER}, Children’s social work workforce, caseload of case holders in ${year}, a release made once`,
    average: england,
    finding: spreadFinding(steps, england, PROPOSED_CAP),
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
