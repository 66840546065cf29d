/** The messages between a page and the worker that checks for it. Everything in them can be structurally cloned. */
import type { CensusChoice, CensusMade, CensusRefused } from './census/census-protocol.ts';
import type { Covered } from './check.ts';
import type { ReturnContext } from './context.ts';
import type { Explained, ExplainedPlace } from './explain.ts';
import type { Corrections } from './read/corrections.ts';
import type { ColumnMapping } from './read/header.ts';
import type { Receipt } from './receipt.ts';
import type { RuleId } from './rules/catalogue.ts';
import type { Playback } from './says/playback.ts';

/** A file as browsers give it; `File` is one. */
export interface FileLike {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
}

/** Which download is asked for. */
export type Download =
  | {
      readonly kind: 'corrected';
      readonly allowed: readonly RuleId[];
      readonly corrections?: Corrections;
    }
  | { readonly kind: 'annotated' }
  | { readonly kind: 'findings' };

/** From the page to the worker. A `start` stops whatever is going on. */
export type ToWorker =
  | {
      readonly type: 'start';
      readonly file: FileLike;
      readonly context: ReturnContext;
      readonly mapping?: ColumnMapping;
      /** What the officer says besides the file, if it is a census. */
      readonly census?: CensusChoice;
    }
  | { readonly type: 'cancel' }
  /** More places of one kind than the first ones. */
  | {
      readonly type: 'places';
      readonly rule: RuleId;
      readonly column?: string;
      readonly skip: number;
      readonly limit: number;
    }
  /** Sentences of further rows. */
  | { readonly type: 'says'; readonly skip: number }
  | { readonly type: 'download'; readonly download: Download };

/** What the page learns from a finished check. */
export interface CheckReport {
  readonly words: Explained;
  readonly receipt: Receipt;
  /** What the first rows say, in sentences. */
  readonly says: Playback;
  readonly covers: readonly Covered[];
  /** Names of the columns found, for mapping; empty if there is no header. */
  readonly foundColumns: readonly string[];
  /** Row of the header as a spreadsheet counts; 0 if none was found. */
  readonly headerRow: number;
  /** For each column of the format in its order: position of the found column, -1 for none. */
  readonly sources: readonly number[];
}

/** From the worker to the page. */
export type FromWorker =
  | {
      readonly type: 'progress';
      readonly bytes: number;
      readonly of: number;
      readonly rows: number;
    }
  | { readonly type: 'done'; readonly report: CheckReport }
  /** The file is a census. What was made of it is to be checked as a file of its own. */
  | { readonly type: 'census'; readonly answer: CensusMade | CensusRefused }
  | { readonly type: 'cancelled' }
  | {
      readonly type: 'places';
      readonly rule: RuleId;
      readonly column?: string;
      readonly skip: number;
      readonly places: readonly ExplainedPlace[];
    }
  | { readonly type: 'says'; readonly says: Playback }
  /** A piece of a download; after the last one `end` is true, and of a corrected copy it is known which rows it lacks. */
  | {
      readonly type: 'piece';
      readonly download: Download['kind'];
      readonly text: string;
      readonly end: boolean;
      readonly leftOut: readonly number[];
    }
  /** A bug, or a file that can no longer be read, in words for the reader. */
  | { readonly type: 'failed'; readonly message: string };
