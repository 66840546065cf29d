/** What each release gave for one council or area: its figures as a reader of that year knew them. */
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { ENGLAND } from '../dataset/figures/areas.ts';
import { REASON_SENTENCE } from '../dataset/figures/absence-wording.ts';
import { codesOfRow } from '../dataset/figures/combined-figures.ts';
import { whoseFigures } from '../dataset/figures/whose-figures.ts';
import { figureSentence } from '../dataset/figures/figure-sentence.ts';
import {
  areaAverage,
  inArea,
  inCouncil,
  isPublished,
  type ByPlace,
} from '../dataset/figures/figures.ts';
import { isEnglish, isEnglishCode } from '../dataset/lineage/english-councils.ts';
import { predecessors } from '../dataset/lineage/lineage.ts';
import { isFlagged } from '../dataset/quality/flag.ts';
import { placeOf } from '../dataset/ranking/ranking.ts';
import { rankPhrase } from '../dataset/ranking/rank-wording.ts';
import { MEASURES, type Measure } from '../dataset/revisions/changed-values.ts';
import { MEASURE_NAMES, measureText } from '../dataset/revisions/measure-revision-wording.ts';
import { PARTS, partOf, type MeasureValue } from '../dataset/revisions/measure-revisions.ts';
import { averageOrReason } from '../dataset/revisions/revisions.ts';
import { inSentence, namesOf, shortNamesOf } from '../dataset/text/council-names.ts';
import { NONE, thousands } from '../dataset/text/format.ts';
import type { Area } from '../schemas/area.ts';
import type { Council } from '../schemas/council.ts';
import type { Figure } from '../schemas/figure.ts';
import { WORKFORCE_MEASURES, type Workforce } from '../schemas/workforce.ts';
import type { Context } from './context.ts';
import { combinedNotes, type RichText } from './council/lineage.ts';
import { firstThatFits } from './council/page-words.ts';
import { releaseFiles } from './council/records.ts';
import { asKnownHref, councilHref, regionLink, type Link } from './links.ts';
import { indexedReleases, type IndexedRelease } from './releases.ts';

/** A value as a release gave it. */
export interface SaidCell {
  readonly text: string;
  /** What the newest release gives, where it differs; empty elsewhere. */
  readonly later: string;
}

export interface SaidRow {
  readonly year: number;
  readonly cells: readonly SaidCell[];
}

export interface SaidTable {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Newest year first. */
  readonly rows: readonly SaidRow[];
}

/** One release. */
export interface ReleaseSaid {
  readonly release: number;
  /** Anchor: `release-2023`. */
  readonly id: string;
  /** Its newest figure in words, or why it has none. */
  readonly sentence: string;
  /** Averages with their parts, then the workforce; none where the release does not have the place. */
  readonly tables: readonly SaidTable[];
  /** Name of the publisher’s file; empty where that was not recorded. */
  readonly file: string;
}

export interface AsKnownView {
  readonly name: string;
  /** In a sentence. */
  readonly inText: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** The page with the newest figures. */
  readonly page: Link;
  /** The page of changes, with those of this place. */
  readonly changes: string;
  /** Newest first. */
  readonly releases: readonly ReleaseSaid[];
  /** With whom it reports, and where the years before it are. */
  readonly notes: readonly RichText[];
}

/** How rows of one place are found. */
type Find = <T>(rows: ByPlace<T>, year: number) => T | undefined;

/** Councils that any release has figures of. */
export function councilsAsKnown({ dataset }: Context): Council[] {
  return dataset.councils.filter(isEnglish);
}

/** Areas that any release has figures of. */
export function areasAsKnown({ dataset }: Context): Area[] {
  return dataset.areas.filter(({ code }) => isEnglishCode(code));
}

/** The view of one council. */
export function councilAsKnown(context: Context, council: Council): AsKnownView {
  const find: Find = (rows, year) => inCouncil(rows, council, year);
  const rank = (release: IndexedRelease): string => {
    const place = placeOf(release.ranking, council);
    return place === undefined
      ? ''
      : ` Its rank was ${rankPhrase(place, release.ranking.ranked.length)}.`;
  };
  return {
    ...frameOf(context, council.name, councilHref(council)),
    releases: releasesSaid(context, whoseFigures(context.country, council), find, rank),
    notes: [...combinedNotes(context, council), ...earlierYears(context, council)],
  };
}

/** The view of one area. */
export function areaAsKnown(context: Context, area: Area): AsKnownView {
  const find: Find = (rows, year) => inArea(rows, area.code, year);
  return {
    ...frameOf(context, area.name, regionLink(area).href),
    releases: releasesSaid(context, inSentence(area.name), find, () => ''),
    notes: [],
  };
}

const LONGEST_TITLE = 60;

function frameOf(
  { dataset }: Context,
  name: string,
  href: string,
): Pick<AsKnownView, 'name' | 'inText' | 'title' | 'description' | 'path' | 'page' | 'changes'> {
  const inText = inSentence(name);
  const first = dataset.releases[0]?.release ?? '';
  return {
    name,
    inText,
    title: firstThatFits(
      [`What each release gave for ${inText}`, `${name} by release`],
      LONGEST_TITLE,
    ),
    description: `The average caseload, cases, staff and workforce rates of ${inText} as each release since ${first} gave them.`,
    path: asKnownHref(href),
    page: { text: name, href },
    changes: `/changes/?council=${href.split('/').at(-2) ?? ''}`,
  };
}

