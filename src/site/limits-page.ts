/** The page of limits in other places: one table of all, then what happened in each place. */
import { forceText, heldText, limitText, periodText } from '../dataset/limits/limit-wording.ts';
import { placesWithLimits } from '../dataset/limits/limits.ts';
import type { CaseloadLimit, LimitEvent } from '../schemas/limit.ts';
import type { Context } from './context.ts';

export interface LimitsView {
  /** One row for each limit: those by law first. */
  readonly rows: readonly LimitRow[];
  /** Places where something is known of what happened. */
  readonly places: readonly PlaceView[];
  /** When the newest row was taken from its source, ISO 8601. */
  readonly recorded: string;
}

/** A limit in words, cell by cell. */
export interface LimitRow {
  readonly id: string;
  readonly place: string;
  readonly limit: string;
  readonly force: string;
  readonly held: string;
  readonly counted: string;
  readonly period: string;
  readonly source: string;
  /** Where the source can be read. */
  readonly href: string;
  readonly note: string;
}

export interface PlaceView {
  readonly place: string;
  /** The page’s address of it: `finland`. */
  readonly anchor: string;
  readonly events: readonly LimitEvent[];
}

/** Makes the page from data/evidence/. */
export function limitsView({ dataset }: Context): LimitsView {
  const { limits, limitEvents } = dataset.evidence;
  const places = placesWithLimits(limits, limitEvents);
  return {
    rows: places.flatMap((place) => place.limits.map(rowOf)),
    places: places
      .filter(({ events }) => events.length > 0)
      .map(({ place, events }) => ({ place, anchor: anchorOf(place), events })),
    recorded: limits.map(({ recorded }) => recorded).reduce((a, b) => (a > b ? a : b), ''),
  };
}

function rowOf(limit: CaseloadLimit): LimitRow {
  return {
    id: limit.id,
    place: limit.place,
    limit: limitText(limit),
    force: forceText(limit),
    held: heldText(limit),
    counted: limit.counted ?? '',
    period: periodText(limit),
    source: `${limit.source}, ${limit.source_date}`,
    href: limit.link,
    note: [proposedBy(limit), limit.note].join(' ').trim(),
  };
}

/** `Social Work Scotland proposed this in a report.` Empty for laws. */
function proposedBy({ force, source }: CaseloadLimit): string {
  return force === 'advice' ? `${source.split(',')[0]} proposed this in a report.` : '';
}

function anchorOf(place: string): string {
  return place.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}
