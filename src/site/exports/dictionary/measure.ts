/**
 * A measure: a number of each council or area in each year. One entry in measures/ puts it in measures.csv, Parquet,
 * the workbook, the JSON of every council and region, and in every description of them.
 */
import { codeIn, codeOn } from '../../../dataset/dataset.ts';
import { inArea, inCouncil, type ByPlace } from '../../../dataset/figures/figures.ts';
import type { Area } from '../../../schemas/area.ts';
import type { Council } from '../../../schemas/council.ts';
import type { Context } from '../../context.ts';
import type { Meaning } from './field.ts';
import type { Absence } from './statuses.ts';

/** A council or an area in one year. */
export type Place = { readonly year: number } & (
  | { readonly council: Council }
  | { readonly area: Area }
);

/** A value with where it comes from, or why there is none. */
export type Stated =
  | { readonly value: number | boolean; readonly status: 'published' | 'calculated' }
  | { readonly value: undefined; readonly status: Absence };

export interface Measure extends Omit<Meaning, 'required' | 'newerName'> {
  readonly name: string;
  readonly type: 'integer' | 'number' | 'boolean';
  readonly unit: string;
  /** The column that says why there is no value. Measures that are missing together share one. */
  readonly statusName: string;
  /** The measure at a place, exact. */
  readonly of: (context: Context, place: Place) => Stated;
}

/** A value as its publisher gave it. */
export function published(value: number): Stated {
  return { value, status: 'published' };
}

/** A value worked out here; undefined where something that it needs is missing. */
export function calculated(value: number | boolean | undefined): Stated {
  return value === undefined ? absent('not_calculated') : { value, status: 'calculated' };
}

/** Why there is no value. */
export function absent(status: Absence): Stated {
  return { value: undefined, status };
}

/** The row of a release's table for a place. */
export function rowAt<T>(rows: ByPlace<T>, place: Place): T | undefined {
  return 'council' in place
    ? inCouncil(rows, place.council, place.year)
    : inArea(rows, place.area.code, place.year);
}

/**
 * The GSS code of a place: a council's on 30 September, or on 31 March where it did not last until then.
 * @returns undefined where it was not in force on either day
 */
export function codeAt(place: Place): string | undefined {
  if ('area' in place) return place.area.code;
  return codeIn(place.council, place.year) ?? codeOn(place.council, `${place.year}-03-31`);
}

/** Whether a place had the figures of 30 September to give: a council that ended before then had not. */
export function isThere(place: Place): boolean {
  return 'area' in place || codeIn(place.council, place.year) !== undefined;
}
