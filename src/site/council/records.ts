/** The record of every figure of a council or area: where it is in the publisher's file, what was checked, what changed. */
import { codesOf } from '../../dataset/dataset.ts';
import { inArea, inCouncil, isPublished } from '../../dataset/figures/figures.ts';
import { longDate, thousands, thousandsAndTenths } from '../../dataset/text/format.ts';
import { isFormer } from '../../dataset/lineage/former-name.ts';
import { codesOfRow } from '../../dataset/figures/combined-figures.ts';
import { onceFor } from '../../dataset/once.ts';
import type { Area } from '../../schemas/area.ts';
import type { Council } from '../../schemas/council.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Source } from '../../schemas/source.ts';
import { latestFindings } from '../findings.ts';
import type { Context } from '../context.ts';
import { indexedReleases, type IndexedRelease } from '../releases.ts';
import { CHECKS, passedChecks } from './checks-passed.ts';
import { vintagesOf, type FindFigure, type VintageRecord } from './vintages.ts';
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

/** The records of one council. */
export function councilRecords(context: Context, council: Council): RecordsView {
  return recordsOf(context, codesOf(council), (figures, year) => inCouncil(figures, council, year));
}

/** The records of one area. */
export function areaRecords(context: Context, { code }: Area): RecordsView {
  return recordsOf(context, [code], (figures, year) => inArea(figures, code, year));
}

function recordsOf(context: Context, codes: readonly string[], find: FindFigure): RecordsView {
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
  find: FindFigure,
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

function checksOf(
  context: Context,
  codes: readonly string[],
  figure: Figure,
  before: Figure | undefined,
): Pick<FigureRecord, 'passed' | 'found' | 'trust'> {
  const ofYear = findingsByYear(latestFindings(context)).get(figure.year) ?? [];
  const findings = ofYear.filter(
    ({ code, place }) => code !== 'revised' && place !== undefined && codes.includes(place.code),
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

const findingsByYear = onceFor((findings: readonly Finding[]) =>
  Map.groupBy(findings, ({ place }) => place?.year),
);

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
