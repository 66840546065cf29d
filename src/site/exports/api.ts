/** /api/v1/: static JSON. Shapes are a promise to others; fields may be added, never changed. */
import { isOver } from '../../dataset/cap/cap.ts';
import { capYear } from '../../dataset/cap/extra-fte.ts';
import { PROPOSED_CAP, WHOLE_CAPS } from '../../dataset/cap/cap-range.ts';
import { codeIn, codesOf, inForce } from '../../dataset/dataset.ts';
import { inCouncil, isPublished, yearsOf, entriesOf } from '../../dataset/figures/figures.ts';
import { isEnglish } from '../../dataset/lineage/english-councils.ts';
import { successors } from '../../dataset/lineage/lineage.ts';
import { neighboursOf } from '../../dataset/comparison/similar-councils.ts';
import { entriesWithin, lotteryOf } from '../../dataset/lottery/lottery.ts';
import { LOTTERY_MILES } from '../../dataset/lottery/lottery-range.ts';
import { allEntries, placeOf } from '../../dataset/ranking/ranking.ts';
import { councilsSharing, type FigureEntry } from '../../dataset/figures/combined-figures.ts';
import { flagsOn, isFlagged, type FlagKind } from '../../dataset/quality/flag.ts';
import { flagReason } from '../../dataset/quality/flag-wording.ts';
import { revisionsOf } from '../../dataset/revisions/revisions.ts';
import type { Council } from '../../schemas/council.ts';
import { lastChanged, rankingOf, regionOf, type Context } from '../context.ts';
import { dataVersion } from '../version.ts';
import { CAVEATS, LICENCE, sourceLine } from './caveats.ts';

interface ApiFigure {
  readonly year: number;
  readonly status: string;
  readonly average: number | null;
  readonly cases: number | null;
  readonly caseHoldersFte: number | null;
  /** Slugs of the councils that share the figure. */
  readonly jointWith: readonly string[];
  readonly rank: number | null;
  readonly rankedOf: number | null;
  readonly overCap: boolean | null;
  readonly release: number;
  /** What is unusual in its count and worth asking about; empty for most figures. */
  readonly flags: readonly ApiFlag[];
}

interface ApiFlag {
  /** What was compared. */
  readonly kind: FlagKind;
  /** The council's own number, and the one it was compared with. */
  readonly value: number;
  readonly comparedWith: number;
  readonly reason: string;
}

interface ApiLottery {
  readonly lowest: number;
  readonly highest: number;
  readonly ratio: number;
  /** Figures compared, a combined figure once; small councils and missing figures are left out. */
  readonly councils: number;
  readonly lowestCouncils: readonly string[];
  readonly highestCouncils: readonly string[];
  readonly leftOut: { readonly small: number; readonly missing: number };
  /** Those of the lowest and highest whose figure has a flag: ask about it first. */
  readonly unusual: readonly string[];
}

/** The list of all councils. */
export function councilsJson(context: Context): object {
  return context.dataset.councils.map((council) => ({
    ...identity(context, council),
    url: `/api/v1/councils/${council.slug}.json`,
  }));
}

/** What goes with every figure: whose it is, which version of the data, what to bear in mind. */
function provenanceOf(context: Context): object {
  return {
    dataVersion: dataVersion(),
    source: sourceLine(context),
    licence: LICENCE.url,
    caveats: CAVEATS,
  };
}

/** Where to begin: the version of the data and the addresses of all there is. */
export function indexJson(context: Context): object {
  return {
    ...provenanceOf(context),
    modified: lastChanged(context),
    release: context.release,
    years: context.years,
    description: '/api/v1/openapi.json',
    endpoints: [
      '/api/v1/councils.json',
      '/api/v1/councils/{slug}.json',
      '/api/v1/releases.json',
      '/api/v1/cap.json',
      '/api/v1/postcode-lottery.json',
    ],
  };
}

/** Everything about one council. */
export function councilJson(context: Context, council: Council): object {
  const { dataset, byCode } = context;
  return {
    ...identity(context, council),
    predecessors: council.predecessors,
    successors: successors(council, dataset.councils).map(({ slug }) => slug),
    figures: isEnglish(council) ? figuresOf(context, council) : [],
    neighbours: neighboursOf(council, dataset.neighbours, byCode).map(
      ({ council: one }) => one.slug,
    ),
    within50Miles: lotteryJson(context, council),
    revisions: revisionsOf(dataset.releases, codesOf(council)),
    ...provenanceOf(context),
  };
}

