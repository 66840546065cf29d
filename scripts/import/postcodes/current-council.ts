/** Codes of any release to the councils in force today. */
import type { Council } from '../../../src/schemas/council.ts';
import type { District } from '../../../src/schemas/district.ts';
import { codesOf } from '../../../src/dataset/dataset.ts';

/** What the register knows of codes. */
export interface DistrictRegister {
  readonly councils: readonly Council[];
  readonly districts: readonly District[];
}

/** The slug of the council that runs children's services there today; undefined if nobody knows the codes. */
export type CurrentCouncil = (county: string, district: string) => string | undefined;

/**
 * Makes the way from a source's codes to a council in force: by the code of a council or one it had before; by a
 * district, abolished or not; by an abolished council with one successor; and at last by the county, for a district
 * that was given a new code between two releases. A county that was split has districts in each part, so it is last.
 */
export function currentCouncils({ councils, districts }: DistrictRegister): CurrentCouncil {
  const inForce = councils.filter(({ in_force_to }) => in_force_to === undefined);
  const own = bySlug(inForce);
  const byDistrict = new Map(districts.map(({ code, council }) => [code, council]));
  const bySuccessor = new Map(
    councils
      .filter(({ in_force_to }) => in_force_to !== undefined)
      .flatMap((ended) => {
        const [only, ...more] = inForce.filter(({ predecessors }) =>
          predecessors.includes(ended.slug),
        );
        return only === undefined || more.length > 0
          ? []
          : codesOf(ended).map((code) => [code, only.slug] as const);
      }),
  );
  return (county, district) =>
    own.get(district) ??
    byDistrict.get(district) ??
    bySuccessor.get(district) ??
    own.get(county) ??
    bySuccessor.get(county);
}

function bySlug(councils: readonly Council[]): Map<string, string> {
  return new Map(
    councils.flatMap((council) => codesOf(council).map((code) => [code, council.slug])),
  );
}
