/** What the checker's page and its worker say to each other: the engine's protocol, files instead of pieces, and previews. */
import type { Covered } from '../../returns/check.ts';
import type { ReturnContext } from '../../returns/context.ts';
import type { ColumnMapping } from '../../returns/read/header.ts';
import type { RuleId } from '../../returns/rules/catalogue.ts';
import type { ReturnedView } from '../council/returned-view.ts';
import type { CheckReport, Download, FromWorker, ToWorker } from '../../returns/worker-protocol.ts';

/** Asks for a council's section of its page, with what a file says of one quarter. */
export interface PreviewRequest {
  readonly type: 'preview';
  readonly file: File;
  readonly context: ReturnContext;
  readonly mapping?: ColumnMapping;
  readonly covered: Covered;
}

export type PageMessage = ToWorker | PreviewRequest;

/** A finished check. */
export interface Checked {
  readonly type: 'done';
  readonly report: CheckReport;
  /** Rules among the findings that the corrected copy cannot have, whichever fixes are chosen. */
  readonly fileFixes: readonly RuleId[];
  /** Rules among the findings that are fixed as a whole, but only if somebody wishes so. */
  readonly choiceFixes: readonly RuleId[];
}

export type WorkerReply =
  | Exclude<FromWorker, { readonly type: 'piece' | 'done' }>
  | Checked
  | {
      readonly type: 'file';
      readonly download: Download['kind'];
      readonly blob: Blob;
      /** Rows of the file that its corrected copy does not have. */
      readonly leftOut: readonly number[];
    }
  | { readonly type: 'preview'; readonly view: ReturnedView };
