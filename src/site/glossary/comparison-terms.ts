/** Terms of this site: how figures are compared, checked, kept and added to. */
import { LOTTERY_MILES } from '../../dataset/lottery/lottery-range.ts';
import type { Term } from './term.ts';

const RANKS = { text: 'How councils are ranked', href: '/method/#ranks' };

export const COMPARISON_TERMS: readonly Term[] = [
  {
    id: 'band',
    name: 'Band',
    uses: ['band', 'bands'],
    meaning:
      'A range of caseloads, such as 15 to under 20. A council’s return can say how many FTE social workers are in each band.',
    more: { text: 'The columns of a return', href: '/returns/dictionary/' },
  },
  {
    id: 'fixed-version',
    name: 'Fixed version, data version',
    uses: [
      'data version',
      'data versions',
      'fixed version',
      'fixed versions',
      'kept version',
      'kept versions',
    ],
    meaning:
      'The data version names all tables behind the site at one time. A fixed version of a page stays as it was, so that what you cite can still be checked.',
    more: { text: 'Data versions', href: '/data/#versions' },
  },
  {
    id: 'flag',
    name: 'Flag, unusual count',
    uses: ['flag', 'flags', 'flagged', 'unusual count', 'unusual counts'],
    meaning:
      'A mark on a figure whose count changed a lot, or is far from what other councils have. A flag is a question to ask. It does not mean that the figure is wrong.',
    more: { text: 'How counts are checked', href: '/method/#counts' },
  },
  {
    id: 'median',
    name: 'Typical, median',
    uses: [
      'typical (median)',
      'typical (median) council',
      'typical (median) councils',
      'typical council',
      'typical council’s',
      'median',
      'medians',
    ],
    meaning:
      'The value in the middle once all are put in order. At least half are at or above it, and at least half are at or below it.',
    more: RANKS,
  },
  {
    id: 'postcode-lottery',
    name: 'Postcode lottery',
    uses: ['postcode lottery'],
    meaning: `What people call it when help depends on where you live. Here it is the highest and the lowest average among councils within ${LOTTERY_MILES} miles.`,
    more: { text: 'The postcode lottery', href: '/postcode-lottery/' },
  },
  {
    id: 'rank',
    name: 'Rank',
    uses: ['rank', 'ranks'],
    meaning:
      'A council’s place when averages are put in order. Pages count from the nearer end, such as ‘joint second lowest’, unless they say that they count from the highest. Equal averages share a rank.',
    more: RANKS,
  },
  {
    id: 'rank-correlation',
    name: 'Rank correlation',
    uses: ['rank correlation', 'rank correlations'],
    meaning:
      'A number from −1 to 1 that says how strongly two things are linked. Near 0 there is no link. A link does not show that one causes the other.',
    more: { text: 'Caseloads and the workforce', href: '/evidence/' },
  },
  {
    id: 'return',
    name: 'Return of a council',
    uses: ['return', 'returns'],
    meaning:
      'A file that a council sends with more detail than the official figure, such as its caseloads by service and role. It is shown beside the official figure and never mixed with it.',
    more: { text: 'Council returns and their format', href: '/returns/' },
  },
  {
    id: 'usual-movement',
    name: 'Usual movement, typical change in a year',
    uses: [
      'typical (median) change',
      'typical change',
      'typical change in a year',
      'typical yearly change',
      'usual change',
      'usual change in a year',
      'usual movement',
    ],
    meaning:
      'How far the averages of councils of one size change from one year to the next. At least half of them change by the typical change or more. A smaller difference is not news.',
    more: { text: 'Usual changes by size of council', href: '/method/#ranks' },
  },
];
