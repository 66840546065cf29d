/** Everything about one council or area, and the directory of them all. */
import { publishedPath } from '../../../dataset/address/base-path.ts';
import { codesOf } from '../../../dataset/dataset.ts';
import { isEnglish } from '../../../dataset/lineage/english-councils.ts';
import { successors } from '../../../dataset/lineage/lineage.ts';
import { neighboursOf } from '../../../dataset/comparison/similar-councils.ts';
import { revisionsOf } from '../../../dataset/revisions/revisions.ts';
import type { Area } from '../../../schemas/area.ts';
import type { Council } from '../../../schemas/council.ts';
import { lastChanged, type Context } from '../../context.ts';
import type { Row } from '../caseload-table.ts';
import { flagColumns, otherRevisionColumns } from '../columns.ts';
import {
  councilColumns,
  councilRow,
  inspectionColumns,
  inspectionRowOf,
  similarColumns,
  similarRowsOf,
} from '../council-tables.ts';
import { flagRows } from '../count-table.ts';
import { rowAsJson, type Field } from '../dictionary/field.ts';
import { OBJECTS } from '../dictionary/objects/index.ts';
import { replyColumns, replyRowsOf, returnColumns, returnRowsOf } from '../from-councils-table.ts';
import { lotteryColumns, lotteryRowOf } from '../lottery-table.ts';
import { measuresJson } from '../measures-table.ts';
import { revisedRows } from '../combined-table.ts';
import { figuresOf, identity, lotteryJson } from './older.ts';
import { olderProvenanceOf, provenanceOf } from './provenance.ts';

/** Everything about one council. */
export function councilJson(context: Context, council: Council): object {
  const { dataset, byCode } = context;
  const neighbours = neighboursOf(council, dataset.neighbours, byCode);
  return {
    ...identity(context, council),
    level: 'council',
    dfe_code: council.dfe_code ?? null,
    in_force_from: council.in_force_from ?? null,
    in_force_to: council.in_force_to ?? null,
    predecessors: council.predecessors,
    successors: successors(council, dataset.councils).map(({ slug }) => slug),
    figures: isEnglish(council) ? figuresOf(context, council) : [],
    neighbours: neighbours.map(({ council: one }) => one.slug),
    within50Miles: lotteryJson(context, council),
    revisions: revisionsOf(dataset.releases, codesOf(council)),
    measures: measuresJson(context, council),
    similar_councils: listOf('SimilarCouncil', similarColumns, similarRowsOf(context, council)),
    inspection: oneOf('Inspection', inspectionColumns, inspectionRowOf(context, council)),
    within_50_miles: oneOf('NearbyRange', lotteryColumns, lotteryRowOf(context, council)),
    flagged: listOf('FlagRow', flagColumns, rowsUnder(codesOf(council), flagsByCode(context))),
    revised: revisedJson(context, codesOf(council)),
    returns: listOf('ReturnFile', returnColumns, returnRowsOf(context, council)),
    replies: listOf('Reply', replyColumns, replyRowsOf(context, council)),
    ...olderProvenanceOf(context),
  };
}

/** Everything about one nation, region or part of London. */
export function regionJson(context: Context, area: Area): object {
  const within = context.dataset.councils.filter((council) => isWithin(context, council, area));
  const slugs = (former: boolean): string[] =>
    within.filter(({ in_force_to: end }) => (end !== undefined) === former).map(({ slug }) => slug);
  return {
    code: area.code,
    slug: area.slug,
    name: area.name,
    level: 'area',
    kind: area.kind,
    parent: parentOf(context, area),
    councils: slugs(false),
    former_councils: slugs(true),
    measures: measuresJson(context, area),
    revised: revisedJson(context, [area.code]),
    ...provenanceOf(context),
  };
}

/** Every council and area with the address of its file, and what each field of theirs means. */
export function directoryJson(context: Context): object {
  const { councils, areas } = context.dataset;
  return {
    release: context.release,
    modified: lastChanged(context),
    ...provenanceOf(context),
    fields: directoryFields(),
    councils: councils.map((council) => ({
      ...rowAsJson(councilColumns, councilRow(context, council)),
      url: publishedPath(`/api/v1/councils/${council.slug}.json`),
    })),
    areas: areas.map((area) => ({
      code: area.code,
      slug: area.slug,
      name: area.name,
      kind: area.kind,
      parent: parentOf(context, area),
      url: publishedPath(`/api/v1/regions/${area.slug}.json`),
    })),
  };
}

function directoryFields(): object[] {
  const fields = [...(OBJECTS.DirectoryCouncil ?? []), ...(OBJECTS.DirectoryArea ?? [])];
  const byName = new Map(fields.toReversed().map((field) => [field.name, field]));
  return [...byName.values()].map(({ name, title, type, unit, description }) => ({
    name,
    title,
    type,
    unit: unit ?? null,
    description,
  }));
}

function parentOf({ areas }: Context, { parent }: Area): string | null {
  return parent === undefined ? null : (areas.get(parent)?.slug ?? null);
}

/** Whether a council lies in an area, in a part of it or in a part of that. */
function isWithin({ areas }: Context, council: Council, { code }: Area): boolean {
  let here: string | undefined = council.area;
  while (here !== undefined && here !== code) here = areas.get(here)?.parent;
  return here === code;
}

type Json = ReturnType<typeof rowAsJson>;

/** Rows of a table as objects of a shape, which has some of its columns. */
function listOf(shape: string, columns: readonly Field[], rows: readonly Row[]): Json[] {
  const names = new Set((OBJECTS[shape] ?? []).map(({ name }) => name));
  return rows.map((row) => {
    const all = Object.entries(rowAsJson(columns, row));
    return Object.fromEntries(all.filter(([name]) => names.has(name)));
  });
}

function oneOf(shape: string, columns: readonly Field[], row: Row | undefined): Json | null {
  return row === undefined ? null : (listOf(shape, columns, [row])[0] ?? null);
}

function revisedJson(context: Context, codes: readonly string[]): Json[] {
  return listOf('RevisedFigure', otherRevisionColumns, rowsUnder(codes, revisedByCode(context)));
}

type ByCode = ReadonlyMap<string, readonly Row[]>;

function rowsUnder(codes: readonly string[], rows: ByCode): Row[] {
  const found = codes.flatMap((code) => rows.get(code) ?? []);
  return [...new Set(found)].toSorted((a, b) => Number(a[0]) - Number(b[0]));
}

const flags = new WeakMap<Context, ByCode>();

function flagsByCode(context: Context): ByCode {
  const made = flags.get(context) ?? Map.groupBy(flagRows(context), ([, code]) => String(code));
  flags.set(context, made);
  return made;
}

const revised = new WeakMap<Context, ByCode>();

function revisedByCode(context: Context): ByCode {
  const known = revised.get(context);
  if (known !== undefined) return known;
  const made = new Map<string, Row[]>();
  for (const row of revisedRows(context)) {
    for (const code of [row[4], row[6]]) {
      if (code !== '') made.set(String(code), [...(made.get(String(code)) ?? []), row]);
    }
  }
  revised.set(context, made);
  return made;
}
