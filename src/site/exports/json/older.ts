/** Fields of JSON that were there first. They keep their names and values; newer ones stand beside them. */
import { PROPOSED_CAP } from '../../../dataset/cap/cap-range.ts';
import { isOver } from '../../../dataset/cap/cap.ts';
import { inForce } from '../../../dataset/dataset.ts';
import { councilsSharing, type FigureEntry } from '../../../dataset/figures/combined-figures.ts';
import { inCouncil, isPublished } from '../../../dataset/figures/figures.ts';
import { flagsOn, type FlagKind } from '../../../dataset/quality/flag.ts';
import { flagReason } from '../../../dataset/quality/flag-wording.ts';
import { allEntries, placeOf } from '../../../dataset/ranking/ranking.ts';
import type { Council } from '../../../schemas/council.ts';
import { rankingOf, regionOf, type Context } from '../../context.ts';
import { flaggedEnds, lotteryAround } from '../lottery-table.ts';

interface ApiFigure {
  readonly year: number;
  readonly status: string;
  readonly average: number | null;
  readonly cases: number | null;
  readonly caseHoldersFte: number | null;
  /** Slugs of the councils that share the figure. */
  readonly jointWith: readonly string[];
  readonly rank: number | null;
  readonly rankedOf: number | null;
  readonly overCap: boolean | null;
  readonly release: number;
  /** What is unusual in its count and worth asking about; empty for most figures. */
  readonly flags: readonly ApiFlag[];
}

interface ApiFlag {
  /** What was compared. */
  readonly kind: FlagKind;
  /** The council's own number, and the one it was compared with. */
  readonly value: number;
  readonly comparedWith: number;
  readonly reason: string;
}

interface ApiLottery {
  readonly lowest: number;
  readonly highest: number;
  readonly ratio: number;
  /** Figures compared, a combined figure once; small councils and missing figures are left out. */
  readonly councils: number;
  readonly lowestCouncils: readonly string[];
  readonly highestCouncils: readonly string[];
  readonly leftOut: { readonly small: number; readonly missing: number };
  /** Those of the lowest and highest whose figure has a flag: ask about it first. */
  readonly unusual: readonly string[];
}

/** What a council is called, and where and when it was. */
export function identity(context: Context, council: Council): object {
  return {
    code: council.code ?? null,
    slug: council.slug,
    name: council.name,
    type: council.type,
    region: regionOf(context, council).name,
    inForce: { from: council.in_force_from ?? null, to: council.in_force_to ?? null },
  };
}

/** The figures of a council in the years it was in force. */
export function figuresOf(context: Context, council: Council): ApiFigure[] {
  return context.years
    .filter((year) => inForce(council, year))
    .flatMap((year) => figureOf(context, council, year) ?? []);
}

function figureOf(context: Context, council: Council, year: number): ApiFigure | undefined {
  const figure = inCouncil(context.figures, council, year);
  if (figure === undefined) return undefined;
  const ranking = rankingOf(context, year);
  const sharing = councilsSharing(council, allEntries(ranking));
  const published = isPublished(figure);
  return {
    year,
    status: figure.status,
    average: published ? figure.average_caseload : null,
    cases: published ? figure.cases : null,
    caseHoldersFte: published ? figure.case_holders_fte : null,
    jointWith: sharing.filter((one) => one !== council).map(({ slug }) => slug),
    rank: placeOf(ranking, council)?.rank ?? null,
    rankedOf: published ? ranking.ranked.length : null,
    overCap: published ? isOver(figure.average_caseload, PROPOSED_CAP) : null,
    release: context.release,
    flags: flagsOn(context.country.flagged, figure).map((flag) => ({
      kind: flag.kind,
      value: flag.value,
      comparedWith: flag.against,
      reason: flagReason(flag),
    })),
  };
}

/** The lottery of one council in the newest year; null without a centre or a figure around it. */
export function lotteryJson(context: Context, council: Council): ApiLottery | null {
  const lottery = lotteryAround(context, council);
  if (lottery?.lowest[0] === undefined || lottery.highest[0] === undefined) return null;
  return {
    lowest: lottery.lowest[0].figure.average_caseload,
    highest: lottery.highest[0].figure.average_caseload,
    ratio: lottery.ratio,
    councils: lottery.compared,
    lowestCouncils: slugsOf(lottery.lowest),
    highestCouncils: slugsOf(lottery.highest),
    leftOut: { small: lottery.small, missing: lottery.missing },
    unusual: slugsOf(flaggedEnds(context, lottery)),
  };
}

function slugsOf(entries: readonly FigureEntry[]): string[] {
  return entries.flatMap(({ councils }) => councils.map(({ slug }) => slug));
}
