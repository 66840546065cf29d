/** Makes the checker's context from the project's data. Not for workers: they get the context as it is made here. */
import type { Dataset } from '../dataset/dataset.ts';
import { codesOf, councilsByCode, latestRelease } from '../dataset/dataset.ts';
import { usualMovement } from '../dataset/movement/movement.ts';
import type { Council } from '../schemas/council.ts';
import type { ReturnRow } from '../schemas/return.ts';
import type {
  CodeInForce,
  EarlierReturn,
  KnownCouncil,
  OfficialFigure,
  ReturnContext,
} from './context.ts';
import { describeFormat } from '../schemas/return-format.ts';

/** The tables the rules look at. */
export type ContextData = Pick<Dataset, 'councils' | 'releases' | 'jointReturns'>;

/**
 * Everything the checker needs beside the file.
 * @param today YYYY-MM-DD
 * @param earlier returns that were accepted before
 */
export function returnContext(
  data: ContextData,
  today: string,
  earlier: readonly EarlierReturn[],
): ReturnContext {
  const { councils } = data;
  const release = latestRelease(data);
  const byCode = councilsByCode(councils);
  const slugOf = (code: string) => byCode.get(code)?.slug;
  return {
    format: describeFormat(),
    today,
    councils: councils.filter((council) => codesOf(council).length > 0).map(knownCouncil),
    joint: data.jointReturns.flatMap(
      ({ code, joint_with: other, first_year: firstYear, last_year: lastYear }) => {
        const [one, two] = [slugOf(code), slugOf(other)];
        if (one === undefined || two === undefined) return [];
        return [
          {
            councils: [one, two] as const,
            firstYear,
            ...(lastYear === undefined ? {} : { lastYear }),
          },
        ];
      },
    ),
    official: release.caseloads.flatMap((figure): OfficialFigure[] => {
      if (figure.status !== 'published') return [];
      const { year, average_caseload: average, cases, case_holders_fte: fte } = figure;
      return [figure.code, figure.joint_with].flatMap((code) => {
        const council = code === undefined ? undefined : slugOf(code);
        return council === undefined ? [] : [{ council, year, average, cases, fte }];
      });
    }),
    movement: usualMovement(councils, release).map(({ group, p90 }) => ({
      fteFrom: group.from,
      change: p90,
    })),
    earlier,
  };
}

function knownCouncil(council: Council): KnownCouncil {
  const { slug, name, aliases, predecessors, dfe_code: dfeCode } = council;
  return {
    slug,
    name,
    aliases,
    predecessors,
    codes: codesInForce(council),
    ...(dfeCode === undefined ? {} : { dfeCode }),
  };
}

/** Old codes follow one another; the present one begins the day after the last of them. */
function codesInForce({
  code,
  old_codes: old,
  in_force_from: from,
  in_force_to: to,
}: Council): CodeInForce[] {
  const sorted = [...old].sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
  const codes = sorted.map(({ code: oldCode, lastDay }, index) => {
    const before = sorted[index - 1]?.lastDay;
    return {
      code: oldCode,
      from: before === undefined ? (from ?? '') : dayAfter(before),
      to: lastDay,
    };
  });
  const last = sorted.at(-1)?.lastDay;
  if (code === undefined) return codes;
  return [
    ...codes,
    { code, from: last === undefined ? (from ?? '') : dayAfter(last), to: to ?? '' },
  ];
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** An accepted return, whatever else is known of it. */
interface Accepted {
  readonly council: string;
  readonly periodEnd: string;
  readonly rows: readonly ReturnRow[];
}

/** Accepted returns as the rules compare new ones with them. */
export function earlierReturns(returns: readonly Accepted[]): EarlierReturn[] {
  return returns.map(({ council, periodEnd, rows }) => ({
    council,
    periodEnd,
    rows: rows.map((row) => ({
      service: row.service,
      role: row.role,
      cases: numberOrNull(row.cases),
      fte: numberOrNull(row.case_holders_fte),
      average: numberOrNull(row.average_caseload),
    })),
  }));
}

function numberOrNull(value: number | string): number | null {
  return typeof value === 'number' ? value : null;
}
