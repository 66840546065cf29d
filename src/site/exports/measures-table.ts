/** Every measure of every council and area in each year, a row for each, for every kind of download. */
import { codesOfRow } from '../../dataset/figures/combined-figures.ts';
import { isEnglish, isEnglishCode } from '../../dataset/lineage/english-councils.ts';
import { flagsOn } from '../../dataset/quality/flag.ts';
import type { Area } from '../../schemas/area.ts';
import type { Council } from '../../schemas/council.ts';
import { regionOf, type Context } from '../context.ts';
import type { Row } from './caseload-table.ts';
import { fieldOf } from './dictionary/dictionary.ts';
import { rowAsJson, type Cell, type Field } from './dictionary/field.ts';
import { codeAt, rowAt, type Place } from './dictionary/measure.ts';
import { MEASURES } from './dictionary/measures/index.ts';
import { STATUSES } from './dictionary/statuses.ts';

/** What a row is about, before its measures. */
const ABOUT = [
  'release',
  'level',
  'year',
  'code',
  'name',
  'region',
  'joint_with',
  'flags',
] as const;

/** What a table or a file has different from the dictionary. */
const CHANGES: Readonly<Record<string, Partial<Field>>> = {
  region: { required: false, description: 'Region of England. Empty for areas.' },
  status: {
    description: 'Where the average and its parts come from, or why there are none.',
    values: Object.keys(STATUSES),
  },
};

/** Each measure after its status, which measures that are missing together share. */
const MEASURED = [...new Set(MEASURES.flatMap(({ name, statusName }) => [statusName, name]))];

/** Columns in order: what a row is about, then the measures. New measures come at the end. */
export const measureColumns: readonly Field[] = [...ABOUT, ...MEASURED].map((name) =>
  fieldOf(name, CHANGES[name]),
);

/** Fields of a row in the file of a council or area, which says itself what it is about. Lists may be empty. */
export const measureFields: readonly Field[] = measureColumns
  .filter(({ name }) => !['level', 'name', 'region'].includes(name))
  .map((field) => (field.list === true ? { ...field, required: true } : field));

const known = new WeakMap<Context, readonly Row[]>();

/** Every row, by year, then areas before councils, then code. Made once for all formats. */
export function measureRows(context: Context): readonly Row[] {
  const rows = known.get(context) ?? madeRows(context);
  known.set(context, rows);
  return rows;
}

function madeRows(context: Context): Row[] {
  const { councils, areas } = context.dataset;
  const rows = [...areas, ...councils].flatMap((one) =>
    placesOf(context, one).map((place) => rowOf(context, place)),
  );
  const key = ([, level = '', year = '', code = '']: Row): string => [year, level, code].join();
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The rows of one council or area as JSON: the same names and values, null where a cell is empty. */
export function measuresJson(
  context: Context,
  one: Council | Area,
): ReturnType<typeof rowAsJson>[] {
  const names = new Set(measureFields.map(({ name }) => name));
  return placesOf(context, one).map((place) => {
    const all = Object.entries(rowAsJson(measureColumns, rowOf(context, place)));
    return Object.fromEntries(all.filter(([name]) => names.has(name)));
  });
}

/** The years of a council or area that any measure is for; none outside England, where nothing is published. */
function placesOf({ years }: Context, one: Council | Area): Place[] {
  const isArea = 'kind' in one;
  if (!(isArea ? isEnglishCode(one.code) : isEnglish(one))) return [];
  const places = years.map((year): Place =>
    isArea ? { year, area: one } : { year, council: one },
  );
  return places.filter((place) => codeAt(place) !== undefined);
}

function rowOf(context: Context, place: Place): Row {
  return [...aboutOf(context, place), ...cellsOf(context, place)];
}

function aboutOf(context: Context, place: Place): Cell[] {
  const code = codeAt(place) ?? '';
  const figure = rowAt(context.figures, place);
  const joint = figure && codesOfRow(figure).find((other) => other !== code);
  const { release } = context;
  return 'council' in place
    ? [
        release,
        'council',
        place.year,
        code,
        place.council.name,
        regionOf(context, place.council).name,
        figure?.joint_with === undefined ? '' : (joint ?? ''),
        flagsOn(context.country.flagged, figure)
          .map(({ kind }) => kind)
          .join('; '),
      ]
    : [release, 'area', place.year, code, place.area.name, '', '', ''];
}

/** A cell for each measure and each status. */
function cellsOf(context: Context, place: Place): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { name, statusName, of } of MEASURES) {
    const { value, status } = of(context, place);
    if (!cells.has(statusName)) cells.set(statusName, status);
    cells.set(name, typeof value === 'boolean' ? String(value) : (value ?? ''));
  }
  return MEASURED.map((name) => cells.get(name) ?? '');
}
