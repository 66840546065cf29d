/** /figures/<key>.json: pieces of a country that is too large for one file, each with what a reader may ask for. */
import { codesOf } from '../dataset/dataset.ts';
import { codesOfRow } from '../dataset/figures/combined-figures.ts';
import { isPublished } from '../dataset/figures/figures.ts';
import { councilHistory, publishedIn } from '../dataset/figures/history.ts';
import { isEnglish } from '../dataset/lineage/english-councils.ts';
import { onceFor } from '../dataset/once.ts';
import { rankPhrase } from '../dataset/ranking/rank-wording.ts';
import { placeOf } from '../dataset/ranking/ranking.ts';
import { packCountry, packPlace, type PackedCountry } from '../dataset/wire/figures.ts';
import { packSurroundings } from '../dataset/wire/surroundings.ts';
import type { Council } from '../schemas/council.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Context } from './context.ts';
import { isSplit } from './figures-json.ts';
import { surroundingsOf } from './surroundings.ts';

/** The keys of all pieces; none where one file has everything. */
export function pieceKeys(context: Context): string[] {
  return isSplit(context) ? allPieceKeys(context) : [];
}

/** The same for a country of any size. */
export function allPieceKeys({ dataset, firstYear, years }: Context): string[] {
  const slugs = dataset.councils.map(({ slug }) => slug);
  return ['all', 'first', 'places', ...[firstYear - 1, ...years].map(String), ...slugs];
}

/**
 * The piece of a key.
 * @throws if the country has none of the name
 */
export function packedPiece(context: Context, key: string): PackedCountry {
  const { years, firstYear } = context;
  const { caseloads, councils } = context.country;
  const places = councils.filter(isEnglish).map(packPlace);
  if (key === 'all') return { ...packed(context, caseloads), places, whole: years };
  if (key === 'places') return { ...packed(context, []), places };
  if (key === 'first') return packed(context, firstFigures(context));
  const council = context.bySlug.get(key);
  if (council !== undefined) return pieceOfCouncil(context, council);
  const year = Number(key);
  if (![firstYear - 1, ...years].includes(year)) throw new Error(`There is no piece ‘${key}’.`);
  return { ...packed(context, yearsOf(context.country).get(year) ?? []), whole: [year] };
}

const yearsOf = onceFor(
  ({ caseloads }: Pick<Context['country'], 'caseloads'>): ReadonlyMap<number, readonly Figure[]> =>
    Map.groupBy(caseloads, ({ year }) => year),
);

/** The first published figure under each code, alone or combined: all that later ones are compared with. */
function firstFigures({ country }: Context): Figure[] {
  const lines = Map.groupBy(country.caseloads, (row) => codesOfRow(row).join());
  return [...lines.values()].flatMap((line) => {
    const [first] = line.filter(isPublished).sort((a, b) => a.year - b.year);
    return first ?? [];
  });
}

/** A council, those similar to it, and the years that its page shows of all councils. */
function pieceOfCouncil(context: Context, council: Council): PackedCountry {
  const { country, latestYear, bySlug } = context;
  const around = surroundingsOf(context).get(council.slug);
  const similar = (around?.neighbours ?? []).flatMap((slug) => bySlug.get(slug) ?? []);
  const own = [council, ...similar].flatMap(codesOf).flatMap((code) => rowsUnder(context, code));
  const whole = shownYears(context, council).filter((year) => year !== latestYear);
  const others = whole.flatMap((year) => yearsOf(country).get(year) ?? []);
  return {
    ...packed(context, [...new Set([...own, ...others])]),
    whole,
    ranks: ranksOf(context, council),
    ...(around && {
      around: packSurroundings(new Map([[council.slug, around]]), [
        ...around.neighbours,
        ...around.borders,
      ]),
    }),
  };
}

function rowsUnder({ figures }: Context, code: string): Figure[] {
  return [...(figures.get(code)?.values() ?? [])];
}

/** The year of the newest figure, and the newest year in force. */
function shownYears({ figures, years }: Context, council: Council): number[] {
  const history = councilHistory(council, figures, years);
  return [publishedIn(history).at(-1), history.at(-1)].flatMap((one) => one?.year ?? []);
}

function ranksOf({ rankings }: Context, council: Council): [string, string][] {
  return [...rankings].flatMap(([year, ranking]) => {
    const place = placeOf(ranking, council);
    if (place === undefined) return [];
    return [[`${council.slug} ${year}`, rankPhrase(place, ranking.ranked.length)]];
  });
}

/** Figures with their flags, without the newest year, which every page has. */
function packed({ country, latestYear }: Context, rows: readonly Figure[]): PackedCountry {
  const caseloads = rows.filter(({ year }) => year !== latestYear);
  const flags = caseloads.flatMap((row) =>
    (country.flagged.get(`${row.code} ${row.year}`) ?? []).filter(
      ({ joint_with: joint }) => joint === row.joint_with,
    ),
  );
  const { release } = country;
  return packCountry({ release, councils: [], areas: [], caseloads, flags });
}
