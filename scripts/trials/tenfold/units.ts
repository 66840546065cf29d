/** Who reports a row of an invented release in a year: a council, or two with a combined figure. */
import { codeIn, codeOn } from '../../../src/dataset/dataset.ts';
import { english, type Country, type Invented } from './country.ts';

/** One row of a year. */
export interface Unit {
  readonly councils: readonly [Invented, ...Invented[]];
  /** The smaller code, and the other of a combined figure. */
  readonly code: string;
  readonly joint_with: string;
}

/** The rows of English councils on 30 September of a year. */
export function unitsIn(country: Country, year: number): Unit[] {
  const partners = new Map(
    country.pairs
      .filter(({ since }) => since <= year)
      .flatMap(({ both: [a, b] }) => [
        [a, b],
        [b, a],
      ]),
  );
  return english(country).flatMap((invented): Unit[] => {
    const code = codeIn(invented.council, year);
    const partner = partners.get(invented);
    const other = partner === undefined ? undefined : codeIn(partner.council, year);
    if (code === undefined) return [];
    if (partner === undefined || other === undefined)
      return [{ councils: [invented], code, joint_with: '' }];
    return code < other ? [{ councils: [invented, partner], code, joint_with: other }] : [];
  });
}

/** English councils on a day of a year, each with its code of that day. Here no council counts with another. */
export function councilsOn(country: Country, day: string): Unit[] {
  return english(country).flatMap((invented): Unit[] => {
    const code = codeOn(invented.council, day);
    return code === undefined ? [] : [{ councils: [invented], code, joint_with: '' }];
  });
}

/** The areas that a place in England is in, the finest first. */
function areasAround(area: string): string[] {
  return area.startsWith('E13') ? [area, 'E12000007', 'E92000001'] : [area, 'E92000001'];
}

/** Rows put together by each area that they are in. */
export function byArea<T extends { readonly unit: Unit }>(rows: readonly T[]): Map<string, T[]> {
  const areas = new Map<string, T[]>();
  for (const row of rows) {
    for (const area of areasAround(row.unit.councils[0].council.area)) {
      const own = areas.get(area);
      if (own === undefined) areas.set(area, [row]);
      else own.push(row);
    }
  }
  return areas;
}
