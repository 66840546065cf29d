/** What each figure's count was held against, and which of it is flagged, as rows for every kind of download. */
import { codesOf } from '../../dataset/dataset.ts';
import { codesOfRow } from '../../dataset/figures/combined-figures.ts';
import type { CountCheck } from '../../dataset/quality/count-checks.ts';
import type { FlagKind } from '../../dataset/quality/flag.ts';
import { flagReason } from '../../dataset/quality/flag-wording.ts';
import type { Context } from '../context.ts';
import type { Row } from './caseload-table.ts';

export const COUNT_COLUMNS = [
  'year',
  'council_code',
  'council_name',
  'cases_per_100_children',
  'typical_per_100_children',
  'share_with_cases',
  'typical_share_with_cases',
  'cases_year_before',
  'fte_year_before',
  'average_year_before',
  'flags',
  'joint_with',
  'release',
] as const;

export const FLAG_COLUMNS = [
  'year',
  'council_code',
  'council_name',
  'flag',
  'value',
  'compared_with',
  'reason',
  'joint_with',
  'release',
] as const;

/** Every published figure of a council with what it was held against. Sorted by year and code. */
export function countRows(context: Context): Row[] {
  return eachCouncil(context, ({ comparisons }, place, joint) => {
    const of = (kind: FlagKind) => comparisons.find((one) => one.kind === kind);
    const [children, staff] = [of('cases-share'), of('staff-share')];
    const flags = comparisons.filter(({ unusual }) => unusual).map(({ kind }) => kind);
    return [
      [
        ...place,
        children?.value ?? '',
        children?.against ?? '',
        staff?.value ?? '',
        staff?.against ?? '',
        of('cases-jump')?.against ?? '',
        of('fte-jump')?.against ?? '',
        of('average-jump')?.against ?? '',
        flags.join('; '),
        joint,
        context.release,
      ],
    ];
  });
}

/** Every flag with its reason in words. Sorted by year and code. */
export function flagRows(context: Context): Row[] {
  return eachCouncil(context, ({ comparisons }, place, joint) =>
    comparisons
      .filter(({ unusual }) => unusual)
      .map((flag): Row => {
        const { kind, value, against } = flag;
        // Without the typographic apostrophe the file is ASCII and needs no byte order mark, which some programs
        // take for a part of the first column’s name.
        const reason = flagReason(flag).replaceAll('’', "'");
        return [...place, kind, value, against, reason, joint, context.release];
      }),
  );
}

type Place = readonly [year: number, code: string, name: string];

/** Rows of each check under the code of each council that it is about. */
function eachCouncil(
  { counts }: Context,
  rowsOf: (check: CountCheck, place: Place, joint: string) => Row[],
): Row[] {
  const placed = counts.flatMap((check) => {
    const { councils, figure } = check;
    return codesOfRow(figure).map((code) => {
      const name = councils.find((council) => codesOf(council).includes(code))?.name ?? '';
      const joint = codesOfRow(figure).find((other) => other !== code) ?? '';
      return { check, place: [figure.year, code, name] as const, joint };
    });
  });
  return placed
    .sort((a, b) => a.place[0] - b.place[0] || (a.place[1] < b.place[1] ? -1 : 1))
    .flatMap(({ check, place, joint }) => rowsOf(check, place, joint));
}
