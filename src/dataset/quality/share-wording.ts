/** What is known of the link between averages and cases for each child in need, in sentences. */
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

function correlationsOf(years: readonly ShareYear[]): number[] {
  return years.flatMap(({ correlation }) => correlation ?? []);
}
