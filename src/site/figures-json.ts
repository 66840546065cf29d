/** /figures.json: every English council and its figures of the latest release, for pages that answer to their reader. */
import { packCountry, type PackedCountry } from '../dataset/wire/figures.ts';
import { ENGLAND } from '../dataset/figures/areas.ts';
import { isEnglish } from '../dataset/lineage/english-councils.ts';
import { SIZE_GROUPS, usualMovement } from '../dataset/movement/movement.ts';
import type { Council } from '../schemas/council.ts';
import { isLong } from '../live/core/long-list-view.ts';
import type { Context } from './context.ts';

/** Whether the country has too many councils for one file of figures: it has pieces then (figure-pieces.ts). */
export function isSplit({ country }: Pick<Context, 'country'>): boolean {
  return isLong(country.councils.filter(isEnglish).length);
}

/** England’s councils, abolished ones among them, with their figures and England’s and the regions’ own. */
export function packedCountry(context: Context): PackedCountry {
  const { country } = context;
  const councils = country.councils.filter(isEnglish);
  return isSplit(context) ? packedHead(context) : packCountry({ ...country, councils });
}

/** What a country with pieces has in common: its councils, the newest year, and all years of England and the regions. */
export function packedHead(context: Context): PackedCountry {
  const { country, years, latestYear, areas } = context;
  const isThere = ({ year, code }: { readonly year: number; readonly code: string }): boolean =>
    year === latestYear || code === ENGLAND || areas.has(code);
  return {
    ...packCountry({
      ...country,
      councils: country.councils.filter(isEnglish).map(withoutPlace),
      caseloads: country.caseloads.filter(isThere),
      flags: (country.flags ?? []).filter(isThere),
    }),
    whole: [latestYear],
    split: {
      years,
      usual: usualMovement(country.councils, country).map(
        ({ group, median, p90, n }) => [SIZE_GROUPS.indexOf(group), median, p90, n] as const,
      ),
    },
  };
}

function withoutPlace(council: Council): Council {
  return { ...council, latitude: undefined, longitude: undefined };
}