/** Releases give years before a council under its code, which are those of the council before it. */
function earlierYears({ dataset }: Context, council: Council): RichText[] {
  const before = predecessors(council, dataset.councils);
  const [only] = before;
  if (only === undefined || before.length > 1) return [];
  const link = { text: only.name, href: asKnownHref(councilHref(only)) };
  return [
    [
      'A release may give the years before this council was set up under its code. Here they are with ',
      link,
      '.',
    ],
  ];
}

function releasesSaid(
  context: Context,
  whose: string,
  find: Find,
  rank: (release: IndexedRelease) => string,
): ReleaseSaid[] {
  const all = indexedReleases(context);
  const latest = all.at(-1);
  const files = new Map(releaseFiles(context).map(({ release, file }) => [release, file]));
  return all.toReversed().map((one) => {
    const { release } = one;
    const tables = latest === undefined ? [] : tablesOf(one, latest, whose, find);
    return {
      release,
      id: `release-${release}`,
      sentence:
        tables.length === 0
          ? `The release of ${release} has no figures for ${whose}.`
          : sentenceOf(context, one, find, rank),
      tables,
      file: files.get(release) ?? '',
    };
  });
}

/** The figure of the release’s own year, against the cap and England’s of the same release. */
function sentenceOf(
  { byCode, areas, country }: Context,
  release: IndexedRelease,
  find: Find,
  rank: (release: IndexedRelease) => string,
): string {
  const { release: year, figures } = release;
  const figure = find(figures, year);
  if (figure === undefined) return '';
  if (!isPublished(figure)) return `For ${year}: ${REASON_SENTENCE[figure.status]}`;
  const places = codesOfRow(figure).flatMap((code) => byCode.get(code) ?? areas.get(code) ?? []);
  const combined = places.length > 1;
  const stated = {
    names: combined ? shortNamesOf(places) : namesOf(places),
    combined,
    year,
    average: figure.average_caseload,
    england: figure.code === ENGLAND ? undefined : areaAverage(figures, ENGLAND, year),
    unusual: isFlagged(country.flagged, figure),
  };
  return `${figureSentence(stated, PROPOSED_CAP)}${rank(release)}`;
}

function tablesOf(
  release: IndexedRelease,
  latest: IndexedRelease,
  whose: string,
  find: Find,
): SaidTable[] {
  const years = release.years.filter((year) => find(release.figures, year) !== undefined);
  if (years.length === 0) return [];
  const measured = (measures: readonly Measure[], year: number): SaidCell[] =>
    measures.map((measure) => saidCell(measure, valueIn(release), valueIn(latest), year));
  const valueIn =
    (one: IndexedRelease) =>
    (measure: Measure, year: number): string =>
      valueText(one, measure, find, year);
  const newest = years.toReversed();
  const at = `as the release of ${release.release} gave them`;
  return [
    {
      caption: `Caseloads of ${whose}, ${at}`,
      heads: ['Year', ...CASELOADS.map((measure) => MEASURE_NAMES[measure]), 'Line of the file'],
      rows: newest.map((year) => ({
        year,
        cells: [...measured(CASELOADS, year), { text: lineOf(release, find, year), later: '' }],
      })),
    },
    {
      caption: `The workforce of ${whose}, ${at}`,
      heads: ['Year', ...WORKFORCE_MEASURES.map((measure) => MEASURE_NAMES[measure])],
      rows: newest.map((year) => ({ year, cells: measured(WORKFORCE_MEASURES, year) })),
    },
  ];
}

const CASELOADS = MEASURES.filter((measure) => !isWorkforce(measure));

function isWorkforce(measure: Measure): measure is (typeof WORKFORCE_MEASURES)[number] {
  return WORKFORCE_MEASURES.some((one) => one === measure);
}

function saidCell(
  measure: Measure,
  then: (measure: Measure, year: number) => string,
  now: (measure: Measure, year: number) => string,
  year: number,
): SaidCell {
  const text = then(measure, year);
  const later = now(measure, year);
  return { text, later: later === text ? '' : later };
}

function valueText(
  { figures, workforce }: IndexedRelease,
  measure: Measure,
  find: Find,
  year: number,
): string {
  const value = isWorkforce(measure)
    ? find<Workforce>(workforce, year)?.[measure]
    : ofFigure(find<Figure>(figures, year), measure);
  return value === undefined ? NONE : measureText(measure, value);
}

function ofFigure(figure: Figure | undefined, measure: Measure): MeasureValue | undefined {
  if (figure === undefined) return undefined;
  const part = PARTS.find((one) => one === measure);
  return part === undefined ? averageOrReason(figure) : partOf(figure, part);
}

function lineOf({ figures, lines }: IndexedRelease, find: Find, year: number): string {
  const figure = find(figures, year);
  const line = figure && lines.get(`${figure.code} ${year}`);
  return line === undefined ? NONE : thousands(line);
}
