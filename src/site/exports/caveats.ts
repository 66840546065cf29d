/** What must be said wherever the figures go: whose they are, and what they do not say. */
import { SMALL_FTE } from '../../dataset/ranking/ranking.ts';
import { CAP_ORIGIN, CASE_MEANING } from '../../dataset/text/meanings.ts';
import type { Context } from '../context.ts';

export const LICENCE = {
  id: 'OGL-UK-3.0',
  title: 'Open Government Licence v3.0',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;

export const PUBLISHER = 'Department for Education';

/** Where the department publishes the figures. */
export const SOURCE_PAGE =
  'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce';

/** Sentences that go with every export, the weightiest first. */
export const CAVEATS = [
  CAP_ORIGIN,
  'An average under the cap can include social workers with more than 20 cases, and an average over it can include some with fewer.',
  'The figure counts cases and says nothing of how complex they are.',
  CASE_MEANING,
  'A missing figure is not zero. Its status says why it is missing.',
  'A combined figure is one figure of two councils, so count it once.',
  `The averages of councils with fewer than ${SMALL_FTE} full-time-equivalent social workers with cases change a lot from year to year.`,
] as const;

/** `Department for Education, Children’s social work workforce, reporting year 2025, as at 30 September of each year`. */
export function sourceLine({ release }: Pick<Context, 'release'>): string {
  return `${PUBLISHER}, Children’s social work workforce, reporting year ${release}, as at 30 September of each year`;
}

/** The same for the children in need that counts are compared with; none where none were imported. */
export function childrenSourceLines({ dataset }: Pick<Context, 'dataset'>): string[] {
  return dataset.sources
    .filter(({ importer }) => importer === 'children-in-need')
    .map(
      ({ publisher, title, release }) =>
        `${publisher}, ${title}, reporting year ${release}, at 31 March of each year`,
    );
}

/** Whose figures tables are made from besides the caseloads, a line for each file that was imported. */
export function otherSourceLines(
  { dataset }: Pick<Context, 'dataset'>,
  importers: readonly string[],
): string[] {
  const lines = dataset.sources
    .filter(({ importer }) => importers.includes(importer))
    .map(({ publisher, title, vintage }) => `${publisher}, ${title} (${vintage})`);
  return [...new Set(lines)];
}
