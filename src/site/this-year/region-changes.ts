/** The largest changes in a year among the councils of one region, for its own page and for the list of regions. */
import { largestHeadline } from '../../dataset/this-year/headline-wording.ts';
import {
  largestChanges,
  type LargestChanges,
  type Way,
} from '../../dataset/this-year/largest-changes.ts';
import type { YearChange } from '../../dataset/this-year/year-changes.ts';
import { isWithin } from '../../dataset/figures/areas.ts';
import { upOrDown } from '../../dataset/figures/difference-wording.ts';
import { UNUSUAL_COUNT } from '../../dataset/quality/flag-note-wording.ts';
import { inSentence, namesOf } from '../../dataset/text/council-names.ts';
import { capitalised, oneDecimal } from '../../dataset/text/format.ts';
import type { Area } from '../../schemas/area.ts';
import type { Context } from '../context.ts';
import { regionLink, type Link } from '../links.ts';
import { changeCard, type ChangeCard } from './cards.ts';
import { scaleOf, type CardScale } from './view.ts';
import { changesIn } from './years.ts';

/** The largest changes in one direction. */
export interface RegionWay {
  readonly id: Way;
  readonly headline: string;
  readonly cards: readonly ChangeCard[];
}

export interface RegionChangesView {
  readonly ways: readonly RegionWay[];
  readonly scale: CardScale;
  /** What became of small councils, which are left out, in sentences; empty where there are none. */
  readonly small: string;
  /** The league table with this region alone, by change. */
  readonly table: Link;
}

const WAYS = ['rise', 'fall'] as const;

/** Changes of a year in an area. A combined figure of two areas is in both. */
function changesWithin(context: Context, area: Area, year: number): readonly YearChange[] {
  return changesIn(context, year).changes.filter(({ councils }) =>
    councils.some((council) => isWithin(context.areas, council, area)),
  );
}

/**
 * The largest rise and fall of the newest year, with those that have a flag beside them.
 * @returns undefined where no figure can be compared
 */
export function regionChanges(
  context: Context,
  area: Area,
  site: string,
): RegionChangesView | undefined {
  const changes = changesWithin(context, area, context.latestYear);
  if (changes.length === 0) return undefined;
  const ways = WAYS.map((way): RegionWay => {
    const largest = largestChanges(changes, way);
    const named = [...largest.leading, ...largest.flagged];
    return {
      id: way,
      headline: largestHeadline(largest, inSentence(area.name)),
      cards: named.map((change) => changeCard(context, change, site)),
    };
  });
  return {
    ways,
    scale: scaleOf(ways.flatMap(({ cards }) => cards)),
    small: smallSentences(changes),
    table: tableOf(context, area),
  };
}

function smallSentences(changes: readonly YearChange[]): string {
  const small = changes.filter((change) => change.small).map(smallSentence);
  return small.length === 0 ? '' : ['Small councils are left out.', ...small].join(' ');
}

/** `The Isles of Scilly, a small council, had an average of 6.0, down 10.0. The count is unusual, …` */
function smallSentence({ councils, from, to, flagged }: YearChange): string {
  const { average_caseload: average } = to;
  const moved = upOrDown(from.average_caseload, average);
  const sentence = `${capitalised(namesOf(councils))}, a small council, had an average of ${oneDecimal(average)}, ${moved}.`;
  return flagged ? `${sentence} ${UNUSUAL_COUNT}` : sentence;
}

/** The regions of the filter are those of the table: a part of one is found in the whole. */
function tableOf({ areas }: Context, area: Area): Link {
  const parent = area.kind === 'part of region' ? areas.get(area.parent ?? '') : undefined;
  const region = parent ?? area;
  const query = new URLSearchParams({
    ...(region.kind === 'region' ? { region: region.name } : {}),
    sort: 'move',
  });
  return {
    text: `Every change in ${inSentence(region.name)} in the league table, largest first`,
    href: `/league-table/?${query}`,
  };
}

/** A row of the list of regions. */
export interface RegionChangeRow {
  readonly region: Link;
  readonly rise: string;
  readonly fall: string;
}

/** The largest rise and fall in every region of England in a year, by the name of the region. */
export function regionChangeRows(context: Context, year: number): RegionChangeRow[] {
  return context.dataset.areas
    .filter(({ kind }) => kind === 'region')
    .flatMap((area) => {
      const changes = changesWithin(context, area, year);
      if (changes.length === 0) return [];
      const cell = (way: Way): string => cellOf(largestChanges(changes, way));
      const { text, href } = regionLink(area);
      return [
        { region: { text, href: `${href}#changes` }, rise: cell('rise'), fall: cell('fall') },
      ];
    });
}

/** `Tameside, up 4.6`, those with a flag after it. */
function cellOf({ leading, flagged }: LargestChanges): string {
  const named = [...leading, ...flagged].map(({ councils, from, to, flagged: odd }) => {
    const moved = upOrDown(from.average_caseload, to.average_caseload);
    return `${namesOf(councils)} ${moved}${odd ? ' (ask first)' : ''}`;
  });
  return named.length === 0 ? 'none more than typical' : named.join(', ');
}
