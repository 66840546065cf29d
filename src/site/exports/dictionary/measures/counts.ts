/** Children in need, and what a figure's count was compared with. */
import type { Compared, FlagKind } from '../../../../dataset/quality/flag.ts';
import { countCheckOf } from '../../../council/count-check.ts';
import { absent, calculated, type Measure } from '../measure.ts';
import { ofFigure } from './caseload.ts';
import { counted, MARCH } from './counted.ts';

const PER_CHILDREN = {
  type: 'number',
  unit: 'cases for each 100 children',
  statusName: 'cases_per_100_children_status',
} as const;
const SHARE = { type: 'number', unit: '%', statusName: 'share_with_cases_status' } as const;

export const COUNT_MEASURES: readonly Measure[] = [
  {
    name: 'children_in_need',
    title: 'Children in need',
    type: 'integer',
    unit: 'children',
    statusName: 'children_in_need_status',
    description:
      'Children in need on 31 March of the year, as published. Each of two councils with a combined figure has its own number.',
    of: counted(
      ({ childrenInNeed }) => childrenInNeed,
      MARCH,
      ({ children }) => children,
    ),
  },
  {
    ...PER_CHILDREN,
    name: 'cases_per_100_children',
    title: 'Cases for each 100 children in need',
    description:
      'Cases on 30 September for each 100 children in need on 31 March of the same year. Empty where children in need are not known.',
    of: compared('cases-share', ({ value }) => value),
  },
  {
    ...PER_CHILDREN,
    name: 'typical_per_100_children',
    title: 'Cases for each 100 children in need in the typical council',
    description: 'The same of the typical (median) council of England in the year.',
    of: compared('cases-share', ({ against }) => against),
  },
  {
    ...SHARE,
    name: 'share_with_cases',
    title: 'Share of social workers with cases',
    description:
      'Social workers with cases as % of all children’s social workers, full-time equivalent, agency included in both.',
    of: compared('staff-share', ({ value }) => value),
  },
  {
    ...SHARE,
    name: 'typical_share_with_cases',
    title: 'Share of social workers with cases in the typical council',
    description: 'The same of the typical (median) council of England in the year.',
    of: compared('staff-share', ({ against }) => against),
  },
];

/** A number of the comparison of one kind; areas are not compared. */
function compared(kind: FlagKind, numberOf: (comparison: Compared) => number): Measure['of'] {
  return ofFigure((figure, context, place) => {
    if ('area' in place) return absent('not_applicable');
    const found = countCheckOf(context, figure)?.comparisons.find((one) => one.kind === kind);
    return calculated(found && numberOf(found));
  });
}
