/** Everything that changed between neighbouring releases, with the places in words: what the page of changes works on. */
import type { Change, Measure } from './changed-values.ts';
import { MEASURES } from './changed-values.ts';

/** A council or area that figures are about. */
export interface ChangePlace {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'council' | 'area';
  /** The first release that has any figure of it. */
  readonly first: number;
}

/** A changed value with its places: two for a combined figure. */
export interface ListedChange extends Change {
  /** Reporting year of the release that made the change; the other is the one before it. */
  readonly to: number;
  readonly year: number;
  readonly places: readonly ChangePlace[];
}

export interface ChangeList {
  /** Reporting years, oldest first. */
  readonly releases: readonly number[];
  /** Areas, then councils by name. */
  readonly places: readonly ChangePlace[];
  readonly changes: readonly ListedChange[];
}

/** What a reader asks for; empty for all. */
export interface ChangeChoice {
  /** Slug of a council or area. */
  readonly council: string;
  readonly measure: string;
}

/** The measure of a choice; undefined for all, or for one that there is not. */
export function chosenMeasure({ measure }: Pick<ChangeChoice, 'measure'>): Measure | undefined {
  return MEASURES.find((one) => one === measure);
}

/** The changes that one release made, as far as they are asked for. A combined figure is of both of its councils. */
export function changesOf(
  { changes }: Pick<ChangeList, 'changes'>,
  to: number,
  choice: ChangeChoice,
): ListedChange[] {
  const measure = chosenMeasure(choice);
  return changes.filter(
    (one) =>
      one.to === to &&
      (measure === undefined || one.measure === measure) &&
      (choice.council === '' || one.places.some(({ slug }) => slug === choice.council)),
  );
}
