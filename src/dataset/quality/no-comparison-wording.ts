/** Why something of a figure could not be compared, in sentences. */
import type { Figure } from '../../schemas/figure.ts';

/**
 * Why no change from the year before can be given.
 * @param before the figure of that year; undefined where the council was not in force or nothing was published
 */
export function noChangeSentence(before: Figure | undefined): string {
  switch (before?.status) {
    case 'low_reliability':
    case 'suppressed':
      return `The figure for ${before.year} was withheld, so no change can be given.`;
    case 'not_available':
      return `The figure for ${before.year} is not available, so no change can be given.`;
    case 'published':
    case 'not_applicable':
    case undefined:
      return 'There is no comparable figure for the year before.';
  }
}

/** That the cases have no number of children in need beside them. */
export const NO_CHILDREN = 'Its cases could not be compared with children in need.';

/** That the social workers with cases have no number of all social workers beside them. */
export const NO_STAFF = 'Its share of social workers with cases is not known.';
