/** What the method page gives in numbers: sizes, movements, and what was found in the data. */
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { heldAtLeast } from '../dataset/cap/distribution-wording.ts';
import { sharesView } from './cap-page.ts';
import { oneDecimal, thousands } from '../dataset/text/format.ts';
import { SMALL_FTE } from '../dataset/ranking/ranking.ts';
import type { Context } from './context.ts';
import { findingCounts, type FindingCounts } from './findings.ts';
import { overPersistenceOf, persistenceOf } from './persistence.ts';
import { postcodeSource } from './postcodes.ts';
import { usualMovementOf } from './usual-movement.ts';

export interface MethodView {
  readonly release: number;
  readonly firstYear: number;
  readonly cap: number;
  readonly smallFte: number;
  readonly usual: readonly {
    readonly size: string;
    readonly half: string;
    readonly nineInTen: string;
    readonly movements: number;
  }[];
  /** The list that postcodes are looked up in. */
  readonly postcodes: {
    /** Of the source, without what its licence asks to add. */
    readonly title: string;
    readonly vintage: string;
    /** `1,684,769`. */
    readonly count: string;
  };
  readonly counts: FindingCounts;
  /** How cases were shared out, in the one year for which it was published. */
  readonly spread: {
    readonly year: number;
    readonly average: string;
    /** Share of FTE social workers with cases who had as many as the cap or more: `32%`. */
    readonly share: string;
  };
  /** How often the highest figures of a year are among the highest of the next. */
  readonly persistence: string;
  /** How often averages over the cap are over it a year later. */
  readonly overPersistence: string;
}

/** Makes the view from the latest release. */
export function methodView(context: Context): MethodView {
  const { release, firstYear } = context;
  const usual = usualMovementOf(context);
  return {
    release,
    firstYear,
    cap: PROPOSED_CAP,
    smallFte: SMALL_FTE,
    usual: usual.map(({ group, median, p90, n }) => ({
      size: group.label,
      half: oneDecimal(median),
      nineInTen: oneDecimal(p90),
      movements: n,
    })),
    postcodes: postcodesView(context),
    counts: findingCounts(context),
    spread: spreadOf(context),
    persistence: persistenceOf(context),
    overPersistence: overPersistenceOf(context, PROPOSED_CAP),
  };
}

function spreadOf(context: Context): MethodView['spread'] {
  const { year, average, steps } = sharesView(context);
  return { year, average: oneDecimal(average), share: heldAtLeast(steps, PROPOSED_CAP) };
}

function postcodesView(context: Context): MethodView['postcodes'] {
  const { title, vintage } = postcodeSource(context);
  const postcodes = context.dataset.postcodeAreas.reduce((sum, area) => sum + area.postcodes, 0);
  return { title: title.split(';')[0] ?? title, vintage, count: thousands(postcodes) };
}
