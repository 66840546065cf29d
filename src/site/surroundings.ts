/** What comparisons need beside the figures, gathered from its tables. */
import { borders } from '../dataset/comparison/borders.ts';
import { inCouncil } from '../dataset/figures/figures.ts';
import { neighboursOf } from '../dataset/comparison/similar-councils.ts';
import type {
  GradeGiven,
  Rates,
  Surroundings,
  SurroundingsBySlug,
} from '../dataset/comparison/surroundings.ts';
import { packSurroundings, type PackedSurroundings } from '../dataset/wire/surroundings.ts';
import type { Council } from '../schemas/council.ts';
import { isEnglish } from '../dataset/lineage/english-councils.ts';
import { latestInspection } from '../dataset/context/latest-inspection.ts';
import { type Context } from './context.ts';
import { isSplit } from './figures-json.ts';

const cache = new WeakMap<Context, SurroundingsBySlug>();

/** The surroundings of every English council, made once a build. */
export function surroundingsOf(context: Context): SurroundingsBySlug {
  const known = cache.get(context);
  if (known !== undefined) return known;
  const { dataset, latestYear } = context;
  const touching = borders(dataset.boundaries, dataset.councils, latestYear);
  const all = new Map(
    dataset.councils
      .filter(isEnglish)
      .map((council) => [council.slug, around(context, council, touching)]),
  );
  cache.set(context, all);
  return all;
}

function around(
  context: Context,
  council: Council,
  touching: ReadonlyMap<string, readonly string[]>,
): Surroundings {
  const { dataset, byCode } = context;
  const bordering = (touching.get(council.code ?? '') ?? []).flatMap(
    (code) => byCode.get(code) ?? [],
  );
  return {
    neighbours: neighboursOf(council, dataset.neighbours, byCode).map((one) => one.council.slug),
    borders: bordering.filter(isEnglish).map(({ slug }) => slug),
    rates: ratesOf(context, council),
    grade: gradeOf(context, council),
  };
}

function ratesOf({ workforce, years }: Context, council: Council): Map<number, Rates> {
  return new Map(
    years.flatMap((year) => {
      const row = inCouncil(workforce, council, year);
      if (row === undefined) return [];
      const { vacancy_rate, agency_rate, turnover_rate, absence_rate } = row;
      return [[year, { vacancy_rate, agency_rate, turnover_rate, absence_rate }] as const];
    }),
  );
}

/** A grade is never shown without the day of its inspection. */
function gradeOf({ dataset }: Context, council: Council): GradeGiven | undefined {
  const found = latestInspection(dataset.inspections, council);
  if (found === undefined) return undefined;
  const { overall_effectiveness: grade, impact_of_leaders: leaders } = found;
  return { grade, leaders, from: found.inspection_start, report: found.report_url };
}

/**
 * /surroundings.json: the same for the browser. Where each council has a file of its own with all of them, this one says
 * who is similar to whom.
 */
export function packedSurroundings(context: Context): PackedSurroundings {
  const all = surroundingsOf(context);
  return packSurroundings(isSplit(context) ? similarOnly(all) : all);
}

function similarOnly(all: SurroundingsBySlug): SurroundingsBySlug {
  const none = { borders: [], rates: new Map(), grade: undefined };
  return new Map(Array.from(all, ([slug, { neighbours }]) => [slug, { neighbours, ...none }]));
}
