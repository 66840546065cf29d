/** What a social worker types about their own caseload, and what cannot be used of it. */

/** The fields as they were typed. */
export interface Typed {
  readonly cases: string;
  /** Of the cases, those that are shared with a colleague; may be empty. */
  readonly shared: string;
  readonly fte: string;
}

export type EntryField = keyof Typed;

/** The same as numbers. */
export interface Entered {
  /** A whole number from 1 on. */
  readonly cases: number;
  /** A whole number up to that of the cases. */
  readonly shared: number;
  /** More than 0 and at most 1, with at most two decimals. */
  readonly fte: number;
}

/** What is wrong in a field, and what to write. */
export interface EntryProblem {
  readonly field: EntryField;
  readonly message: string;
}

/** Nobody has so many: what is more was mistyped. */
const MOST_CASES = 999;

/** What was typed, as numbers; or what is wrong with it, in the order of the fields. */
export type ReadEntry = { readonly entered: Entered } | { readonly problems: EntryProblem[] };

/** Reads the three fields. Nothing is corrected without its reader. */
export function readEntry(typed: Typed): ReadEntry {
  const cases = readCases(plain(typed.cases));
  const shared = readShared(plain(typed.shared), cases);
  const fte = readFte(plain(typed.fte));
  if (typeof cases === 'number' && typeof shared === 'number' && typeof fte === 'number')
    return { entered: { cases, shared, fte } };
  const found = { cases, fte, shared };
  return {
    problems: FIELDS.flatMap((field) => {
      const message = found[field];
      return typeof message === 'string' ? [{ field, message }] : [];
    }),
  };
}

/** In the order in which a reader meets them. */
const FIELDS: readonly EntryField[] = ['cases', 'fte', 'shared'];

/** Without space around it, and with a hyphen for a minus sign. */
function plain(typed: string): string {
  return typed.trim().replaceAll(/[−–]/g, '-');
}

/** A whole number from 1 on, or what is wrong. */
function readCases(typed: string): number | string {
  if (typed === '') return 'Enter how many cases you have, such as 18.';
  const count = readCount(typed, 'cases');
  if (count !== 0) return count;
  return 'With 0 cases there is nothing to divide. The official average leaves out social workers without a case.';
}

/** A whole number up to that of the cases, 0 for an empty field, or what is wrong. */
function readShared(typed: string, cases: number | string): number | string {
  const count = typed === '' ? 0 : readCount(typed, 'shared cases');
  if (typeof count === 'string' || typeof cases === 'string' || count <= cases) return count;
  return `${count} shared cases are more than your ${cases} cases. Count only those of your cases that you share.`;
}

function readCount(typed: string, what: string): number | string {
  if (/^-\d/.test(typed)) return `‘${typed}’ is below zero. Enter a whole number of ${what}.`;
  if (/^\d{1,3}(,\d{3})+$/.test(typed)) return `‘${typed}’ has a comma. Write it without one.`;
  if (/^\d+[.,]\d+$/.test(typed))
    return `‘${typed}’ is not a whole number. Count each child or carer as one, also where you share the case.`;
  if (!/^\d+$/.test(typed)) return `‘${typed}’ is not a number. Write figures only, such as 18.`;
  const count = Number(typed);
  if (count <= MOST_CASES) return count;
  return `‘${typed}’ is more than this page takes. Enter at most ${MOST_CASES} ${what}.`;
}

/** More than 0 and at most 1, or what is wrong. */
function readFte(typed: string): number | string {
  if (typed === '')
    return 'Enter your working time, such as 1 for full time or 0.6 for three days of five.';
  if (/^-?\d*,\d+$/.test(typed))
    return `‘${typed}’ has a comma. Write it with a full stop: ${typed.replace(',', '.')}`;
  if (/^\d+(\.\d+)?\s*%$/.test(typed))
    return `‘${typed}’ is a percentage. Write it as a part of 1, so that 60% is 0.6.`;
  if (/^-\d*\.?\d/.test(typed)) return `‘${typed}’ is below zero. Enter more than 0 and at most 1.`;
  if (!/^(\d+\.?|\d*\.\d+)$/.test(typed))
    return `‘${typed}’ is not a number. Write figures only, such as 0.6.`;
  return readPart(typed);
}

function readPart(typed: string): number | string {
  const fte = Number(typed);
  if (fte === 0) return 'No result can be worked out for 0 FTE. Enter more than 0 and at most 1.';
  if (fte > 1)
    return `‘${typed}’ is more than full time, which is 1. Divide your hours or days by those of full time, so that 3 days of 5 are 0.6.`;
  if (!/^\d*\.?\d{0,2}0*$/.test(typed))
    return `‘${typed}’ has more than two decimal places. Round it to two, such as 0.67.`;
  return fte;
}
