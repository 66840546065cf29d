/** Everything that changed between neighbouring releases, with its places, for the page of changes and for its script. */
import type { ChangeList, ChangePlace, ListedChange } from '../dataset/revisions/change-list.ts';
import { changedValues, type ChangedValue } from '../dataset/revisions/changed-values.ts';
import { otherChangesSentence } from '../dataset/revisions/pair-wording.ts';
import { codesOfRevision } from '../dataset/revisions/revisions.ts';
import { ENGLAND } from '../dataset/figures/areas.ts';
import { codesOfRow } from '../dataset/figures/combined-figures.ts';
import { isEnglish } from '../dataset/lineage/english-councils.ts';
import { byName } from '../dataset/text/council-names.ts';
import { isLong } from '../live/core/long-list-view.ts';
import { packChanges, type PackedChanges } from '../dataset/wire/changes.ts';
import type { GssCode } from '../schemas/cell.ts';
import { codesOf } from '../dataset/dataset.ts';
import type { Context } from './context.ts';

const cache = new WeakMap<Context['dataset'], ChangeList>();

/** The list, made once a build. */
export function changeListOf({ dataset }: Context): ChangeList {
  const known = cache.get(dataset);
  if (known !== undefined) return known;
  const byCode = placesByCode(dataset);
  const made = {
    releases: dataset.releases.map(({ release }) => release),
    places: [...new Set(byCode.values())],
    changes: changedValues(dataset.releases).map((one) => withPlaces(one, byCode)),
  };
  cache.set(dataset, made);
  return made;
}

/** /changes.json; or /changes/<release>.json, for what one release changed. */
export function packedChanges(context: Context, release?: number): PackedChanges {
  const list = changeListOf(context);
  return packChanges(release === undefined ? list : changesBy(list, release));
}

/** What one release changed of the one before it. */
export function changesBy(list: ChangeList, release: number): ChangeList {
  const { releases, changes } = list;
  const place = releases.indexOf(release);
  return {
    ...list,
    releases: releases.slice(Math.max(0, place - 1), place + 1),
    changes: changes.filter(({ to }) => to === release),
  };
}

/** The releases that have a page of their own, newest first: none where every table of changes fits on one page. */
export function splitReleases({ releases, changes }: ChangeList): readonly number[] {
  const tables = Map.groupBy(changes, ({ to, measure }) => `${to} ${measure}`);
  return [...tables.values()].some(({ length }) => isLong(length))
    ? releases.slice(1).toReversed()
    : [];
}

/** What releases changed of a council or area besides averages, in a sentence; empty where nothing. */
export function otherChangesOf(context: Context, slug: string): string {
  const { changes } = changeListOf(context);
  const own = changes.filter(({ places }) => places.some((place) => place.slug === slug));
  return otherChangesSentence(
    own,
    own.some(({ measure }) => measure === 'average_caseload'),
  );
}

function withPlaces(value: ChangedValue, byCode: ReadonlyMap<GssCode, ChangePlace>): ListedChange {
  const { measure, to, year, before, after } = value;
  const places = codesOfRevision(value).flatMap((code) => byCode.get(code) ?? []);
  return { measure, to, year, before, after, places };
}

/** England first, then the other areas and England’s councils by name, each under every code it has or had. */
function placesByCode({
  areas,
  councils,
  releases,
}: Context['dataset']): Map<GssCode, ChangePlace> {
  const first = new Map<GssCode, number>();
  for (const { release, caseloads } of releases)
    for (const code of caseloads.flatMap(codesOfRow))
      if (!first.has(code)) first.set(code, release);
  const firstOf = (codes: readonly GssCode[]): number | undefined =>
    codes.flatMap((code) => first.get(code) ?? []).sort((a, b) => a - b)[0];
  const entries = [
    ...areas
      .toSorted((a, b) => Number(b.code === ENGLAND) - Number(a.code === ENGLAND))
      .map((area) => ({ ...area, kind: 'area' as const, codes: [area.code] })),
    ...councils
      .filter(isEnglish)
      .sort(byName)
      .map((council) => ({ ...council, kind: 'council' as const, codes: codesOf(council) })),
  ];
  return new Map(
    entries.flatMap(({ slug, name, kind, codes }) => {
      const release = firstOf(codes);
      if (release === undefined) return [];
      const place = { slug, name, kind, first: release };
      return codes.map((code) => [code, place] as const);
    }),
  );
}
