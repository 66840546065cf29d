/** What each release changed of the one before it, for everything or for what a reader asks for. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { apart, compareDecimals } from '../../dataset/decimals/decimal.ts';
import {
  changesOf,
  chosenMeasure,
  type ChangeChoice,
  type ChangeList,
  type ListedChange,
} from '../../dataset/revisions/change-list.ts';
import { MEASURES, type Measure } from '../../dataset/revisions/changed-values.ts';
import {
  changeText,
  MEASURE_NAMES,
  measureText,
} from '../../dataset/revisions/measure-revision-wording.ts';
import {
  notYetThere,
  pairHeadline,
  pairSentence,
  type NamedChange,
} from '../../dataset/revisions/pair-wording.ts';
import { crossedCap } from '../../dataset/revisions/revision-wording.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { listed } from '../../dataset/text/format.ts';
import { onOnePage, restText } from '../core/long-list-view.ts';

/** The page as it is built: everything. */
export const ALL_CHANGES: ChangeChoice = { council: '', measure: '' };

export interface ChangeRowView {
  readonly key: string;
  /** The council, the two of a combined figure, or the area, each with where its values are. */
  readonly links: readonly { readonly text: string; readonly href: string }[];
  readonly year: number;
  readonly from: string;
  readonly to: string;
  /** `−4.1`, or what happened where one of them is no number. */
  readonly by: string;
  /** `no longer over the cap`; empty for all that did not cross it, and for other measures than averages. */
  readonly crossing: string;
}

export interface ChangeGroupView {
  readonly measure: Measure;
  readonly name: string;
  readonly caption: string;
  /** How many values changed. */
  readonly count: number;
  /** All of them, or the first of very many. */
  readonly rows: readonly ChangeRowView[];
  /** Whether its table is shown without asking. */
  readonly open: boolean;
}

/** One release against the one before it. */
export interface PairView {
  readonly from: number;
  readonly to: number;
  readonly headline: string;
  /** Empty where the headline says all. */
  readonly sentence: string;
  /** By measure; none where nothing changed. */
  readonly groups: readonly ChangeGroupView[];
}

export interface ChangesView {
  /** Newest first. */
  readonly pairs: readonly PairView[];
  /** How many values are shown, for those who do not see the page; empty where all are. */
  readonly status: string;
}

/** The view of a choice. A council that the list does not have counts as none. */
export function changesView(list: ChangeList, choice: ChangeChoice): ChangesView {
  const { releases } = list;
  const pairs = releases
    .slice(1)
    .map((to, index) => pairView(list, releases[index] ?? to, to, choice));
  const shown = pairs
    .flatMap(({ groups }) => groups)
    .reduce((sum, { rows }) => sum + rows.length, 0);
  const isAll = choice.council === '' && choice.measure === '';
  return {
    pairs: pairs.toReversed(),
    status: isAll ? '' : `${shown} of ${list.changes.length} changed values are shown.`,
  };
}

function pairView(list: ChangeList, from: number, to: number, choice: ChangeChoice): PairView {
  const place = list.places.find(({ slug }) => slug === choice.council);
  const name = place && inSentence(place.name);
  const scope = { from, to, name, measure: chosenMeasure(choice) };
  if (place !== undefined && place.first > from)
    return {
      from,
      to,
      headline: notYetThere(inSentence(place.name), scope),
      sentence: '',
      groups: [],
    };
  const found = changesOf(list, to, choice);
  const isNarrow = choice.council !== '' || choice.measure !== '';
  return {
    from,
    to,
    headline: pairHeadline(scope, found),
    sentence: pairSentence(scope, found.map(named)),
    groups: MEASURES.flatMap((measure) => {
      const rows = found.filter((one) => one.measure === measure);
      const open = isNarrow || measure === 'average_caseload';
      return rows.length === 0 ? [] : [groupView(measure, rows, open)];
    }),
  };
}

function named(change: ListedChange): NamedChange {
  const names = change.places.map(({ name }) => inSentence(name));
  return { ...change, name: listed(names), isEngland: change.places[0]?.slug === 'england' };
}

const PERCENTAGE_POINTS = 'Changes are in percentage points.';

function groupView(
  measure: Measure,
  rows: readonly ListedChange[],
  open: boolean,
): ChangeGroupView {
  const order = measure === 'average_caseload' ? 'largest change first' : 'by year and code';
  const unit = measure.endsWith('_rate') ? ` ${PERCENTAGE_POINTS}` : '';
  const sorted = measure === 'average_caseload' ? rows.toSorted(bySize) : rows;
  const shown = onOnePage(sorted);
  const rest = restText(shown.length, rows.length) || '.';
  return {
    measure,
    name: MEASURE_NAMES[measure],
    caption: `${MEASURE_NAMES[measure]}, ${order}${rest}${unit}`,
    count: rows.length,
    rows: shown.map(rowView),
    open,
  };
}

/** Largest change first; those without two numbers before all. */
function bySize(a: ListedChange, b: ListedChange): number {
  return compareDecimals(sizeOf(b), sizeOf(a)) || a.year - b.year;
}

function sizeOf({ before, after }: ListedChange): number {
  return typeof before === 'number' && typeof after === 'number'
    ? apart(before, after)
    : Number.MAX_VALUE;
}

function rowView(change: ListedChange): ChangeRowView {
  const { measure, year, before, after, places } = change;
  return {
    key: `${places.map(({ slug }) => slug).join(' ')} ${year}`,
    links: places.map((place) => ({ text: place.name, href: hrefOf(place, change) })),
    year,
    from: measureText(measure, before),
    to: measureText(measure, after),
    by: changeText(change),
    crossing: measure === 'average_caseload' ? crossedCap(change, PROPOSED_CAP) : '',
  };
}

/** Where the later release’s values of the place are. */
function hrefOf({ slug, kind }: ListedChange['places'][number], { to }: ListedChange): string {
  return `/${kind === 'area' ? 'regions' : 'councils'}/${slug}/as-known/#release-${to}`;
}
