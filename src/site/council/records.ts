/** The record of every figure of a council or area: where it is in the publisher's file, what was checked, what changed. */
import { codesOf } from '../../dataset/dataset.ts';
import { inArea, inCouncil, isPublished, type ByPlace } from '../../dataset/figures/figures.ts';
import { listed, longDate, thousands, thousandsAndTenths } from '../../dataset/text/format.ts';
import { isFormer } from '../../dataset/lineage/former-name.ts';
import { vintageText } from '../../dataset/revisions/revision-wording.ts';
import { averageOrReason } from '../../dataset/revisions/revisions.ts';
import { codesOfRow } from '../../dataset/figures/combined-figures.ts';
import type { Area } from '../../schemas/area.ts';
import type { Council } from '../../schemas/council.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Source } from '../../schemas/source.ts';
import { latestFindings } from '../findings.ts';
import type { Context } from '../context.ts';
import { indexedReleases, type IndexedRelease } from '../releases.ts';
import { CHECKS, passedChecks } from './checks-passed.ts';
import { countCheckOf, trustAnswer } from './count-check.ts';

/** The publisher's file that a release was read from. */
export interface ReleaseFile {
  readonly release: number;
  readonly publisher: string;
  readonly title: string;
  readonly file: string;
  readonly rows: string;
  readonly sha256: string;
  readonly address: string;
  readonly licence: string;
  readonly imported: string;
  readonly importedIso: string;
}

/** What neighbouring releases say of one year, where they say the same. */
export interface VintageRecord {
  readonly text: string;
  /** `in the releases of 2023 to 2025, lines 1,099, 1,262 and 1,425`; without lines where they were not recorded. */
  readonly where: string;
}

export interface FigureRecord {
  readonly year: number;
  /** Anchor on the page: `figure-2025`. */
  readonly id: string;
  /** GSS codes it is under: both of a combined figure. */
  readonly codes: string;
  /** `8,391 cases / 403.2 FTE`; empty without a figure. */
  readonly parts: string;
  /** Which of the checks above the table ran, where none found anything: `Passed checks 1 to 6`. */
  readonly passed: string;
  /** Whether the count looks whole, in one sentence; empty without a figure, and for areas. */
  readonly trust: string;
  /** What checks found. */
  readonly found: readonly string[];
  /** All releases that have the year, newest first. */
  readonly vintages: readonly VintageRecord[];
  /** Whether the releases differ. */
  readonly revised: boolean;
}

export interface RecordsView {
  /** What is checked of each figure, numbered from 1. */
  readonly checks: readonly string[];
  readonly files: readonly ReleaseFile[];
  /** Newest year first. */
  readonly records: readonly FigureRecord[];
}

type Find = (figures: ByPlace<Figure>, year: number) => Figure | undefined;

/** The records of one council. */
export function councilRecords(context: Context, council: Council): RecordsView {
  return recordsOf(context, codesOf(council), (figures, year) => inCouncil(figures, council, year));
}

/** The records of one area. */
export function areaRecords(context: Context, { code }: Area): RecordsView {
  return recordsOf(context, [code], (figures, year) => inArea(figures, code, year));
}

function recordsOf(context: Context, codes: readonly string[], find: Find): RecordsView {
  const releases = indexedReleases(context).toReversed();
  const records = context.years.toReversed().flatMap((year): FigureRecord[] => {
    const latest = find(context.figures, year);
    return latest === undefined ? [] : [recordOf(context, codes, latest, releases, find)];
  });
  const named = new Set(
    releases
      .filter(({ figures, years }) => years.some((year) => find(figures, year) !== undefined))
      .map(({ release }) => release),
  );
  const files = releaseFiles(context).filter(({ release }) => named.has(release));
  return { checks: CHECKS, files, records };
}

function recordOf(
  context: Context,
  codes: readonly string[],
  figure: Figure,
  releases: readonly IndexedRelease[],
  find: Find,
): FigureRecord {
  const { year, code } = figure;
  const own = codesOfRow(figure);
  const vintages = vintagesOf(releases, find, year);
  return {
    year,
    id: `figure-${year}`,
    codes: own.length === 1 ? code : `${own.join(' and ')}, one combined figure`,
    parts: isPublished(figure)
      ? `${thousands(figure.cases)} cases, ${thousandsAndTenths(figure.case_holders_fte)} FTE social workers with cases`
      : '',
    ...checksOf(context, [...codes, code], figure, find(context.figures, year - 1)),
    vintages,
    revised: vintages.length > 1,
  };
}

/** One release’s figure of a year. */
interface Vintage {
  readonly release: number;
  readonly text: string;
  /** Line of the publisher’s file; undefined if it was not recorded. */
  readonly line: number | undefined;
}

/** @param releases newest first */
function vintagesOf(
  releases: readonly IndexedRelease[],
  find: Find,
  year: number,
): VintageRecord[] {
  const groups: Vintage[][] = [];
  for (const { release, figures, lines } of releases) {
    const then = find(figures, year);
    if (then === undefined) continue;
    const text = vintageText(averageOrReason(then));
    const vintage = { release, text, line: lines.get(`${then.code} ${year}`) };
    const group = groups.at(-1);
    if (group?.[0]?.text === text) group.unshift(vintage);
    else groups.push([vintage]);
  }
  return groups.map((group) => ({ text: group[0]?.text ?? '', where: whereOf(group) }));
}

/** @param group oldest release first */
function whereOf(group: readonly Vintage[]): string {
  const lines = group.flatMap(({ line }) => (line === undefined ? [] : [thousands(line)]));
  const on =
    lines.length === 0 ? '' : `, ${lines.length === 1 ? 'line' : 'lines'} ${listed(lines)}`;
  const years = group.map(({ release }) => release);
  const [first = 0, last = first] = [years[0], years.at(-1)];
  if (years.length === 1) return `in the release of ${first}${on}`;
  const isRange = years.length > 2 && last - first === years.length - 1;
  return `in the releases of ${isRange ? `${first} to ${last}` : listed(years.map(String))}${on}`;
}

function checksOf(
  context: Context,
  codes: readonly string[],
  figure: Figure,
  before: Figure | undefined,
): Pick<FigureRecord, 'passed' | 'found' | 'trust'> {
  const findings = latestFindings(context).filter(
    (one) =>
      one.code !== 'revised' && one.place?.year === figure.year && codes.includes(one.place.code),
  );
  const check = countCheckOf(context, figure);
  const council = context.byCode.get(figure.code);
  return {
    passed: passedChecks(figure, check, before),
    found: findings.map(({ message }) => message),
    trust:
      check === undefined ? '' : trustAnswer(check, council !== undefined && isFormer(council)),
  };
}

/** The files the releases were read from, newest first. */
export function releaseFiles({ dataset }: Context): ReleaseFile[] {
  return dataset.releases
    .flatMap(({ release }) => {
      const source = dataset.sources.find(({ table }) => table === `caseloads/${release}.csv`);
      return source === undefined ? [] : [fileOf(release, source)];
    })
    .toReversed();
}

function fileOf(release: number, source: Source): ReleaseFile {
  const { publisher, title, file, rows, sha256, address, licence, imported } = source;
  return {
    release,
    publisher,
    title,
    file,
    rows: thousands(rows),
    sha256,
    address,
    licence,
    imported: longDate(imported),
    importedIso: imported,
  };
}
