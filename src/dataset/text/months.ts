/** Months by their English names, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A month in words: `August 2014` for `2014-08`. */
export function monthName(yearAndMonth: string): string {
  const [year = '', month = ''] = yearAndMonth.split('-');
  return `${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
