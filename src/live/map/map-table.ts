/** The table beside the map: every council's measure, highest first. */
import type { Measure } from '../../dataset/comparison/measures.ts';
import { MEASURE_NAMES } from '../../dataset/comparison/measure-wording.ts';
import { councilLinks, table, toRecord } from '../../charts/core/markup.ts';

export interface MapRow {
  readonly councils: readonly { readonly slug: string; readonly name: string }[];
  /** The measure, or why there is none. */
  readonly text: string;
  /** Over the cap. */
  readonly over: boolean;
}

/** Rows in the order given. */
export function mapTable(rows: readonly MapRow[], year: number, measure: Measure): string {
  return table({
    caption: `All councils of ${year}, highest first`,
    columns: [{ head: 'Council' }, { head: MEASURE_NAMES[measure], className: 'number' }],
    rows: rows.map(({ councils, text, over }) => [
      councilLinks(councils),
      {
        markup: toRecord(councils[0]?.slug ?? '', year, text),
        className: over ? 'over' : '',
      },
    ]),
  });
}
