/** What a trial found. */
export interface TrialReport {
  readonly name: string;
  readonly tried: number;
  readonly failed: number;
  /** In sentences. */
  readonly lines: readonly string[];
}
