/** /changes.json: everything that changed between neighbouring releases, with each place once. */
import { MEASURES } from '../revisions/changed-values.ts';
import type { MeasureValue } from '../revisions/measure-revisions.ts';
import type { ChangeList, ChangePlace, ListedChange } from '../revisions/change-list.ts';
import { withLists } from './check.ts';

type PackedPlace = readonly [slug: string, name: string, area: 0 | 1, first: number];

/** Places and measure by their position in the lists. */
type PackedChange = readonly [
  to: number,
  measure: number,
  year: number,
  before: MeasureValue,
  after: MeasureValue,
  ...places: number[],
];

export interface PackedChanges {
  readonly releases: readonly number[];
  readonly places: readonly PackedPlace[];
  readonly changes: readonly PackedChange[];
}

/**
 * What was parsed as JSON, if it is such a file.
 * @throws if it is not
 */
export function readChanges(parsed: unknown): PackedChanges {
  return withLists<PackedChanges>(parsed, ['releases', 'places', 'changes']);
}

/** Packs the list for the browser. */
export function packChanges({ releases, places, changes }: ChangeList): PackedChanges {
  const index = new Map(places.map(({ slug }, position) => [slug, position]));
  return {
    releases,
    places: places.map(({ slug, name, kind, first }) => [
      slug,
      name,
      kind === 'area' ? 1 : 0,
      first,
    ]),
    changes: changes.map(({ to, measure, year, before, after, places: of }) => [
      to,
      MEASURES.indexOf(measure),
      year,
      before,
      after,
      ...of.map(({ slug }) => index.get(slug) ?? -1),
    ]),
  };
}

/**
 * Undoes `packChanges`.
 * @throws if a change names a measure that there is not
 */
export function unpackChanges(packed: PackedChanges): ChangeList {
  const places = packed.places.map(([slug, name, area, first]): ChangePlace => ({
    slug,
    name,
    kind: area === 1 ? 'area' : 'council',
    first,
  }));
  const changes = packed.changes.map(([to, at, year, before, after, ...of]): ListedChange => {
    const measure = MEASURES[at];
    if (measure === undefined) throw new Error(`There is no measure ${at}.`);
    return { to, measure, year, before, after, places: of.flatMap((one) => places[one] ?? []) };
  });
  return { releases: packed.releases, places, changes };
}
