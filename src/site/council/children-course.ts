/** Cases for each 100 children in need in the years of a council, with a row for each year that has none. */
import { inForce } from '../../dataset/dataset.ts';
import { byPlace, inCouncil, type ByPlace } from '../../dataset/figures/figures.ts';
import { earlierUnitSentence } from '../../dataset/figures/unit-wording.ts';
import { childrenState } from '../../dataset/quality/children-in-need.ts';
import type { Comparison, CountCheck } from '../../dataset/quality/count-checks.ts';
import {
  childrenNote,
  noCasesNote,
  shareYearSentences,
} from '../../dataset/quality/share-year-notes.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import type { ChildrenInNeed } from '../../schemas/children-in-need.ts';
import type { Council } from '../../schemas/council.ts';
import type { Context } from '../context.ts';

export interface ChildrenCourse {
  /** Years up to the one asked for, oldest first; none where no year has a figure. `own` may be `no figure`. */
  readonly rows: readonly {
    readonly year: number;
    readonly own: string;
    readonly typical: string;
  }[];
  /** Why years have no figure, and whose children were counted where it was another council, in sentences. */
  readonly notes: readonly string[];
}

interface ShareYear {
  readonly year: number;
  readonly share: Comparison | undefined;
  readonly typical: Comparison | undefined;
  readonly note: string;
}

/** The years of a council up to one of them. */
export function childrenCourse(
  context: Context,
  council: Council,
  until: number,
  checkOf: (year: number) => CountCheck | undefined,
): ChildrenCourse {
  const { children, typicalIn } = groundOf(context);
  const years = context.years
    .filter((year) => year <= until && inForce(council, year))
    .map((year): ShareYear => {
      const check = checkOf(year);
      const note = noteOf(context, council, year, check, children);
      return { year, share: shareIn(check), typical: typicalIn.get(year), note };
    });
  const shared = years.flatMap(({ year }) => {
    const councils = checkOf(year)?.councils;
    return councils === undefined ? [] : [{ year, councils }];
  });
  if (years.every(({ share }) => share === undefined)) return { rows: [], notes: [] };
  return {
    rows: years.map(({ year, share, typical }) => ({
      year,
      own: share === undefined ? 'no figure' : oneDecimal(share.value),
      typical: typical === undefined ? 'no figure' : oneDecimal(typical.against),
    })),
    notes: [...shareYearSentences(years), earlierUnitSentence(council, shared)].filter(
      (note) => note !== '',
    ),
  };
}

function noteOf(
  { dataset: { councils }, figures }: Context,
  council: Council,
  year: number,
  check: CountCheck | undefined,
  children: ByPlace<ChildrenInNeed>,
): string {
  return check === undefined
    ? noCasesNote(inCouncil(figures, council, year))
    : childrenNote(check.councils, childrenState(check, { councils, children }));
}

function shareIn(check: CountCheck | undefined): Comparison | undefined {
  return check?.comparisons.find(({ kind }) => kind === 'cases-share');
}

/** What is the same for every council. */
interface Ground {
  readonly children: ByPlace<ChildrenInNeed>;
  /** A comparison of each year that has the typical council’s share: all of a year have the same. */
  readonly typicalIn: ReadonlyMap<number, Comparison>;
}

const grounds = new WeakMap<Context, Ground>();

/** Looks the numbers up, once a build. */
function groundOf(context: Context): Ground {
  const known = grounds.get(context);
  if (known !== undefined) return known;
  const typicalIn = new Map<number, Comparison>();
  for (const check of context.counts) {
    const share = shareIn(check);
    if (share !== undefined && !typicalIn.has(check.figure.year))
      typicalIn.set(check.figure.year, share);
  }
  const ground = { children: byPlace(context.dataset.childrenInNeed), typicalIn };
  grounds.set(context, ground);
  return ground;
}
