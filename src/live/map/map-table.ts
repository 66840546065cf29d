/** The table beside the map as text, for pages that do not render components yet. */
import { h } from 'preact';
import { toText } from '../../charts/core/to-text.ts';
import { MapTable, type MapRow } from './MapTable.tsx';

export type { MapRow } from './MapTable.tsx';

/** Rows in the order given, with the name of the measure over its column. */
export function mapTable(rows: readonly MapRow[], year: number, measure: string): string {
  return toText(h(MapTable, { rows, year, measure }));
}
