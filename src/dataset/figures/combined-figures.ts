/**
 * The rule for combined figures. Two councils may report one combined figure (a joint return), as North and West
 * Northamptonshire do.
 *
 * - It is one figure. It is counted once, ranked once, and is one dot of a chart and one row of a table.
 * - It belongs to both councils. It is shown on the page of each, on the shape of each on a map, and under the code
 *   of each in exports.
 * - It is named after both councils, in alphabetical order (text/council-names.ts).
 * - It is never compared with a figure of one of the two councils alone.
 *
 * In the tables of data/ it is one row: `code` is the smaller of the two codes and `joint_with` the other.
 * data/joint-returns.csv says which councils report together, and in which years.
 */
import type { GssCode } from '../../schemas/cell.ts';
import type { Council } from '../../schemas/council.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { JointReturn } from '../../schemas/notes.ts';
import { codesOf } from '../dataset.ts';
import { onceFor } from '../once.ts';

/** A row of a council or area, or the shared row of two councils. */
interface Row {
  readonly code: GssCode;
  readonly joint_with?: GssCode | undefined;
}

/** The council of a figure, or the two of a combined figure in alphabetical order. */
export type FigureCouncils = readonly [Council, ...Council[]];

/** One figure of one year with all councils it belongs to. */
export interface FigureEntry<F extends Figure = Figure> {
  readonly councils: FigureCouncils;
  readonly figure: F;
}

/** The codes a row is under: two for a combined figure, the smaller first. */
export function codesOfRow({ code, joint_with: other }: Row): GssCode[] {
  return other === undefined ? [code] : [code, other];
}

/** Whether a figure belongs to two councils. */
export function isCombined({ councils }: { readonly councils: readonly unknown[] }): boolean {
  return councils.length > 1;
}

/**
 * Whether the figures of two years of a council are of the same unit: both of the council alone, or both combined with
 * the same other council. Nothing is worked out from two that are not, such as a change or a trend.
 */
export function isSameUnit(a: Figure, b: Figure): boolean {
  const alone = a.joint_with === undefined;
  return a.joint_with === b.joint_with && (alone || a.code === b.code);
}

/** Whether a row is counted at a council. A combined figure is counted at the one whose code comes first. */
export function countsAt({ code }: Row, council: Council): boolean {
  return codesOf(council).includes(code);
}

/** Councils with the figure they share, or one without any. */
export interface FigureGroup<F> {
  readonly councils: FigureCouncils;
  readonly figure: F | undefined;
}

/**
 * Puts councils together that share a figure. A council without one stays alone.
 * @param figureOf the figure of a council: the same object for both councils of a combined figure
 * @returns groups in the order of their first councils
 */
export function groupByFigure<F extends object>(
  councils: readonly Council[],
  figureOf: (council: Council) => F | undefined,
): FigureGroup<F>[] {
  const groups = Map.groupBy(councils, (council) => figureOf(council) ?? council);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ councils: [first, ...others], figure: figureOf(first) }],
  );
}

/**
 * All councils that a council's figure belongs to, itself among them.
 * @param entries the figures of one year
 * @returns the council alone where it has no figure among them
 */
export function councilsSharing(council: Council, entries: readonly FigureEntry[]): FigureCouncils {
  return entryOf(entries, council)?.councils ?? [council];
}

/** The entry of a council among those of one year; undefined if it has none. */
export function entryOf<E extends FigureEntry>(
  entries: readonly E[],
  council: Council,
): E | undefined {
  return byCouncil(entries).get(council) as E | undefined;
}

const byCouncil = onceFor(
  (entries: readonly FigureEntry[]) =>
    new Map(entries.flatMap((entry) => entry.councils.map((one) => [one, entry] as const))),
);

/** The entry of data/joint-returns.csv by which a code reports a combined figure in a year; undefined if it reports alone. */
export function jointReturnIn(
  jointReturns: readonly JointReturn[],
  code: GssCode,
  year: number,
): JointReturn | undefined {
  return jointReturns.find(
    ({ code: one, joint_with: other, first_year: first, last_year: last = Infinity }) =>
      (one === code || other === code) && first <= year && year <= last,
  );
}

/** The other code of a combined figure; undefined if there is none. */
export function partnerOf(joint: JointReturn | undefined, code: GssCode): GssCode | undefined {
  return joint?.code === code ? joint.joint_with : joint?.code;
}
