/** One answer for rows that ask the same: they are corrected together. */
import { listed } from '../../dataset/text/format.ts';
import type { Reading } from '../../returns/check/findings.ts';
import type { ExplainedGroup, ExplainedPlace } from '../../returns/explain.ts';
import type { Corrections, RowCorrection } from '../../returns/read/corrections.ts';
import { fieldsOf, visible, type ColumnLayout } from './row-places-view.ts';
import type { Field } from './Correction.tsx';

/** What can be answered for several rows at once. */
export interface SharedAnswer {
  readonly rows: readonly number[];
  /** What the rows have in common, in a sentence. */
  readonly text: string;
  /** What each button says and what it corrects. */
  readonly buttons: readonly { readonly label: string; readonly changes: Corrections }[];
  /** The values that all of them have, to be typed again. */
  readonly fields: readonly Field[];
}

interface Asked {
  readonly row: number;
  readonly place: ExplainedPlace;
  readonly fields: readonly Field[];
}

/** The answers that two or more rows of a kind of finding can have in common. */
export function sharedAnswers(group: ExplainedGroup, layout: ColumnLayout): SharedAnswer[] {
  // Rows of other kinds that are only offered for removal may have to be corrected instead, each by itself.
  const canRemove = group.rule === 'duplicate-row';
  const sets = new Map<string, Asked[]>();
  for (const place of group.places) {
    const { row, fix } = place;
    const fields = fieldsOf(group, place, layout);
    if (row === undefined || fix !== undefined) continue;
    const key = keyOf(place, fields);
    if (key === '' || (key === 'removed' && !canRemove)) continue;
    const asked = { row, place, fields };
    sets.set(key, [...(sets.get(key) ?? []), asked]);
  }
  return [...sets.values()].filter((set) => set.length > 1).map(answerOf);
}

/** Rows with the same key can have the same answer; an empty one has none in common with others. */
function keyOf({ readings = [], cells = [] }: ExplainedPlace, fields: readonly Field[]): string {
  const [first] = readings;
  // Rows are put together in the same way if what is offered first differs from them in the same cell.
  if (first !== undefined && 'cells' in first)
    return `cells ${first.cells.findIndex((cell, index) => cell !== cells[index])}`;
  if (fields.length === 0) return readings.length > 0 ? 'removed' : '';
  return JSON.stringify([fields.map(({ value }) => value), readings]);
}

function answerOf(asked: readonly Asked[]): SharedAnswer {
  const [first] = asked;
  const { readings = [] } = first?.place ?? {};
  const fields = first?.fields ?? [];
  const count = asked.length;
  return {
    rows: asked.map(({ row }) => row),
    text: `${count} rows ${fields.length === 0 ? 'ask the same' : `have ${listed(fields.map(quotedValue))}`}.`,
    buttons: sharedReadings(readings).map((reading, index) => ({
      label: labelOf(reading, count),
      changes: new Map(asked.map(({ row, place }) => [row, changeOf(place, index)])),
    })),
    fields,
  };
}

/** Further ways to put cells together may differ from row to row, and rows are removed one by one. */
function sharedReadings(readings: readonly Reading[]): readonly Reading[] {
  return readings.some((reading) => 'cells' in reading) ? readings.slice(0, 1) : readings;
}

function quotedValue({ value }: Field): string {
  return value === '' ? 'an empty cell' : `‘${visible(value)}’`;
}

function labelOf(reading: Reading, count: number): string {
  if ('cell' in reading) return `Write ${reading.cell} in these ${count} rows`;
  return 'cells' in reading
    ? `Read these ${count} rows as first offered`
    : `Remove these ${count} rows`;
}

/** What choosing a reading of a place corrects. */
export function changeOf(
  { readings = [], column = '' }: ExplainedPlace,
  index: number,
): RowCorrection {
  const reading = readings[index];
  if (reading === undefined) return {};
  return 'cell' in reading ? { values: { [column]: reading.cell } } : reading;
}
