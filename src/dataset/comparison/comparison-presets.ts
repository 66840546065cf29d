/** Comparisons that people ask for: similar councils, next door, the region, the same type, the ends of the table. */
import type { Council } from '../../schemas/council.ts';
import { MOST_COMPARED } from './comparison.ts';
import { rankingIn, type Country } from '../country.ts';
import { inForce } from '../dataset.ts';
import { inCouncil, isPublished } from '../figures/figures.ts';
import { isEnglish } from '../lineage/english-councils.ts';
import { milesBetween } from '../places/council-distance.ts';
import { regionOf } from '../figures/areas.ts';
import type { SurroundingsBySlug } from './surroundings.ts';
import { inSentence, TYPE_NAMES } from '../text/council-names.ts';

export interface Preset {
  readonly label: string;
  readonly slugs: readonly string[];
}

/** How many at each end of the table. */
const ENDS = 5;

/** Presets around one council in a year. One with nobody to compare with is left out. */
export function presetsFor(
  country: Country,
  surroundings: SurroundingsBySlug,
  council: Council,
  year: number,
): Preset[] {
  const own = surroundings.get(council.slug);
  const name = inSentence(council.name);
  const apart = hasOtherFigure(country, council, year);
  const presets = [
    withSubject(
      council,
      `${name} and similar councils`,
      slugsIn(country, own?.neighbours).filter(apart),
    ),
    withSubject(
      council,
      `councils that border ${name}`,
      slugsIn(country, own?.borders).filter(apart),
    ),
    regional(country, council, year),
    ofType(country, council, year),
    ends(country, council, year),
  ];
  return presets.filter(({ slugs }) => slugs.length > 1);
}

function slugsIn(country: Country, slugs: readonly string[] = []): Council[] {
  return slugs.flatMap((slug) => country.bySlug.get(slug) ?? []);
}

function withSubject(council: Council, label: string, others: readonly Council[]): Preset {
  const councils = [council, ...others.filter((one) => one !== council)];
  return { label, slugs: councils.slice(0, MOST_COMPARED).map(({ slug }) => slug) };
}

function others(country: Country, council: Council, year: number): Council[] {
  const apart = hasOtherFigure(country, council, year);
  return country.councils.filter((one) => isEnglish(one) && inForce(one, year) && apart(one));
}

/** Whether a council can be compared with: not the council itself, nor the one that shares its combined figure. */
function hasOtherFigure(
  { figures }: Country,
  council: Council,
  year: number,
): (other: Council) => boolean {
  const own = inCouncil(figures, council, year);
  return (other) =>
    other !== council && (own === undefined || inCouncil(figures, other, year) !== own);
}

/** The whole region if it is small enough, else the nearest of it. */
function regional(country: Country, council: Council, year: number): Preset {
  const region = regionOf(country.areaByCode, council);
  const among = others(country, council, year).filter(
    (one) => regionOf(country.areaByCode, one) === region,
  );
  const sorted = nearestBy(among, (one) => milesBetween(council, one));
  const all = among.length < MOST_COMPARED;
  const label = `${all ? 'councils' : 'the nearest councils'} in ${inSentence(region.name)}`;
  return withSubject(council, label, sorted);
}

/** Councils of the same type, nearest in size by FTE social workers with cases. */
function ofType(country: Country, council: Council, year: number): Preset {
  const size = (one: Council): number | undefined => {
    const figure = inCouncil(country.figures, one, year);
    return isPublished(figure) ? figure.case_holders_fte : undefined;
  };
  const own = size(council) ?? 0;
  const among = others(country, council, year).filter(({ type }) => type === council.type);
  const sorted = nearestBy(among, (one) => {
    const other = size(one);
    return other === undefined ? undefined : Math.abs(Math.log(other / Math.max(own, 1)));
  });
  return withSubject(council, `${TYPE_NAMES[council.type]}s of about the same size`, sorted);
}

function nearestBy(
  councils: readonly Council[],
  distance: (council: Council) => number | undefined,
): Council[] {
  return councils
    .map((council) => ({ council, far: distance(council) ?? Infinity }))
    .sort((a, b) => a.far - b.far)
    .map(({ council }) => council);
}

/** The five highest and the five lowest; small councils left out. */
function ends(country: Country, council: Council, year: number): Preset {
  const fair = rankingIn(country, year).ranked.filter(({ small }) => !small);
  const both = [...fair.slice(0, ENDS), ...fair.slice(-ENDS)];
  const councils = both.map((entry) => entry.councils[0]);
  return withSubject(council, 'the five highest and five lowest averages', councils);
}
