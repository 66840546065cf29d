/** First days of Ofsted's inspections, beside the second list and the order in which reports were published. */
import { reportNumber } from './addresses.ts';
import type { Inspected, Oddity } from './oddities.ts';

const COLUMN = 'inspection_start';
const MONDAY = 1;
/** Days after which the second list has an inspection: until then its report may not have been published. */
const PUBLISHED_WITHIN = 90;
/** How many reports on each side a report is compared with. With fewer, nothing is said. */
const NEAR = 5;
/**
 * Days that an inspection may begin before and after those whose reports were published next to its own. In the list of
 * June 2026 it is at most 168 days before and 60 after.
 */
const [BEFORE, AFTER] = [200, 75];

/** Days that are odd. */
export function oddDays(rows: readonly Inspected[]): Oddity[] {
  const newest = rows.map(({ judgement }) => judgement?.date ?? '').reduce(later, '');
  return [
    ...rows.flatMap((inspected) => {
      const message = besideSecondList(inspected, newest);
      return message === undefined ? [] : [{ inspected, column: COLUMN, message }];
    }),
    ...outOfOrder(rows),
  ];
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** @param newest the newest day in the second list; '' if there is none */
function besideSecondList({ listed, judgement }: Inspected, newest: string): string | undefined {
  const day = dayOf(listed);
  if (day === undefined || judgement?.date === listed) return undefined;
  if (new Date(listed).getUTCDay() !== MONDAY)
    return 'Inspections begin on a Monday, and this day is none.';
  if (judgement === undefined) return undefined;
  const end = dayOf(newest);
  const isListed = end !== undefined && day < end - PUBLISHED_WITHIN;
  if (listed >= judgement.date && !isListed) return undefined;
  return `The list of impact of leaders has ${judgement.date} as the latest inspection.`;
}

/** Days since 1970; undefined for what is no day. */
function dayOf(text: string): number | undefined {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) ? undefined : Math.round(ms / 86_400_000);
}

/** Reports are numbered as they are published, some weeks after the inspection. */
function outOfOrder(rows: readonly Inspected[]): Oddity[] {
  const known = rows
    .flatMap((inspected) => {
      const [number, day] = [reportNumber(inspected), dayOf(inspected.cells[COLUMN] ?? '')];
      return number === undefined || day === undefined ? [] : [{ inspected, number, day }];
    })
    .sort((a, b) => a.number - b.number);
  const message =
    'Reports are numbered in the order of their publication. This day or this number is far from those beside it.';
  return known.flatMap(({ inspected, day }, at): Oddity[] => {
    const near = [
      ...known.slice(Math.max(0, at - NEAR), at),
      ...known.slice(at + 1, at + 1 + NEAR),
    ];
    if (near.length < NEAR) return [];
    const usual = middleOf(near.map((one) => one.day));
    const isOdd = day < usual - BEFORE || day > usual + AFTER;
    return isOdd ? [{ inspected, column: COLUMN, message }] : [];
  });
}

/** The middle one, or the later of two. */
function middleOf(days: readonly number[]): number {
  return [...days].sort((a, b) => a - b)[Math.floor(days.length / 2)] ?? 0;
}
