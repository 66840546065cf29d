/** What an importer is: bytes of a source in, tables and findings out. Reading and writing files is done around it. */
import type { Finding } from '../../src/schemas/finding.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';

/** A file named on the command line, as it was found on disk. Never empty; UTF-8 unless the importer says `binary`. */
export interface InputFile {
  /** File name without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a file comes from; with its checksum and row count this becomes a row of sources.csv. */
export interface Provenance {
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  /** Where a maintainer gets the file; shown by --help. */
  readonly address: string;
}

/** A table to be written. */
export interface TableText {
  /** Path relative to data/. */
  readonly path: string;
  /** Its whole new content. */
  readonly text: string;
  /** Release or publisher's label for sources.csv. */
  readonly release: string;
  /** What it is as at. */
  readonly vintage: string;
}

export interface ImportResult {
  readonly tables: readonly TableText[];
  /** Rows the first file held, header not counted. */
  readonly rowsRead: number;
  /** The same of the further files, in order. */
  readonly furtherRowsRead?: readonly number[];
  readonly rowsKept: number;
  /** An error among them means: nothing is written. */
  readonly findings: readonly Finding[];
}

export interface Importer {
  /** `caseloads` for `npm run import:caseloads`. */
  readonly name: string;
  /** What it does and where a maintainer gets the file: the text of --help after the usage line. */
  readonly help: string;
  /** Of the first file, and of all others that have none of their own. */
  readonly provenance: Provenance;
  /** Of the second and later files, in order. */
  readonly furtherProvenance?: readonly Provenance[];
  /** Names of the files expected on the command line, in order, as shown in the usage line. */
  readonly files: readonly [string, ...string[]];
  /** How many of `files` must be given; all of them if left out. */
  readonly required?: number;
  /** The files are not text, so their encoding is not checked. */
  readonly binary?: boolean;
  /**
   * Pure: reads the source and makes the tables.
   * Bad input is findings with severity error, which name row (line, header = 1), column and value, and say what to do.
   * @param sources the files, in the order of `files`; optional trailing ones may be missing
   * @param data what data/ holds now
   */
  readonly read: (sources: readonly InputFile[], data: DataFiles) => ImportResult;
  /**
   * Pure: what readers should know of the tables just made. Asked only if `read` found no error.
   * @param data what data/ holds now
   */
  readonly review?: (tables: readonly TableText[], data: DataFiles) => readonly Finding[];
  /**
   * Pure: lines that explain to a maintainer what this import means beside what data/ holds already.
   * Printed before anything is written, and by a dry run.
   */
  readonly summary?: (tables: readonly TableText[], data: DataFiles) => readonly string[];
}
