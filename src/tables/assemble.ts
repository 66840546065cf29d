/** All of data/ to one checked dataset. Files come in through two functions, so that this is pure. */
import type { z } from 'zod';
import type { Dataset, Release } from '../dataset/dataset.ts';
import type { Finding } from '../schemas/finding.ts';
import { boundaries } from '../schemas/geography.ts';
import type { Source } from '../schemas/source.ts';
import { TABLES, type Table } from './catalogue.ts';
import { withCentres } from './centres.ts';
import { parseTable } from './table.ts';

/** Where data comes from. Paths are relative to data/. */
export interface DataFiles {
  /** The text of a file; undefined if there is none. */
  read: (path: string) => string | undefined;
  /** Names of the files in a folder, sorted. */
  list: (folder: string) => readonly string[];
}

/**
 * Reads and checks every table.
 * @returns the dataset, and a finding for every cell that is wrong; the dataset is undefined if the shapes cannot be read
 */
export function assemble(files: DataFiles): { dataset: Dataset | undefined; findings: Finding[] } {
  const findings: Finding[] = [];

  function rows<T extends z.ZodType>(table: Table<T>, path = table.path): z.output<T>[] {
    const csv = files.read(path);
    if (csv === undefined) {
      findings.push(missing(path));
      return [];
    }
    const result = parseTable(table, csv, path);
    // One by one: a whole table can be wrong, and no function takes a hundred thousand arguments.
    for (const finding of result.findings) findings.push(finding);
    return result.rows;
  }

  function release(file: string): Release {
    return {
      release: Number(file.replace('.csv', '')),
      caseloads: rows(TABLES.caseloads, `caseloads/${file}`),
      workforce: rows(TABLES.workforce, `workforce/${file}`),
      lines: files.read(`lines/${file}`) === undefined ? [] : rows(TABLES.lines, `lines/${file}`),
    };
  }

  const shapes = readBoundaries(files, BOUNDARIES, findings);
  const tables = {
    councils: withCentres(rows(TABLES.councils), rows(TABLES.centres)),
    areas: rows(TABLES.areas),
    districts: rows(TABLES.districts),
    postcodeAreas: rows(TABLES.postcodeAreas),
    releases: releaseNames(files).map(release),
    childrenInNeed: rows(TABLES.childrenInNeed),
    referrals: rows(TABLES.referrals),
    childPopulation: rows(TABLES.childPopulation),
    socialWorkerChanges: rows(TABLES.socialWorkerChanges),
    missingYears: rows(TABLES.missingYears),
    neighbours: rows(TABLES.neighbours),
    inspections: rows(TABLES.inspections),
    jointReturns: rows(TABLES.jointReturns),
    stories: rows(TABLES.stories),
    corrections: rows(TABLES.corrections),
    sources: rows(TABLES.sources),
    evidence: {
      facts: rows(TABLES.facts),
      spread: rows(TABLES.spread),
      polls: rows(TABLES.polls),
      survey: rows(TABLES.survey),
      arguments: rows(TABLES.arguments),
      timeline: rows(TABLES.timeline),
      workerReports: rows(TABLES.workerReports),
      publication: rows(TABLES.publication),
      limits: rows(TABLES.limits),
      limitEvents: rows(TABLES.limitEvents),
      localLimits: rows(TABLES.localLimits),
    },
    log: rows(TABLES.log),
    errata: rows(TABLES.errata),
    calendar: rows(TABLES.calendar),
    hexes: rows(TABLES.hexes),
    places: rows(TABLES.places),
    combinedAreas: rows(TABLES.combinedAreas),
  };
  findings.push(...lostTables(tables.sources, files, findings));
  return { dataset: shapes && { ...tables, boundaries: shapes }, findings };
}

/** The file names of all releases, oldest first. A release is there if any of its tables is, so that none is lost unseen. */
function releaseNames(files: DataFiles): string[] {
  const names = ['caseloads', 'lines', 'workforce'].flatMap((folder) => files.list(folder));
  return [...new Set(names)].filter(isRelease).sort();
}

/** Errors for tables that sources.csv names and data/ has not, where their absence is not known already. */
function lostTables(
  sources: readonly Source[],
  files: DataFiles,
  known: readonly Finding[],
): Finding[] {
  const named = Map.groupBy(sources, ({ table }) => table);
  return [...named].flatMap(([table, [source]]): Finding[] => {
    const isKnown = known.some(({ file }) => file === table);
    if (isKnown || files.read(table) !== undefined) return [];
    const message = `There is no such file in data/, and sources.csv says that it was made from ${source?.file ?? 'a file'}. Restore it from git, or import it again.`;
    return [{ code: 'missing-file', severity: 'error', file: table, message }];
  });
}

/** Whether a file is named as a vintage is: by its reporting year. */
function isRelease(file: string): boolean {
  return /^20\d\d\.csv$/.test(file);
}

const BOUNDARIES = 'geography/boundaries.json';

/**
 * Reads and checks a file of shapes.
 * @param path relative to data/
 * @param findings receives an error for each thing that is wrong
 * @returns undefined if anything is
 */
export function readBoundaries(
  files: DataFiles,
  path: string,
  findings: Finding[],
): Dataset['boundaries'] | undefined {
  const text = files.read(path);
  if (text === undefined) {
    findings.push(missing(path));
    return undefined;
  }
  const result = boundaries.safeParse(parseJson(text));
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const message = `${issue.path.map(String).join('.')}: ${issue.message}. Run npm run import:boundaries again.`;
    findings.push({ code: 'invalid-shapes', severity: 'error', file: path, message });
  }
  return undefined;
}

/** The value of a JSON text; undefined, which no schema takes, if it is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function missing(file: string): Finding {
  const message = 'There is no such file in data/. Run its importer, or restore it from git.';
  return { code: 'missing-file', severity: 'error', file, message };
}
