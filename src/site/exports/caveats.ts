/** What must be said wherever the figures go: whose they are, and what they do not say. */
import { SMALL_FTE } from '../../dataset/ranking/ranking.ts';
import type { Context } from '../context.ts';

export const LICENCE = {
  id: 'OGL-UK-3.0',
  title: 'Open Government Licence v3.0',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;

export const PUBLISHER = 'Department for Education';

/** Sentences that go with every export, the weightiest first. */
export const CAVEATS = [
  'An average under the cap does not mean that nobody is over it: some social workers hold more cases and some fewer.',
  'The figure counts cases, not how complex they are. Each child is a case, and so is each carer.',
  'A figure that is not there is not zero: its status says why it is missing.',
  'A joint return is one figure for two councils: count it once.',
  `Councils with fewer than ${SMALL_FTE} full-time-equivalent case holders swing a lot from year to year.`,
] as const;

/** `Department for Education, Children’s social work workforce, reporting year 2025, as at 30 September of each year`. */
export function sourceLine({ release }: Pick<Context, 'release'>): string {
  return `${PUBLISHER}, Children’s social work workforce, reporting year ${release}, as at 30 September of each year`;
}
