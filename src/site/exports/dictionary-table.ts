/** What each column of each table and each field of JSON means, as rows: the file dictionary.csv. */
import type { Row } from './caseload-table.ts';
import { rankedColumns, trendColumns } from './chart-columns.ts';
import type { Field } from './dictionary/field.ts';
import { OBJECTS } from './dictionary/objects/index.ts';
import { DOWNLOADS } from './downloads.ts';
import { JSON_FILES, type Root } from './json-files.ts';

/** A column of a table, or a field of JSON with the way to it, such as `figures[].flags[].reason`. */
export interface Entry {
  readonly file: string;
  readonly path: string;
  readonly field: Field;
}

const HEADER = [
  'file',
  'column',
  'type',
  'required',
  'description',
  'title',
  'unit',
  'newer_name',
  'values',
] as const;

/** Tables behind charts: `{id}` stands for a council or region, such as `councils/bolton`. */
const CHART_TABLES = [
  { file: '/charts/{id}/trend.csv', columns: trendColumns },
  { file: '/charts/map-{year}.csv', columns: rankedColumns },
  { file: '/charts/strip.csv', columns: rankedColumns },
];

/** Every entry: tables first, then JSON, then the tables behind charts. */
export function entries(): Entry[] {
  return [
    ...DOWNLOADS.flatMap(({ file, columns }) =>
      columns.map((field) => ({ file, path: field.name, field })),
    ),
    ...JSON_FILES.flatMap(({ path: file, root }) =>
      inRoot(root, '').map(({ path, field }) => ({ file: `/api/v1${file}`, path, field })),
    ),
    ...CHART_TABLES.flatMap(({ file, columns }) =>
      columns.map((field) => ({ file, path: field.name, field })),
    ),
  ];
}

/** The file's rows, the header first. Columns that were there first keep their place. */
export function dictionaryRows(): Row[] {
  return [
    HEADER,
    ...entries().map(({ file, path, field }): Row => {
      const { type, required, description, title, unit = '', newerName = '', values = [] } = field;
      return [
        file,
        path,
        type,
        String(required),
        description,
        title,
        unit,
        newerName,
        values.join('; '),
      ];
    }),
  ];
}

type Placed = Pick<Entry, 'path' | 'field'>;

function inRoot(root: Root, before: string): Placed[] {
  if ('object' in root) return inObject(root.object, before);
  if ('list' in root) return inObject(root.list, `${before}[].`);
  return inRoot(root.map, `${before}{${root.key}}.`);
}

function inObject(name: string, before: string): Placed[] {
  return (OBJECTS[name] ?? []).flatMap((field) => {
    const path = `${before}${field.name}`;
    const inner =
      field.object === undefined
        ? []
        : inObject(field.object, `${path}${field.list === true ? '[]' : ''}.`);
    return [{ path, field }, ...inner];
  });
}
