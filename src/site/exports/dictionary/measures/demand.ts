/** Referrals, children aged 0 to 17, and children in care whose social workers changed. */
import type { Measure } from '../measure.ts';
import { counted, MARCH } from './counted.ts';

export const DEMAND_MEASURES: readonly Measure[] = [
  {
    name: 'referrals',
    title: 'Referrals',
    type: 'integer',
    unit: 'referrals',
    statusName: 'referrals_status',
    description:
      'Referrals to children’s social care in the year to 31 March, as published. A child can be referred more than once.',
    of: counted(
      ({ referrals }) => referrals,
      MARCH,
      ({ referrals }) => referrals,
    ),
  },
  {
    name: 'children_0_to_17',
    title: 'Children aged 0 to 17',
    type: 'integer',
    unit: 'children',
    statusName: 'children_0_to_17_status',
    description:
      'Children aged 0 to 17 in the middle of the year, as the Office for National Statistics estimates them.',
    of: counted(
      ({ childPopulation }) => childPopulation,
      '06-30',
      ({ children }) => children,
    ),
  },
  {
    name: 'children_in_care',
    title: 'Children in care',
    type: 'integer',
    unit: 'children',
    statusName: 'children_in_care_status',
    description:
      'Children in care on 31 March, from the publication that says how often their social workers changed. It has one year.',
    of: counted(
      ({ socialWorkerChanges }) => socialWorkerChanges,
      MARCH,
      ({ children }) => children,
    ),
  },
  {
    name: 'three_or_more_social_workers',
    title: 'Children in care with three or more social workers',
    type: 'integer',
    unit: 'children',
    statusName: 'three_or_more_social_workers_status',
    description:
      'How many of the children in care had three or more social workers during the year to 31 March, as published.',
    of: counted(
      ({ socialWorkerChanges }) => socialWorkerChanges,
      MARCH,
      ({ three_or_more: number }) => number,
    ),
  },
];
