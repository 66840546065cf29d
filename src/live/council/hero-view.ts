/** The top of a council's page: its newest figure, and what can be said of it. */
import { figureSentence } from '../../dataset/figures/figure-sentence.ts';
import { rankingIn, type Country } from '../../dataset/country.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';
import { councilsSharing } from '../../dataset/figures/combined-figures.ts';
import { areaAverage } from '../../dataset/figures/figures.ts';
import { averageCaveat } from '../../dataset/cap/cap-wording.ts';
import { isFlagged } from '../../dataset/quality/flag.ts';
import { allEntries } from '../../dataset/ranking/ranking.ts';
import { namesOf, shortNamesOf } from '../../dataset/text/council-names.ts';
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { figureView, type FigureView } from '../core/figure-view.ts';
import { capFact, type Fact } from './cap-fact-view.ts';

export interface HeroView {
  readonly year: number;
  /** Cases for each full-time-equivalent social worker with cases. */
  readonly average: number;
  /** England's average of the same year, if published. */
  readonly england: number | undefined;
  readonly figure: FigureView;
  /** How far it is from the cap. */
  readonly capFact: Fact;
  /** What an average under or over the cap does not show; empty where nobody can have more cases than the cap. */
  readonly caveat: string;
  /** The figure in plain sentences that can be quoted. */
  readonly sentence: string;
}

/** Makes the top of the page for the last year with a published figure. */
export function heroView(
  country: Country,
  council: Council,
  published: PublishedFigure,
  cap: number,
): HeroView {
  const { year, average_caseload: average } = published;
  const england = areaAverage(country.figures, ENGLAND, year);
  const sharing = councilsSharing(council, allEntries(rankingIn(country, year)));
  const unusual = isFlagged(country.flagged, published);
  const names = sharing.length > 1 ? shortNamesOf(sharing) : namesOf(sharing);
  const stated = {
    names,
    combined: sharing.length > 1,
    year,
    average,
    england,
    unusual,
  };
  const isNewest = year === country.latestYear && council.in_force_to === undefined;
  return {
    year,
    average,
    england,
    figure: figureView({ year, average, england, isNewest }, cap),
    capFact: capFact(average, cap),
    caveat: averageCaveat(average, cap, published.cases),
    sentence: figureSentence(stated, cap),
  };
}
