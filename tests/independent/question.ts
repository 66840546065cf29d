/** A question in everyday words, how a program asks it, and the answer that was worked out apart from the site. */

export interface Question {
  readonly question: string;
  /** What makes it easy to answer wrongly; empty for plain questions. */
  readonly trap: string;
  readonly tool: 'figure' | 'compare' | 'can_i_say' | 'find_council';
  readonly args: Readonly<Record<string, string | number | readonly string[]>>;
  /** Whether the thing may be said (`may`), may not (`no`), is a plain answer (`answered`), or has none (`refused`). */
  readonly outcome: 'may' | 'no' | 'answered' | 'refused';
  /** What the sentence must have, or the slug that must be found first. */
  readonly says: readonly string[];
  /** What a caveat must have. */
  readonly explains: readonly string[];
  /** `program` or, where a person looked it up, `hand`. */
  readonly by: 'program' | 'hand';
}

type Args = Question['args'];

/** A question for a figure. */
export function asksFigure(
  question: string,
  args: Args,
  says: readonly string[],
  rest: Partial<Question> = {},
): Question {
  return {
    question,
    trap: '',
    tool: 'figure',
    args,
    outcome: 'answered',
    says,
    explains: [],
    by: 'program',
    ...rest,
  };
}

/** A question whether something may be said. */
export function asksClaim(
  question: string,
  args: Args,
  says: readonly string[],
  rest: Partial<Question> = {},
): Question {
  return { ...asksFigure(question, args, says), tool: 'can_i_say', outcome: 'may', ...rest };
}

/** So many things from all of a list, spread evenly; all of a shorter list. */
export function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from(
    { length: count },
    (_, at) => list[Math.floor((at * list.length) / count)],
  ).filter((one) => one !== undefined);
}
