/** What is known of each council beside its figures, as rows for every kind of download. */
import { latestInspection } from '../../dataset/context/latest-inspection.ts';
import { neighboursOf } from '../../dataset/comparison/similar-councils.ts';
import { successors } from '../../dataset/lineage/lineage.ts';
import type { Council } from '../../schemas/council.ts';
import { regionOf, type Context } from '../context.ts';
import type { Row } from './caseload-table.ts';
import { fieldOf } from './dictionary/dictionary.ts';

export const councilColumns = [
  fieldOf('code', {
    required: false,
    description:
      'GSS code of the council, now or on its last day. Empty for the trusts of Northern Ireland.',
  }),
  fieldOf('slug'),
  fieldOf('name'),
  fieldOf('dfe_code'),
  fieldOf('type'),
  fieldOf('region', { description: 'Region of England, or the nation elsewhere.' }),
  fieldOf('in_force_from'),
  fieldOf('in_force_to'),
  fieldOf('predecessors'),
  fieldOf('successors'),
];

/** Every council, former ones too, by slug. */
export function councilRows(context: Context): Row[] {
  const { councils } = context.dataset;
  return councils.map((council) => councilRow(context, council)).toSorted(bySecond);
}

/** The row of one council. */
export function councilRow(context: Context, council: Council): Row {
  const next = successors(council, context.dataset.councils).map(({ slug }) => slug);
  return [
    council.code ?? '',
    council.slug,
    council.name,
    council.dfe_code ?? '',
    council.type,
    regionOf(context, council).name,
    council.in_force_from ?? '',
    council.in_force_to ?? '',
    council.predecessors.join('; '),
    next.join('; '),
  ];
}

const CODE_TODAY = { description: 'GSS code of the council, now or on its last day.' };

export const similarColumns = [
  fieldOf('code', CODE_TODAY),
  fieldOf('name', { description: 'Short name of the council.' }),
  fieldOf('place'),
  fieldOf('similar_code'),
  fieldOf('similar_name'),
  fieldOf('similar_slug'),
  fieldOf('closeness'),
];

/** The similar councils of every council that has any, nearest first. */
export function similarRows(context: Context): Row[] {
  return context.dataset.councils
    .flatMap((council) => similarRowsOf(context, council))
    .toSorted((a, b) => compare(a[0], b[0]));
}

/** The similar councils of one, nearest first. */
export function similarRowsOf({ dataset, byCode }: Context, council: Council): Row[] {
  return neighboursOf(council, dataset.neighbours, byCode).map(
    ({ council: other, closeness }, index) => [
      council.code ?? '',
      council.name,
      index + 1,
      other.code ?? '',
      other.name,
      other.slug,
      closeness,
    ],
  );
}

const JUDGEMENTS = [
  'overall_effectiveness',
  'impact_of_leaders',
  'help_and_protection',
  'in_care',
  'care_leavers',
] as const;

export const inspectionColumns = [
  fieldOf('code', CODE_TODAY),
  fieldOf('name', { description: 'Short name of the council.' }),
  fieldOf('inspection_start'),
  fieldOf('framework'),
  ...JUDGEMENTS.map((name) => fieldOf(name)),
  fieldOf('report_url'),
];

/** The latest inspection of every council that has one, by code. */
export function inspectionRows(context: Context): Row[] {
  return context.dataset.councils
    .flatMap((council) => {
      const row = inspectionRowOf(context, council);
      return row === undefined ? [] : [row];
    })
    .toSorted((a, b) => compare(a[0], b[0]));
}

/** The latest inspection of a council; undefined where there is none with a date. */
export function inspectionRowOf({ dataset }: Context, council: Council): Row | undefined {
  const found = latestInspection(dataset.inspections, council);
  if (found === undefined) return undefined;
  return [
    council.code ?? '',
    council.name,
    found.inspection_start,
    found.framework ?? '',
    ...JUDGEMENTS.map((name) => found[name] ?? ''),
    found.report_url,
  ];
}

function bySecond(a: Row, b: Row): number {
  return compare(a[1], b[1]);
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
