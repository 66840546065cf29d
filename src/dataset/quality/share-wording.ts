/** What is known of the link between averages and cases for each child in need, in sentences. */
import { oneDecimal } from '../text/format.ts';
import { correlationText, wayOf } from '../context/correlation-wording.ts';
import type { ShareYear } from './share-years.ts';

/** The finding about all years together: which way the link goes, if it goes the same way in each. */
export function shareHeadline(years: readonly ShareYear[]): string {
  const links = correlationsOf(years);
  const [first] = links;
  const way = first === undefined ? undefined : wayOf(first);
  const same = way !== undefined && links.every((link) => wayOf(link) === way);
  if (!same || way === 'neither higher nor lower')
    return 'Averages and cases for each child in need have no steady link';
  return `Councils with more cases for each child in need tended to have ${way} averages in every year`;
}

/** How strong the link was, in the newest year and in all. */
export function shareLink(years: readonly ShareYear[]): string {
  const links = correlationsOf(years);
  const newest = years.at(-1);
  if (newest?.correlation === undefined) return '';
  return `The rank correlation was ${correlationText(newest.correlation)} in ${newest.year}. Since ${years[0]?.year ?? newest.year} it has been between ${correlationText(Math.min(...links))} and ${correlationText(Math.max(...links))}.`;
}

/** England’s numbers by their whole course: the newest, and the range since the first year. */
export function shareCourse(years: readonly ShareYear[]): string {
  const known = years.flatMap(({ year, england }) =>
    england === undefined ? [] : [{ year, england }],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return 'England’s number is not known.';
  const values = known.map(({ england }) => england);
  const highest = known.findLast(({ england }) => england === Math.max(...values)) ?? last;
  const lowest = known.findLast(({ england }) => england === Math.min(...values)) ?? last;
  const now = `England had ${oneDecimal(last.england)} cases for each 100 children in need in ${last.year}`;
  if (lowest === last)
    return `${now}, the lowest number since ${first.year}. The highest was ${oneDecimal(highest.england)}, in ${highest.year}.`;
  if (highest === last)
    return `${now}, the highest number since ${first.year}. The lowest was ${oneDecimal(lowest.england)}, in ${lowest.year}.`;
  return `${now}. Since ${first.year} it has been between ${oneDecimal(lowest.england)} (${lowest.year}) and ${oneDecimal(highest.england)} (${highest.year}).`;
}

function correlationsOf(years: readonly ShareYear[]): number[] {
  return years.flatMap(({ correlation }) => correlation ?? []);
}
