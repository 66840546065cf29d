/** Makes the checker's context from the project's data. Not for workers, which are sent the context as it is made here. */
import { codesOf, councilsByCode, latestRelease, type Dataset } from '../dataset/dataset.ts';
import { codesOfRow } from '../dataset/figures/combined-figures.ts';
import { dayAfter } from '../dataset/lineage/day-after.ts';
import { usualMovement } from '../dataset/movement/movement.ts';
import type { Council } from '../schemas/council.ts';
import type { ReturnRow } from '../schemas/return.ts';
import { describeFormat } from '../schemas/return-format.ts';
import { RULES } from './rules/catalogue.ts';
import type {
  CodeInForce,
  EarlierReturn,
  JointCouncils,
  KnownCouncil,
  OfficialFigure,
  ReturnContext,
} from './context.ts';

/** The tables that the rules look at. */
export type ContextData = Pick<Dataset, 'councils' | 'releases' | 'jointReturns'>;

type SlugOf = (code: string) => string | undefined;

/**
 * Everything that the checker needs besides the file.
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
  const slugOf: SlugOf = (code) => byCode.get(code)?.slug;
  return {
    format: describeFormat(),
    today,
    councils: councils.filter((council) => codesOf(council).length > 0).map(knownCouncil),
    joint: data.jointReturns.flatMap((joint) => jointCouncils(joint, slugOf)),
    official: release.caseloads.flatMap((figure) => officialFigures(figure, slugOf)),
    movement: usualMovement(councils, release).map(({ group, p90 }) => ({
      fteFrom: group.from,
      change: p90,
    })),
    earlier,
    rules: RULES,
  };
}

/** The two councils of a combined figure, if the register has both. */
function jointCouncils(
  joint: ContextData['jointReturns'][number],
  slugOf: SlugOf,
): JointCouncils[] {
  const { code, joint_with: other, first_year: firstYear, last_year: lastYear } = joint;
  const [one, two] = [slugOf(code), slugOf(other)];
  if (one === undefined || two === undefined) return [];
  return [{ councils: [one, two], firstYear, ...(lastYear === undefined ? {} : { lastYear }) }];
}

/** A published figure, once for each council that it is about. */
function officialFigures(
  figure: ReturnType<typeof latestRelease>['caseloads'][number],
  slugOf: SlugOf,
): OfficialFigure[] {
  if (figure.status !== 'published') return [];
  const { year, average_caseload: average, cases, case_holders_fte: fte } = figure;
  const slugs = codesOfRow(figure).flatMap((code) => slugOf(code) ?? []);
  return slugs.map((council) => {
    const combinedWith = slugs.find((slug) => slug !== council);
    return { council, year, average, cases, fte, ...(combinedWith && { combinedWith }) };
  });
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

/** Old codes follow one another. Each begins the day after the last day of the one before, and so does the present one. */
function codesInForce(council: Council): CodeInForce[] {
  const { code, in_force_from: from = '', in_force_to: to = '' } = council;
  const old = council.old_codes.toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
  const spans = old.map(({ code: oldCode, lastDay }) => ({ code: oldCode, to: lastDay }));
  if (code !== undefined) spans.push({ code, to });
  return spans.map((span, index) => {
    const before = old[index - 1]?.lastDay;
    return { code: span.code, from: before === undefined ? from : dayAfter(before), to: span.to };
  });
}

/** An accepted return, whatever else is known of it. */
interface Accepted {
  readonly council: string;
  readonly periodEnd: string;
  readonly rows: readonly ReturnRow[];
}

/** Accepted returns in the shape in which the rules compare new ones with them. */
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
