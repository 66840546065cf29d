/** /this-year/: what changed from one 30 September to the next, in lists that can be quoted. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { changesSummary } from '../../dataset/this-year/headline-wording.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import type { Context } from '../context.ts';
import { englandIn } from '../home-page.ts';
import { yearHref } from '../years.ts';
import type { ChangeCard } from './cards.ts';
import { changeSections, type ChangeSection } from './sections.ts';
import { changesIn, comparedYears, thisYearHref } from './years.ts';

/** The scale that the small charts of a list share. */
export interface CardScale {
  readonly cap: number;
  readonly min: number;
  readonly max: number;
}

export interface ThisYearView {
  readonly year: number;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly heading: string;
  /** How many rose and fell, in sentences. */
  readonly summary: string;
  /** England’s own average and the one a year earlier, as a sentence. */
  readonly england: string;
  readonly sections: readonly ChangeSection[];
  readonly scale: CardScale;
  /** Of the small charts. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly release: number;
  /** Address of the league table of the year, by change. */
  readonly table: string;
  /** Years that have such a page, oldest first. */
  readonly years: readonly number[];
}

/**
 * Makes the view of a year.
 * @param site the site’s own address, for citations
 */
export function thisYearView(context: Context, year: number, site: string): ThisYearView {
  const changes = changesIn(context, year);
  const sections = changeSections(context, changes, site);
  return {
    year,
    title: `What changed in social work caseloads in ${year}`,
    description: `Which averages of children’s social work caseloads rose, fell or crossed the proposed cap between 30 September ${year - 1} and ${year}, with sentences to quote.`,
    path: thisYearHref(context, year),
    heading: `What changed in caseloads in ${year}`,
    summary: changesSummary(changes).join(' '),
    england: englandSentence(context, year),
    sections,
    scale: scaleOf(sections.flatMap(({ cards }) => cards)),
    firstYear: context.firstYear,
    lastYear: context.latestYear,
    release: context.release,
    table: `${yearHref(context, '/league-table/', year)}?sort=move`,
    years: comparedYears(context),
  };
}

/** The scale of all cards of a page, whole numbers around their figures and the cap. */
export function scaleOf(cards: readonly ChangeCard[]): CardScale {
  const values = cards.flatMap((card) => card.values).filter((value) => value !== undefined);
  const numbers = [PROPOSED_CAP, ...values];
  return {
    cap: PROPOSED_CAP,
    min: Math.floor(Math.min(...numbers)),
    max: Math.ceil(Math.max(...numbers)),
  };
}

function englandSentence(context: Context, year: number): string {
  const [before, now] = [year - 1, year].map((one) => oneDecimal(englandIn(context, one)));
  return `England’s average was ${now}, and a year earlier it was ${before}.`;
}
