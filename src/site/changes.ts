/** What changed: figures that a later release gives differently, and this site's own data. */
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import {
  codesOfRevision,
  revisions,
  revisionsOf,
  type Revision,
} from '../dataset/revisions/revisions.ts';
import { capitalised, inWords, longDate } from '../dataset/text/format.ts';
import { inSentence, namesOf } from '../dataset/text/council-names.ts';
import { crossing, revisedBy, vintageText } from '../dataset/revisions/revision-wording.ts';
import { type Context } from './context.ts';
import type { Council } from '../schemas/council.ts';
import { ENGLAND } from '../dataset/figures/areas.ts';
import { signed } from '../dataset/text/format.ts';
import { councilLink, regionLink, type Link } from './links.ts';

export interface RevisionRow {
  /** The council, the two of a combined figure, or the area. */
  readonly links: readonly Link[];
  readonly isArea: boolean;
  readonly year: number;
  /** Reporting year of the later release. */
  readonly release: number;
  readonly from: string;
  readonly to: string;
  /** `−4.1`; a dash where either is no number. */
  readonly by: string;
  /** `no longer over the cap`; empty unless it crossed. */
  readonly crossing: string;
}

/** One release against the one before it. */
export interface ReleaseChanges {
  readonly from: number;
  readonly to: number;
  readonly headline: string;
  readonly sentence: string;
  /** Largest change first. */
  readonly rows: readonly RevisionRow[];
}

export interface LogRow {
  readonly date: string;
  readonly isoDate: string;
  readonly text: string;
  readonly page: string | undefined;
}

export interface ChangesView {
  readonly releases: readonly ReleaseChanges[];
  readonly log: readonly LogRow[];
}

/** Every pair of releases, newest first, and the log, newest first. */
export function changesView(context: Context): ChangesView {
  const all = revisions(context.dataset.releases);
  const pairs = context.dataset.releases.slice(1).map(({ release: to }, index) => {
    const from = context.dataset.releases[index]?.release ?? to;
    return releaseChanges(
      context,
      from,
      to,
      all.filter((one) => one.to.release === to),
    );
  });
  return { releases: pairs.toReversed(), log: logRows(context) };
}

/** Revisions of one council or area, by any of its codes, newest figure first. */
export function revisionRows(context: Context, codes: readonly string[]): RevisionRow[] {
  return revisionsOf(context.dataset.releases, codes)
    .map((one) => rowOf(context, one))
    .sort((a, b) => b.year - a.year);
}

/** What changed in the project's own data, newest first. */
function logRows({ dataset }: Context): LogRow[] {
  return dataset.log
    .map(({ date, text, page }) => ({ date: longDate(date), isoDate: date, text, page }))
    .toReversed();
}

function releaseChanges(
  context: Context,
  from: number,
  to: number,
  found: readonly Revision[],
): ReleaseChanges {
  const size = (one: Revision): number => Math.abs(revisedBy(one) ?? Infinity);
  const sorted = [...found].sort((a, b) => size(b) - size(a) || a.year - b.year);
  return {
    from,
    to,
    headline: headlineOf(from, to, found),
    sentence: sentenceOf(context, found),
    rows: sorted.map((one) => rowOf(context, one)),
  };
}

function headlineOf(from: number, to: number, found: readonly Revision[]): string {
  const count = found.length;
  const figures = count === 1 ? 'figure differs' : 'figures differ';
  return `${capitalised(inWords(count))} ${figures} between the releases of ${from} and ${to}`;
}

/** Which way they went, which crossed the cap, and England's. */
function sentenceOf(context: Context, found: readonly Revision[]): string {
  const by = found.map(revisedBy);
  const up = by.filter((size) => size !== undefined && size > 0).length;
  const down = by.filter((size) => size !== undefined && size < 0).length;
  const crossed = found
    .filter((one) => crossing(one, PROPOSED_CAP) !== '')
    .map((one) => `${placeName(context, one)} ${one.year}, ${crossing(one, PROPOSED_CAP)}`);
  const england = found
    .filter(({ code }) => code === ENGLAND)
    .map(
      ({ year, from, to }) => `${year} from ${vintageText(from.value)} to ${vintageText(to.value)}`,
    );
  return [
    `${capitalised(inWords(down))} went down and ${inWords(up)} up.`,
    crossed.length === 0
      ? 'None crossed the proposed cap.'
      : `Across the proposed cap: ${crossed.join('; ')}.`,
    england.length === 0
      ? 'England’s own figures stayed as they were.'
      : `England’s own: ${england.join(', ')}.`,
  ].join(' ');
}

function rowOf(context: Context, revision: Revision): RevisionRow {
  const by = revisedBy(revision);
  return {
    links: linksOf(context, revision),
    isArea: context.areas.has(revision.code),
    year: revision.year,
    release: revision.to.release,
    from: vintageText(revision.from.value),
    to: vintageText(revision.to.value),
    by: by === undefined ? '–' : signed(by),
    crossing: crossing(revision, PROPOSED_CAP),
  };
}

/** Each link leads to the record of the figure. */
function linksOf(context: Context, revision: Revision): Link[] {
  const area = context.areas.get(revision.code);
  const links =
    area === undefined ? councilsOf(context, revision).map(councilLink) : [regionLink(area)];
  return links.map(({ text, href }) => ({ text, href: `${href}#figure-${revision.year}` }));
}

function placeName(context: Context, revision: Revision): string {
  const area = context.areas.get(revision.code);
  return area === undefined ? namesOf(councilsOf(context, revision)) : inSentence(area.name);
}

function councilsOf({ byCode }: Context, revision: Revision): Council[] {
  return codesOfRevision(revision).flatMap((code) => byCode.get(code) ?? []);
}
