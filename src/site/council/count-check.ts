/** Whether the count behind a figure looks whole: the answer beside the number, and what it rests on. */
import { inCouncil, isPublished } from '../../dataset/figures/figures.ts';
import type { Comparison, CountCheck } from '../../dataset/quality/count-checks.ts';
import { flagsOn } from '../../dataset/quality/flag.ts';
import { flagExplanations, flagQuestion, flagReason } from '../../dataset/quality/flag-wording.ts';
import { checksMade, trustSentence } from '../../dataset/quality/trust-wording.ts';
import { isFormer } from '../../dataset/lineage/former-name.ts';
import type { Council } from '../../schemas/council.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Context } from '../context.ts';
import { childrenCourse, type ChildrenCourse } from './children-course.ts';

export interface CountCheckView {
  readonly year: number;
  /** One sentence. */
  readonly answer: string;
  /** What is unusual, with what may be behind it; empty for most figures. */
  readonly reasons: readonly { readonly text: string; readonly explanations: readonly string[] }[];
  /** Which comparisons were made, in a sentence. */
  readonly made: string;
  /** Cases for each 100 children in need in every year up to this one, with the typical council’s. */
  readonly course: ChildrenCourse;
}

const known = new WeakMap<Context, ReadonlyMap<Figure, CountCheck>>();

/** What a published figure of a council was compared with; undefined for any other figure. */
export function countCheckOf(context: Context, figure: Figure): CountCheck | undefined {
  const made =
    known.get(context) ?? new Map(context.counts.map((check) => [check.figure, check] as const));
  known.set(context, made);
  return made.get(figure);
}

/** The check of a council’s figure of a year; undefined where it has none. */
export function countCheckView(
  context: Context,
  council: Council,
  year: number,
): CountCheckView | undefined {
  const figure = inCouncil(context.figures, council, year);
  const check = figure && countCheckOf(context, figure);
  if (check === undefined) return undefined;
  const { comparisons } = check;
  return {
    year,
    answer: trustAnswer(check, isFormer(council)),
    reasons: reasonsOf(comparisons, year),
    made: checksMade(comparisons, inCouncil(context.figures, council, year - 1)),
    course: childrenCourse(context, council, year, (one) => {
      const then = inCouncil(context.figures, council, one);
      return then && countCheckOf(context, then);
    }),
  };
}

/** What is unusual, each with its explanations. One that was given before is not given again. */
function reasonsOf(comparisons: readonly Comparison[], year: number): CountCheckView['reasons'] {
  const given = new Set<string>();
  return comparisons
    .filter(({ unusual }) => unusual)
    .map((one) => {
      const explanations = flagExplanations(one, year).filter((text) => !given.has(text));
      for (const text of explanations) given.add(text);
      return { text: flagReason(one), explanations };
    });
}

/**
 * The answer to ‘Can I trust this number?’ for a published figure.
 * @param former whether its council was abolished
 */
export function trustAnswer(check: CountCheck, former: boolean): string {
  return trustSentence({ ...check, former });
}

/** What to ask a council about the count of a year; nothing where nothing is unusual. */
export function countQuestions(context: Context, council: Council, year: number): string[] {
  const figure = inCouncil(context.figures, council, year);
  return isPublished(figure) ? flagsOn(context.country.flagged, figure).map(flagQuestion) : [];
}
