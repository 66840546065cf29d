/** The rules by which counts are flagged, with how many figures each of them flags, for the method page. */
import { SIZE_GROUPS, sizeGroup } from '../dataset/movement/movement.ts';
import type { Comparison, CountCheck } from '../dataset/quality/count-checks.ts';
import { FLAG_KINDS, type FlagKind } from '../dataset/quality/flag.ts';
import { flagItems } from '../dataset/quality/flag-note-wording.ts';
import { namesOf } from '../dataset/text/council-names.ts';
import { capitalised, listed, thousands } from '../dataset/text/format.ts';
import type { Context } from './context.ts';
import { councilLink, type Link } from './links.ts';

export interface CountRulesView {
  /** Published figures of councils that were checked, and how many have a flag: `1,350`. */
  readonly checked: string;
  readonly flagged: string;
  readonly kinds: readonly {
    readonly compared: string;
    readonly borders: string;
    readonly figures: string;
    readonly flagged: string;
  }[];
  /** Figures whose cases or social workers moved beyond the borders in a year. */
  readonly moved: string;
  /** The same for each size of council in the year before. */
  readonly sizes: readonly {
    readonly label: string;
    readonly moved: string;
    readonly of: string;
  }[];
  readonly year: number;
  /** The flagged figures of the newest year, by name. */
  readonly newest: readonly { readonly link: Link; readonly says: string }[];
}

const HALF_OR_THIRD = 'more than half above or more than a third below';

const KINDS: Readonly<Record<FlagKind, readonly [compared: string, borders: string]>> = {
  'cases-share': [
    'Cases for each 100 children in need, with the typical (median) council of the year',
    HALF_OR_THIRD,
  ],
  'staff-share': [
    'Social workers with cases as a share of all children’s social workers (FTE, agency included), with the typical (median) council of the year',
    HALF_OR_THIRD,
  ],
  'cases-jump': ['Cases, with the year before', HALF_OR_THIRD],
  'fte-jump': ['FTE social workers with cases, with the year before', HALF_OR_THIRD],
  'average-jump': [
    'The average, with the year before',
    'more than twice what nine in ten changes of councils of that size stay within',
  ],
};

/** Makes the view from the latest release. */
export function countRulesView({ counts, latestYear }: Context): CountRulesView {
  const all = counts.flatMap(({ comparisons }) => comparisons);
  const moved = counts.filter(hasMoved);
  return {
    checked: thousands(counts.length),
    flagged: thousands(counts.filter(({ comparisons }) => comparisons.some(isUnusual)).length),
    kinds: FLAG_KINDS.map((kind) => {
      const [compared, borders] = KINDS[kind];
      const own = all.filter((one) => one.kind === kind);
      const flagged = thousands(own.filter(isUnusual).length);
      return { compared, borders, figures: thousands(own.length), flagged };
    }),
    moved: thousands(moved.length),
    sizes: sizesOf(counts),
    year: latestYear,
    newest: counts
      .filter(
        ({ figure, comparisons }) => figure.year === latestYear && comparisons.some(isUnusual),
      )
      .map(newestOf),
  };
}

function isUnusual({ unusual }: Comparison): boolean {
  return unusual;
}

/** Whether cases or FTE moved beyond the borders. */
function hasMoved({ comparisons }: CountCheck): boolean {
  return comparisons.some(
    ({ kind, unusual }) => unusual && (kind === 'cases-jump' || kind === 'fte-jump'),
  );
}

function sizesOf(counts: readonly CountCheck[]): CountRulesView['sizes'] {
  const sized = counts.flatMap((check) => {
    const before = check.comparisons.find(({ kind }) => kind === 'fte-jump');
    return before === undefined ? [] : [{ check, group: sizeGroup(before.against) }];
  });
  return SIZE_GROUPS.map((group) => {
    const own = sized.filter((one) => one.group === group);
    const moved = own.filter(({ check }) => hasMoved(check));
    return { label: group.label, moved: thousands(moved.length), of: thousands(own.length) };
  });
}

function newestOf({ councils, comparisons }: CountCheck): CountRulesView['newest'][number] {
  return {
    link: { ...councilLink(councils[0]), text: capitalised(namesOf(councils)) },
    says: listed(flagItems(comparisons.filter(isUnusual))),
  };
}
