/** How often, and by how much, later releases changed what was published: a table, and the record of averages in words. */
import { accuracyOf, sizeOf, type Accuracy } from '../dataset/revisions/accuracy.ts';
import { averagesRecord } from '../dataset/revisions/accuracy-wording.ts';
import { MEASURES } from '../dataset/revisions/changed-values.ts';
import { MEASURE_NAMES, measureText } from '../dataset/revisions/measure-revision-wording.ts';
import { NONE, thousands } from '../dataset/text/format.ts';
import type { Context } from './context.ts';

export interface AccuracyView {
  readonly sentences: readonly string[];
  /** `2022 to 2023`, oldest first. */
  readonly pairs: readonly string[];
  readonly rows: readonly {
    readonly measure: string;
    /** `45 of 972`, one for each pair. */
    readonly changed: readonly string[];
    /** Half of the changes were as large or less; a dash where none changed. */
    readonly half: string;
    readonly largest: string;
  }[];
}

/** The record over all releases that the site has. */
export function accuracyView({ dataset }: Context): AccuracyView {
  const all = accuracyOf(dataset.releases);
  const of = (measure: Accuracy['measure']): Accuracy[] =>
    all.filter((one) => one.measure === measure);
  return {
    sentences: averagesRecord(of('average_caseload')),
    pairs: of('average_caseload').map(({ from, to }) => `${from} to ${to}`),
    rows: MEASURES.map((measure) => {
      const record = of(measure);
      const size = sizeOf(record.flatMap(({ sizes }) => sizes));
      return {
        measure: MEASURE_NAMES[measure],
        changed: record.map((one) => `${thousands(one.changed)} of ${thousands(one.of)}`),
        half: size === undefined ? NONE : sizeText(measure, size.half),
        largest: size === undefined ? NONE : sizeText(measure, size.largest),
      };
    }),
  };
}

/** A difference of rates is in percentage points, which the head of the table says. */
function sizeText(measure: Accuracy['measure'], size: number): string {
  return measureText(measure, size).replace('%', '');
}
