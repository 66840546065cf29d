/** /calendar.ics: days to come that readers may wait for, as far as they are known. */
import ical from 'ical-generator';
import { lastChanged, type Context } from '../context.ts';

/** A calendar with one event of a whole day for each date. */
export function calendar(context: Context, site: string): string {
  const made = ical({
    name: 'Caseload Watch: dates',
    prodId: { company: 'Caseload Watch', product: 'dates', language: 'EN' },
    url: `${site}/calendar.ics`,
  });
  const stamp = midnight(lastChanged(context));
  for (const { date, title, text, source } of context.dataset.calendar) {
    made.createEvent({
      id: `${date}@${new URL(site).hostname}`,
      start: midnight(date),
      allDay: true,
      timezone: 'UTC',
      stamp,
      summary: title,
      description: `${text}\n${source}`,
      url: `${site}/changes/`,
    });
  }
  return `${made.toString()}\r\n`;
}

function midnight(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}
