/** What changed: figures that a later release gives differently, and this site's own data. */
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { ENGLAND } from '../dataset/figures/areas.ts';
import { heldReleases } from '../dataset/revisions/held-wording.ts';
import { crossing, revisedBy, vintageText } from '../dataset/revisions/revision-wording.ts';
import { revisions, revisionsOf, type Revision } from '../dataset/revisions/revisions.ts';
import { capitalised, inWords, listed, longDate, signed } from '../dataset/text/format.ts';
import type { Context } from './context.ts';
import type { Link } from './links.ts';
import { measureChanges, type MeasureChanges } from './measure-changes.ts';
import { revisedPlace } from './revised-place.ts';

export interface RevisionRow {
  /** The council, the two of a combined figure, or the area. */
  readonly links: readonly Link[];
  readonly isArea: boolean;
  readonly year: number;
  /** Reporting year of the earlier release. */
  readonly earlier: number;
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
  /** What changed besides averages. */
  readonly measures: MeasureChanges | undefined;
}

export interface LogRow {
  readonly date: string;
  readonly isoDate: string;
  readonly text: string;
  readonly page: string | undefined;
}

export interface ChangesView {
  /** Which releases the site has and which it lacks. */
  readonly held: string;
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
  return { held: heldText(context), releases: pairs.toReversed(), log: logRows(context) };
}

/** Which releases the site has and which it lacks, in sentences. */
export function heldText({ dataset }: Context): string {
  return heldReleases(dataset.releases.map(({ release }) => release));
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
    measures: measureChanges(context, to),
  };
}

function headlineOf(from: number, to: number, found: readonly Revision[]): string {
  const count = found.length;
  const differ = count === 1 ? 'average differs' : 'averages differ';
  return `${capitalised(inWords(count))} ${differ} between the releases of ${from} and ${to}`;
}

/** Which way they went, which crossed the cap, and England's. */
function sentenceOf(context: Context, found: readonly Revision[]): string {
  if (found.length === 0) return 'Every average that both releases have is the same in both.';
  const by = found.map(revisedBy);
  const up = by.filter((size) => size !== undefined && size > 0).length;
  const down = by.filter((size) => size !== undefined && size < 0).length;
  return [
    `Of these, ${inWords(down)} became lower and ${inWords(up)} higher.`,
    crossedSentences(context, found),
    englandSentence(found),
  ].join(' ');
}

function crossedSentences(context: Context, found: readonly Revision[]): string {
  const crossed = Map.groupBy(
    found.filter((one) => crossing(one, PROPOSED_CAP) !== ''),
    (one) => crossing(one, PROPOSED_CAP),
  );
  if (crossed.size === 0) return `None moved across the proposed cap of ${PROPOSED_CAP}.`;
  return [...crossed]
    .map(([way, group]) => {
      const names = group.map((one) => `${revisedPlace(context, one).name} (${one.year})`);
      return `${capitalised(listed(names))} ${names.length === 1 ? 'is' : 'are'} ${way} of ${PROPOSED_CAP}.`;
    })
    .join(' ');
}

function englandSentence(found: readonly Revision[]): string {
  const england = found
    .filter(({ code }) => code === ENGLAND)
    .map(
      ({ year, from, to }) =>
        `for ${year} from ${vintageText(from.value)} to ${vintageText(to.value)}`,
    );
  return england.length === 0
    ? 'England’s own averages did not change.'
    : `England’s own average changed ${listed(england)}.`;
}

function rowOf(context: Context, revision: Revision): RevisionRow {
  const by = revisedBy(revision);
  const { links, isArea } = revisedPlace(context, revision);
  return {
    links,
    isArea,
    year: revision.year,
    earlier: revision.from.release,
    release: revision.to.release,
    from: vintageText(revision.from.value),
    to: vintageText(revision.to.value),
    by: by === undefined ? '–' : signed(by),
    crossing: crossing(revision, PROPOSED_CAP),
  };
}
