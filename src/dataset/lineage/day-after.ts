/** The day after another: codes and councils follow each other without a gap. */

/** @param isoDate YYYY-MM-DD, as is the result */
export function dayAfter(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
