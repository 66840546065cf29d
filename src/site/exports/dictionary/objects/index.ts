/** Every shape that JSON of /api/v1/ has, with its fields in order. */
import { capColumns } from '../../cap-table.ts';
import { flagColumns, otherRevisionColumns } from '../../columns.ts';
import { councilColumns, inspectionColumns, similarColumns } from '../../council-tables.ts';
import { replyColumns, returnColumns } from '../../from-councils-table.ts';
import { lotteryColumns } from '../../lottery-table.ts';
import { measureFields } from '../../measures-table.ts';
import { fieldOf } from '../dictionary.ts';
import type { Field } from '../field.ts';
import { IDENTITY, OLDER_OBJECTS } from './older.ts';

/** What goes with every file. */
const PROVENANCE: readonly Field[] = [
  fieldOf('data_version'),
  fieldOf('source'),
  fieldOf('licence', { required: true }),
  fieldOf('caveats'),
];

const SLUGS = { type: 'string', object: undefined } as const;

/** By the name under which descriptions refer to each. */
export const OBJECTS: Readonly<Record<string, readonly Field[]>> = {
  ...OLDER_OBJECTS,
  Index: [
    fieldOf('dataVersion'),
    ...PROVENANCE,
    fieldOf('modified'),
    fieldOf('release', { description: 'Reporting year of the newest release.' }),
    fieldOf('years'),
    fieldOf('description', { description: 'Address of the OpenAPI description.' }),
    fieldOf('endpoints'),
  ],
  Council: [
    ...IDENTITY,
    fieldOf('level'),
    fieldOf('dfe_code'),
    fieldOf('in_force_from'),
    fieldOf('in_force_to'),
    fieldOf('predecessors', { required: true }),
    fieldOf('successors', { required: true }),
    fieldOf('figures'),
    fieldOf('neighbours'),
    fieldOf('within50Miles'),
    fieldOf('revisions'),
    fieldOf('measures'),
    fieldOf('similar_councils'),
    fieldOf('inspection'),
    fieldOf('within_50_miles'),
    fieldOf('flagged'),
    fieldOf('revised'),
    fieldOf('returns'),
    fieldOf('replies'),
    fieldOf('dataVersion'),
    ...PROVENANCE,
  ],
  CouncilClaims: [
    ...IDENTITY,
    fieldOf('cap', { description: 'The cap that the claims are judged by.' }),
    fieldOf('claims'),
    ...PROVENANCE,
  ],
  JudgedClaim: [
    fieldOf('claim'),
    fieldOf('year'),
    fieldOf('since'),
    fieldOf('verdict'),
    fieldOf('sentence'),
    fieldOf('caveats'),
    fieldOf('source'),
    fieldOf('record'),
  ],
  Region: [
    fieldOf('code', { description: 'GSS code of the area.' }),
    fieldOf('slug'),
    fieldOf('name'),
    fieldOf('level'),
    fieldOf('kind'),
    fieldOf('parent'),
    fieldOf('councils', { ...SLUGS, description: 'Slugs of the councils of the area in force.' }),
    fieldOf('former_councils'),
    fieldOf('measures'),
    fieldOf('revised'),
    ...PROVENANCE,
  ],
  Directory: [
    fieldOf('release', { description: 'Reporting year of the newest release.' }),
    fieldOf('modified'),
    ...PROVENANCE,
    fieldOf('fields'),
    fieldOf('councils'),
    fieldOf('areas'),
  ],
  FieldMeaning: [
    fieldOf('name', { description: 'Name of the field.' }),
    fieldOf('title', { required: true }),
    fieldOf('type', { values: undefined, description: 'Type of the value.' }),
    fieldOf('unit'),
    fieldOf('description', { description: 'What the field means.' }),
  ],
  DirectoryCouncil: [...inJson(councilColumns), fieldOf('url')],
  DirectoryArea: [
    fieldOf('code', { description: 'GSS code of the area.' }),
    fieldOf('slug'),
    fieldOf('name'),
    fieldOf('kind'),
    fieldOf('parent'),
    fieldOf('url'),
  ],
  Measures: measureFields,
  SimilarCouncil: similarColumns.filter(isOwn),
  Inspection: inspectionColumns.filter(isOwn),
  NearbyRange: inJson(lotteryColumns.filter(isOwn)),
  FlagRow: flagColumns.filter(({ name }) => !['council_code', 'council_name'].includes(name)),
  ReturnFile: returnColumns,
  Reply: replyColumns,
  RevisedFigure: otherRevisionColumns.filter(({ name }) => name !== 'name'),
  Release: [
    fieldOf('release'),
    fieldOf('years'),
    fieldOf('publisher'),
    fieldOf('title'),
    fieldOf('licence'),
    fieldOf('sha256'),
    fieldOf('imported'),
    fieldOf('tables'),
  ],
  CapYear: [
    fieldOf('over'),
    fieldOf('extraFte'),
    ...capColumns.filter(({ name }) => name === 'extra_fte'),
  ],
};

/** What is not said already by the file that has the object. */
function isOwn({ name }: Field): boolean {
  return !['code', 'name', 'release'].includes(name);
}

/** A list of JSON is there where it is empty. */
function inJson(fields: readonly Field[]): Field[] {
  return fields.map((field) => (field.list === true ? { ...field, required: true } : field));
}