function identity(context: Context, council: Council): object {
  return {
    code: council.code ?? null,
    slug: council.slug,
    name: council.name,
    type: council.type,
    region: regionOf(context, council).name,
    inForce: { from: council.in_force_from ?? null, to: council.in_force_to ?? null },
  };
}

function figuresOf(context: Context, council: Council): ApiFigure[] {
  return context.years
    .filter((year) => inForce(council, year))
    .flatMap((year) => figureOf(context, council, year) ?? []);
}

function figureOf(context: Context, council: Council, year: number): ApiFigure | undefined {
  const figure = inCouncil(context.figures, council, year);
  if (figure === undefined) return undefined;
  const ranking = rankingOf(context, year);
  const sharing = councilsSharing(council, allEntries(ranking));
  const published = isPublished(figure);
  return {
    year,
    status: figure.status,
    average: published ? figure.average_caseload : null,
    cases: published ? figure.cases : null,
    caseHoldersFte: published ? figure.case_holders_fte : null,
    jointWith: sharing.filter((one) => one !== council).map(({ slug }) => slug),
    rank: placeOf(ranking, council)?.rank ?? null,
    rankedOf: published ? ranking.ranked.length : null,
    overCap: published ? isOver(figure.average_caseload, PROPOSED_CAP) : null,
    release: context.release,
    flags: flagsOn(context.country.flagged, figure).map((flag) => ({
      kind: flag.kind,
      value: flag.value,
      comparedWith: flag.against,
      reason: flagReason(flag),
    })),
  };
}

/** The lottery of one council in the latest year; null without a centre or a figure around it. */
function lotteryJson(context: Context, council: Council): ApiLottery | null {
  const { dataset, figures, latestYear: year } = context;
  if (codeIn(council, year) === undefined || council.latitude === undefined || !isEnglish(council))
    return null;
  const all = entriesOf(dataset.councils, figures, year);
  const lottery = lotteryOf(entriesWithin(council, all, LOTTERY_MILES));
  if (lottery?.lowest[0] === undefined || lottery.highest[0] === undefined) return null;
  return {
    lowest: lottery.lowest[0].figure.average_caseload,
    highest: lottery.highest[0].figure.average_caseload,
    ratio: lottery.ratio,
    councils: lottery.compared,
    lowestCouncils: slugsOf(lottery.lowest),
    highestCouncils: slugsOf(lottery.highest),
    leftOut: { small: lottery.small, missing: lottery.missing },
    unusual: slugsOf(
      [...lottery.lowest, ...lottery.highest].filter(({ figure }) =>
        isFlagged(context.country.flagged, figure),
      ),
    ),
  };
}

function slugsOf(entries: readonly FigureEntry[]): string[] {
  return entries.flatMap(({ councils }) => councils.map(({ slug }) => slug));
}

/** The lottery of every council in force, by slug. */
export function lotteriesJson(context: Context): object {
  return Object.fromEntries(
    context.dataset.councils.flatMap((council) => {
      const lottery = lotteryJson(context, council);
      return lottery === null ? [] : [[council.slug, lottery] as const];
    }),
  );
}

/** Councils over each whole cap and the staff it would take, each year. */
export function capJson(context: Context): object {
  return Object.fromEntries(
    context.years.map((year) => {
      const { ranked } = rankingOf(context, year);
      return [year, Object.fromEntries(WHOLE_CAPS.map((cap) => [cap, capYear(ranked, cap)]))];
    }),
  );
}

/** The releases that were imported, newest first, with where they came from. */
export function releasesJson({ dataset }: Context): object {
  return dataset.releases.toReversed().map(({ release, caseloads }) => {
    const source = dataset.sources.find(
      (one) => one.importer === 'caseloads' && one.release === String(release),
    );
    return {
      release,
      years: yearsOf(caseloads),
      publisher: source?.publisher ?? null,
      title: source?.title ?? null,
      licence: source?.licence ?? null,
      sha256: source?.sha256 ?? null,
      imported: source?.imported ?? null,
      tables: [`/data/releases/${release}/caseloads.csv`, `/data/releases/${release}/areas.csv`],
    };
  });
}
