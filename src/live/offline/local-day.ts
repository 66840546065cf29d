/** The reader’s day of an ISO time, such as `2026-11-26`. */
export function localDay(time: string): string {
  const date = new Date(time);
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0'));
  return [date.getFullYear(), ...parts].join('-');
}
