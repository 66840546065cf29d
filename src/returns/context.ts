/** What the rules need to know beside the file: plain data, so that it can be sent to a worker. */
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
  /** The three-digit code of the Department for Education, which is easily mistaken for the GSS code. */
  readonly dfeCode?: string;
  /** Slugs of the councils it was made from. */
  readonly predecessors: readonly string[];
}

/** Two councils that answer as one, by slug. */
export interface JointCouncils {
  readonly councils: readonly [string, string];
  readonly firstYear: number;
  readonly lastYear?: number;
}

/** The official figure for 30 September of a year, latest release. */
export interface OfficialFigure {
  /** Slug. */
  readonly council: string;
  readonly year: number;
  readonly average: number;
  readonly cases: number;
  readonly fte: number;
}

/** How far averages of councils of a size usually move in a year. */
export interface UsualMovement {
  /** FTE case holders from which the band begins. */
  readonly fteFrom: number;
  /** Cases per FTE; nine in ten councils of the size stay within it, up or down. */
  readonly change: number;
}

/** A row of an accepted return, as far as the rules compare it. NaN-free: null where a symbol stands. */
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
}

/** Everything the checker is given beside the file. */
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
}
