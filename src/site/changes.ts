/** What changed: values that a later release gives differently, and this site's own data. */
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { heldReleases } from '../dataset/revisions/held-wording.ts';
import { MEASURES } from '../dataset/revisions/changed-values.ts';
import { MEASURE_NAMES } from '../dataset/revisions/measure-revision-wording.ts';
import { crossing, revisedBy, vintageText } from '../dataset/revisions/revision-wording.ts';
import { revisionsOf, type Revision } from '../dataset/revisions/revisions.ts';
import { longDate, signed } from '../dataset/text/format.ts';
import { ALL_CHANGES, changesView, type PairView } from '../live/changes/view.ts';
import { accuracyView, type AccuracyView } from './accuracy.ts';
import { changeListOf, changesBy, splitReleases } from './change-list.ts';
import type { Context } from './context.ts';
import type { Link } from './links.ts';
import { footerLinks } from './page-frame.ts';

export interface RevisionRow {
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

export interface LogRow {
  readonly date: string;
  readonly isoDate: string;
  readonly text: string;
  /** The page that it is about, by its name; none for this page itself. */
  readonly page: Link | undefined;
}

interface Option {
  readonly value: string;
  readonly words: string;
}

/** What changed, as far as one page shows it. */
export interface ChangeListView {
  /** Pairs of releases, newest first: every one, or the one that a page of its own is about. */
  readonly pairs: readonly PairView[];
  /** The release of a page with one pair; undefined for all. */
  readonly release: number | undefined;
  /** Pages of the other releases. */
  readonly others: readonly (Link & { readonly id: string })[];
  /** What a reader may ask for. */
  readonly fields: {
    readonly areas: readonly Option[];
    readonly councils: readonly Option[];
    readonly measures: readonly Option[];
  };
}

export interface ChangesPageView {
  /** Which releases the site has and which it lacks. */
  readonly held: string;
  readonly list: ChangeListView;
  readonly accuracy: AccuracyView;
  /** Newest first. */
  readonly log: readonly LogRow[];
}

/** The page of changes as it is built. */
export function changesPage(context: Context): ChangesPageView {
  return {
    held: heldText(context),
    list: changeListView(context),
    accuracy: accuracyView(context),
    log: logRows(context),
  };
}

/** What every release changed, newest first, whatever page it is on. */
export function allPairs(context: Context): readonly PairView[] {
  return changesView(changeListOf(context), ALL_CHANGES).pairs;
}

/** What is on /changes/: everything, or what the newest release changed where each release has a page of its own. */
export function changeListView(
  context: Context,
  release = splitReleases(changeListOf(context))[0],
): ChangeListView {
  const all = changeListOf(context);
  const list = release === undefined ? all : changesBy(all, release);
  const offered = (wanted: string): Option[] =>
    list.places
      .filter(({ kind }) => kind === wanted)
      .map(({ slug, name }) => ({ value: slug, words: name }));
  return {
    pairs: changesView(list, ALL_CHANGES).pairs,
    release,
    others: otherReleases(context, release),
    fields: {
      areas: offered('area'),
      councils: offered('council'),
      measures: MEASURES.map((value) => ({ value, words: MEASURE_NAMES[value] })),
    },
  };
}

function otherReleases(context: Context, here: number | undefined): ChangeListView['others'] {
  const [newest, ...earlier] = splitReleases(changeListOf(context));
  return [newest, ...earlier]
    .filter((one) => one !== undefined && one !== here)
    .map((one) => ({
      text: `What the release of ${one} changed`,
      href: one === newest ? '/changes/' : `/changes/${one}/`,
      id: `release-${one}`,
    }));
}

/** The releases before the newest one, where each has a page of its own. */
export function earlierChangePages(context: Context): readonly number[] {
  return splitReleases(changeListOf(context)).slice(1);
}

/** Which releases the site has and which it lacks, in sentences. */
export function heldText({ dataset }: Context): string {
  return heldReleases(dataset.releases.map(({ release }) => release));
}

/** Revisions of one council or area, by any of its codes, newest figure first. */
export function revisionRows(context: Context, codes: readonly string[]): RevisionRow[] {
  return revisionsOf(context.dataset.releases, codes)
    .map(rowOf)
    .sort((a, b) => b.year - a.year);
}

/** What changed in the project's own data, newest first. */
function logRows({ dataset }: Context): LogRow[] {
  return dataset.log
    .map(({ date, text, page }) => ({
      date: longDate(date),
      isoDate: date,
      text,
      page: pageOf(page),
    }))
    .toReversed();
}

function pageOf(href: string | undefined): Link | undefined {
  if (href === undefined || href === '/changes/') return undefined;
  const known = footerLinks().find((link) => link.href === href);
  return { href, text: known === undefined ? 'Go to the page' : `Go to ‘${known.text}’` };
}

function rowOf(revision: Revision): RevisionRow {
  const by = revisedBy(revision);
  return {
    year: revision.year,
    earlier: revision.from.release,
    release: revision.to.release,
    from: vintageText(revision.from.value),
    to: vintageText(revision.to.value),
    by: by === undefined ? '–' : signed(by),
    crossing: crossing(revision, PROPOSED_CAP),
  };
}
