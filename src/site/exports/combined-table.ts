/** Every release in one table, and what later ones changed. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { codesOfRow } from '../../dataset/figures/combined-figures.ts';
import { measureRevisions } from '../../dataset/revisions/measure-revisions.ts';
import { minus } from '../../dataset/decimals/decimal.ts';
import { revisions, type Revision, type Vintage } from '../../dataset/revisions/revisions.ts';
import { crossing, revisedBy } from '../../dataset/revisions/revision-wording.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import type { Context } from '../context.ts';
import { areaRows, caseloadRows, type Row } from './caseload-table.ts';

export const COMBINED_COLUMNS = [
  'release',
  'level',
  'year',
  'code',
  'name',
  'region',
  'status',
  'average_caseload',
  'cases',
  'case_holders_fte',
  'joint_with',
] as const;

export const REVISION_COLUMNS = [
  'release_before',
  'release_after',
  'year',
  'code',
  'name',
  'joint_with',
  'before',
  'after',
  'change',
  'crossed_cap',
] as const;

export const OTHER_REVISION_COLUMNS = [
  'release_before',
  'release_after',
  'measure',
  'year',
  'code',
  'name',
  'joint_with',
  'before',
  'after',
  'change',
] as const;

/** Councils and areas of every release, oldest release first; region is empty for areas. */
export function combinedRows({ dataset }: Context): Row[] {
  return dataset.releases.flatMap((release) => [
    ...areaRows(dataset, release).map(([year = '', code = '', name = '', ...figures]): Row => {
      const [status = '', average = '', cases = '', fte = ''] = figures;
      return [release.release, 'area', year, code, name, '', status, average, cases, fte, ''];
    }),
    ...caseloadRows(dataset, release).map((row): Row => {
      const [year = '', code = '', name = '', region = '', ...figures] = row;
      return [release.release, 'council', year, code, name, region, ...figures.slice(0, -1)];
    }),
  ]);
}

/** Every figure that a later release gives differently, a combined figure once. */
export function revisionRows(context: Context): Row[] {
  return revisions(context.dataset.releases).map((revision) => {
    const { code, jointWith = '', year, from, to } = revision;
    return [
      from.release,
      to.release,
      year,
      code,
      namesOf(context, revision),
      jointWith,
      cell(from),
      cell(to),
      revisedBy(revision) ?? '',
      crossing(revision, PROPOSED_CAP),
    ];
  });
}

/** Every part and workforce measure that a later release gives differently, a combined figure once. */
export function otherRevisionRows(context: Context): Row[] {
  return measureRevisions(context.dataset.releases).map((revision) => {
    const { measure, code, jointWith = '', year, from, to } = revision;
    const change =
      typeof from.value === 'number' && typeof to.value === 'number'
        ? minus(to.value, from.value)
        : '';
    return [
      from.release,
      to.release,
      measure,
      year,
      code,
      namesOf(context, revision),
      jointWith,
      String(from.value),
      String(to.value),
      change,
    ];
  });
}

function namesOf(
  { areas, byCode }: Context,
  { code, jointWith }: Pick<Revision, 'code' | 'jointWith'>,
): string {
  return codesOfRow({ code, joint_with: jointWith })
    .flatMap((one) => areas.get(one)?.name ?? byCode.get(one)?.name ?? [])
    .join(' and ');
}

function cell({ value }: Vintage): string {
  return typeof value === 'number' ? oneDecimal(value) : value;
}

/** Every average, part and workforce measure that a later release gives differently, by release and year. */
export function revisedRows(context: Context): Row[] {
  const averages = revisionRows(context).map(
    ([before = '', after = '', year = '', code = '', name = '', joint = '', ...values]): Row => [
      before,
      after,
      'average_caseload',
      year,
      code,
      name,
      joint,
      ...values.slice(0, 3),
    ],
  );
  return [...averages, ...otherRevisionRows(context)];
}
