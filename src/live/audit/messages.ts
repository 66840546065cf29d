/** The messages between the page and the worker that compares for it. */
import type { AuditView } from './view.ts';

/** From the page. */
export interface AuditRequest {
  /** Grows with each file, so that the answer about an earlier one is not shown. */
  readonly turn: number;
  readonly file: File;
  readonly releases: readonly number[];
  readonly chosen: number | undefined;
}

/** From the worker: the result, or words for the reader if there is none. */
export type AuditReply = { readonly turn: number } & (
  | { readonly view: AuditView }
  | { readonly failure: string }
);
