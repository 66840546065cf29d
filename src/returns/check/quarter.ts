/** Quarters by number and days of the calendar. Quarter 0 is the first of 2017, when comparable figures begin. */
import { MONTHS } from '../../dataset/text/months.ts';

/** The first year a return can be for. */
export const FIRST_YEAR = 2017;

const ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The last day of a quarter, YYYY-MM-DD. */
export function quarterEndOf(quarter: number): string {
  const year = FIRST_YEAR + Math.floor(quarter / 4);
  return `${year}-${ENDS[((quarter % 4) + 4) % 4] ?? ''}`;
}

/** The number of the quarter that a day is in. */
export function quarterOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return (year - FIRST_YEAR) * 4 + Math.floor((month - 1) / 3);
}

/** The last day of the latest quarter that has ended by a day, that day included. */
export function lastQuarterEnd(today: string): string {
  const end = quarterEndOf(quarterOf(today));
  return end <= today ? end : quarterEndOf(quarterOf(today) - 1);
}

/** The number of the quarter that ends on a day, -1 if none from 2017 on does. */
export function quarterOfEnd(day: string): number {
  const quarter = quarterOf(day);
  return quarter >= 0 && quarterEndOf(quarter) === day ? quarter : -1;
}

/** Whether a day is more than two years before today. */
export function isLongPast(day: string, today: string): boolean {
  const twoYearsAgo = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
  return day < twoYearsAgo;
}

/** Whether a text is a day of the calendar as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The number of a month, 1 to 12, by its English name or at least three first letters; undefined if it is none. */
export function monthByName(name: string): number | undefined {
  const start = name.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex((word) => {
    const lower = word.toLowerCase();
    return lower.startsWith(start) && lower.startsWith(name.toLowerCase().replace(/\.$/, ''));
  });
  return index === -1 || start.length < 3 ? undefined : index + 1;
}
