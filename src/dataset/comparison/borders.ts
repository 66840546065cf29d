/** Which councils border each other, read from the shapes: neighbours reference the same arc. */
import { neighbors } from 'topojson-client';
import type { GssCode } from '../../schemas/cell.ts';
import type { Council } from '../../schemas/council.ts';
import type { Boundaries } from '../../schemas/geography.ts';
import { inForce } from '../dataset.ts';

/**
 * Bordering councils of every drawn council in force in a year, over land and rivers:
 * a border in the sea or along an estuary that the shapes leave open does not count,
 * and the two banks of the tidal Thames do not touch.
 * @returns codes now or last in force, in order of code; Welsh and Scottish councils are among them
 */
export function borders(
  boundaries: Boundaries,
  councils: readonly Council[],
  year: number,
): Map<GssCode, GssCode[]> {
  const codes = new Set(
    councils.filter((council) => inForce(council, year)).map(({ code }) => code),
  );
  const shapes = boundaries.objects.councils.geometries.filter(({ properties }) =>
    codes.has(properties.code),
  );
  const touching = neighbors(shapes);
  return new Map(
    shapes.map(({ properties }, index) => {
      const others = (touching[index] ?? []).flatMap(
        (other) => shapes[other]?.properties.code ?? [],
      );
      return [properties.code, others.sort()];
    }),
  );
}
