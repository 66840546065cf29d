/** What every view needs, made once a build: the dataset, its indexes and the ranking of each year. */
import { regionOf as regionAmong } from '../dataset/figures/areas.ts';
import { countryOf, rankingIn, type Country } from '../dataset/country.ts';
import { councilsByCode, latestRelease, type Dataset, type Release } from '../dataset/dataset.ts';
import { byPlace, type ByPlace } from '../dataset/figures/figures.ts';
import type { YearFigure } from '../dataset/figures/history.ts';
import { countChecks, flagsOf, type CountCheck } from '../dataset/quality/count-checks.ts';
import type { Ranking } from '../dataset/ranking/ranking.ts';
import type { Area } from '../schemas/area.ts';
import type { GssCode } from '../schemas/cell.ts';
import type { Council } from '../schemas/council.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Story } from '../schemas/notes.ts';
import type { Workforce } from '../schemas/workforce.ts';
import type { AcceptedReturn, ObtainedReturn } from '../tables/returns.ts';
import type { Reply } from '../tables/replies.ts';
import { loadDataset, loadObtained, loadReplies, loadReturns } from './load.ts';

export interface Context {
  readonly dataset: Dataset;
  /** The latest release as pages that answer to their reader see it. */
  readonly country: Country;
  readonly figures: ByPlace<Figure>;
  readonly workforce: ByPlace<Workforce>;
  /** Years of the latest release, oldest first. */
  readonly years: readonly number[];
  readonly firstYear: number;
  readonly latestYear: number;
  readonly release: number;
  readonly byCode: ReadonlyMap<GssCode, Council>;
  readonly bySlug: ReadonlyMap<string, Council>;
  readonly areas: ReadonlyMap<GssCode, Area>;
  readonly rankings: ReadonlyMap<number, Ranking>;
  readonly england: readonly YearFigure[];
  /** What each published figure of a council was held against, and how that came out. */
  readonly counts: readonly CountCheck[];
  /** Accepted returns of councils, by council, then quarter. */
  readonly returns: readonly AcceptedReturn[];
  /** Answers of councils under freedom of information, by council, then quarter. They are never among the returns. */
  readonly obtained: readonly ObtainedReturn[];
  /** What councils say about their figures and flags, oldest first for each point. */
  readonly replies: readonly Reply[];
}

/** What there is of councils beside the dataset. */
export type FromCouncils = Pick<Context, 'returns' | 'obtained' | 'replies'>;

/** Indexes a dataset, and what councils sent or answered beside it, for the views. */
export function contextOf(dataset: Dataset, from: Partial<FromCouncils> = {}): Context {
  const latest = latestRelease(dataset);
  const { release, caseloads, workforce } = latest;
  const { councils, areas } = dataset;
  const counts = countChecks(dataset, latest);
  const country = countryOf({ release, councils, areas, caseloads, flags: flagsOf(counts) });
  return {
    dataset,
    country,
    figures: country.figures,
    workforce: byPlace(workforce),
    years: country.years,
    firstYear: country.firstYear,
    latestYear: country.latestYear,
    release,
    byCode: councilsByCode(councils),
    bySlug: country.bySlug,
    areas: country.areaByCode,
    rankings: country.rankings,
    england: country.england,
    counts,
    returns: [],
    obtained: [],
    replies: [],
    ...from,
  };
}

let made: Context | undefined;

/** The context of this build, read from data/ on the first call. */
export function siteContext(): Context {
  made ??= contextOf(loadDataset(), {
    returns: loadReturns(),
    obtained: loadObtained(),
    replies: loadReplies(),
  });
  return made;
}

/** The ranking of a year the release covers. */
export function rankingOf(context: Context, year: number): Ranking {
  return rankingIn(context, year);
}

/** The region of a council, as the dataset has it. */
export function regionOf({ areas }: Context, council: Council): Area {
  return regionAmong(areas, council);
}

/** What is known of why a council's or area's figure of a year is as it is, or is missing; undefined where nothing is. */
export function storyOf(
  { dataset }: Context,
  codes: readonly GssCode[],
  year: number,
): Story | undefined {
  return dataset.stories.find((story) => codes.includes(story.code) && story.year === year);
}

/** The day of the newest import or note: the date of the data as a whole, YYYY-MM-DD. */
export function lastChanged({ dataset }: Context): string {
  const days = [
    ...dataset.sources.map(({ imported }) => imported),
    ...dataset.log.map(({ date }) => date),
  ];
  return days.sort().at(-1) ?? '';
}

/** The newest release. */
export function latestOf({ dataset }: Context): Release {
  return latestRelease(dataset);
}
