/** Rules that are tried only where there is something to compare with, so that not finding anything does not mean passed. */
import type { RuleId } from '../rules/catalogue.ts';

/** Without every row read, without another return, or without an official figure for the day, they are not tried. */
export const CONDITIONAL_RULES = [
  'required-row-missing',
  'joint-return-twice',
  'same-as-last-quarter',
  'unusual-change',
  'differs-from-official',
] as const satisfies readonly RuleId[];

/** One of them. */
export type ConditionalRule = (typeof CONDITIONAL_RULES)[number];
