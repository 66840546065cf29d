/** Quarters by number: 0 is the first quarter of 2017, when comparable figures begin. */
import { MONTHS } from '../../dataset/text/months.ts';

/** The first year a return can be for. */
export const FIRST_YEAR = 2017;

const ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The last day of a quarter, YYYY-MM-DD. */
export function quarterEndOf(quarter: number): string {
  const year = FIRST_YEAR + Math.floor(quarter / 4);
  return `${year}-${ENDS[((quarter % 4) + 4) % 4] ?? ''}`;
}

/** The number of the quarter a day lies in. */
export function quarterOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return (year - FIRST_YEAR) * 4 + Math.floor((month - 1) / 3);
}

/** The last day of the latest quarter that has ended by a day, that day included. */
export function lastQuarterEnd(today: string): string {
  const end = quarterEndOf(quarterOf(today));
  return end <= today ? end : quarterEndOf(quarterOf(today) - 1);
}

/** Whether a text is a day of the calendar as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A day in words: `31 December 2025`. What is no day is given back as it is. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const word = MONTHS[Number(month) - 1];
  return word === undefined ? day : `${Number(date)} ${word} ${year}`;
}

/** The number of a month by its English name or first three letters, 1 to 12; undefined if it is none. */
export function monthByName(name: string): number | undefined {
  const start = name.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex((word) => {
    const lower = word.toLowerCase();
    return lower.startsWith(start) && lower.startsWith(name.toLowerCase().replace(/\.$/, ''));
  });
  return index === -1 || start.length < 3 ? undefined : index + 1;
}
