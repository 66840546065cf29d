/** What the rules need to know besides the file. It is plain data, so that it can be sent to a worker. */
import type { RuleTable } from './rules/version.ts';
import type { ReturnFormat } from '../schemas/return-format.ts';

/** A GSS code and the days it was in force. */
export interface CodeInForce {
  readonly code: string;
  /** First day, YYYY-MM-DD; empty if before 2017. */
  readonly from: string;
  /** Last day, YYYY-MM-DD; empty if still in force. */
  readonly to: string;
}

/** A council as the checker knows it. */
export interface KnownCouncil {
  readonly slug: string;
  readonly name: string;
  /** Its other names. */
  readonly aliases: readonly string[];
  /** Every code it has or had, oldest first. */
  readonly codes: readonly CodeInForce[];
  /** The three-digit code that the Department for Education uses, which is easily mistaken for the GSS code. */
  readonly dfeCode?: string;
  /** Slugs of the councils it took over from. */
  readonly predecessors: readonly string[];
}

/** Two councils that report one combined figure, by slug. */
export interface JointCouncils {
  readonly councils: readonly [string, string];
  readonly firstYear: number;
  readonly lastYear?: number;
}

/** The official figure for 30 September of a year, from the latest release. */
export interface OfficialFigure {
  /** Slug. */
  readonly council: string;
  /** Slug of the council that it is a combined figure with, if it is one. */
  readonly combinedWith?: string;
  readonly year: number;
  readonly average: number;
  readonly cases: number;
  readonly fte: number;
}

/** How far averages of councils of a size usually move in a year. */
interface UsualMovement {
  /** The size from which councils belong to this band, in full-time-equivalent social workers with cases. */
  readonly fteFrom: number;
  /** Cases per FTE. Nine in ten councils of this size change by no more, up or down. */
  readonly change: number;
}

/** A row of an accepted return, as far as the rules compare it: null in place of a symbol, so that it can be written as JSON. */
export interface EarlierRow {
  readonly service: string;
  readonly role: string;
  readonly cases: number | null;
  readonly fte: number | null;
  readonly average: number | null;
}

/** A return that was accepted before: one council, one quarter. */
export interface EarlierReturn {
  /** Slug. */
  readonly council: string;
  /** Last day of the quarter. */
  readonly periodEnd: string;
  readonly rows: readonly EarlierRow[];
  /** Whether it came in another way, and so only counts where a combined figure must not be given twice. */
  readonly otherWay?: true;
}

/** Everything that the checker is given besides the file. */
export interface ReturnContext {
  readonly format: ReturnFormat;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
  readonly councils: readonly KnownCouncil[];
  readonly joint: readonly JointCouncils[];
  readonly official: readonly OfficialFigure[];
  /** Smallest size first. */
  readonly movement: readonly UsualMovement[];
  readonly earlier: readonly EarlierReturn[];
  /** The catalogue, in its order. It is data, so that the scripts of a page do not have to have its words. */
  readonly rules: RuleTable;
}
