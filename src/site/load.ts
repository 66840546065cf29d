/** The only place where the site reads data/. Stops the build when anything in it is wrong. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Dataset } from '../dataset/dataset.ts';
import type { Finding } from '../schemas/finding.ts';
import { assemble, type DataFiles } from '../tables/assemble.ts';
import { JOURNAL } from '../tables/data-paths.ts';
import { assembleReplies, type Reply } from '../tables/replies.ts';
import {
  assembleObtained,
  assembleReturns,
  OBTAINED_FOLDER,
  returnFiles,
  within,
  type AcceptedReturn,
  type ObtainedReturn,
} from '../tables/returns.ts';

const DATA_FOLDER = join(process.cwd(), 'data');

/**
 * Reads the dataset from the data/ folder of the project being built.
 * @throws if any table fails its schema; the message lists every finding. Also if an import was stopped halfway
 */
export function loadDataset(folder: string = DATA_FOLDER): Dataset {
  if (existsSync(join(folder, JOURNAL))) {
    throw new Error('An import was stopped while it changed data/. Run npm run repair.');
  }
  const { dataset, findings } = assemble(filesOf(folder));
  if (dataset !== undefined && findings.length === 0) return dataset;
  throw unusable('data', findings);
}

/**
 * Reads the accepted returns of councils: from `data/returns/`, or from the folder that the environment variable
 * RETURNS_DIR names, with which tests build a site that has some.
 * @throws if a row, or a receipt, is not as it should be
 */
export function loadReturns(folder: string = returnsFolder()): readonly AcceptedReturn[] {
  const { returns, findings } = assembleReturns(filesOf(folder));
  if (findings.length === 0) return returns;
  throw unusable('data/returns', findings);
}

/**
 * Reads the answers of councils under freedom of information, which are in the same folder and never among the returns.
 * @throws if a row, or a receipt, is not as it should be
 */
export function loadObtained(folder: string = returnsFolder()): readonly ObtainedReturn[] {
  const { returns, findings } = assembleObtained(filesOf(folder));
  if (findings.length === 0) return returns;
  throw unusable('data/returns', findings);
}

/** A file of accepted rows. */
export interface ReturnTable {
  /** `2025/bolton.csv` */
  readonly path: string;
  readonly csv: string;
}

/** The files of accepted returns, unchanged. */
export function loadReturnTables(folder: string = returnsFolder()): readonly ReturnTable[] {
  return tablesOf(filesOf(folder));
}

/** The files of answers under freedom of information, unchanged. */
export function loadObtainedTables(folder: string = returnsFolder()): readonly ReturnTable[] {
  return tablesOf(within(filesOf(folder), OBTAINED_FOLDER));
}

function tablesOf(files: DataFiles): ReturnTable[] {
  return returnFiles(files).map((path) => ({ path, csv: files.read(path) ?? '' }));
}

/**
 * Reads the replies of councils: from `data/replies/`, or from the folder that the environment variable REPLIES_DIR
 * names, with which tests build a site that has some.
 * @throws if a reply cannot be published as it is
 */
export function loadReplies(folder: string = repliesFolder()): readonly Reply[] {
  const { replies, findings } = assembleReplies(filesOf(folder));
  if (findings.length === 0) return replies;
  throw unusable('data/replies', findings);
}

function repliesFolder(): string {
  return resolve(process.env.REPLIES_DIR ?? join(DATA_FOLDER, 'replies'));
}

function returnsFolder(): string {
  return resolve(process.env.RETURNS_DIR ?? join(DATA_FOLDER, 'returns'));
}

/** A folder that is not there is empty: nobody has sent a return yet. */
function filesOf(folder: string): DataFiles {
  return {
    read: (path) =>
      existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined,
    list: (sub) =>
      existsSync(join(folder, sub))
        ? readdirSync(join(folder, sub))
            .filter((name) => !name.startsWith('.'))
            .sort()
        : [],
  };
}

function unusable(folder: string, findings: readonly Finding[]): Error {
  const lines = findings.map(
    ({ file, row, column, message }) => `${folder}/${file}:${row ?? ''} ${column ?? ''} ${message}`,
  );
  return new Error(
    `${folder}/ cannot be used:\n${lines.join('\n')}\nRun npm run check for the details.`,
  );
}

/**
 * Reads a shard of the postcode index as it is kept.
 * @param area letters of an area that the dataset lists
 */
export function loadShardText(area: string, folder: string = DATA_FOLDER): string {
  return readFileSync(join(folder, 'postcodes', 'areas', `${area.toLowerCase()}.txt`), 'utf8');
}
