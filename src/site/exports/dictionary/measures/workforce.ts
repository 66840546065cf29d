/** The workforce behind the caseload, as published in the same release. */
import { WORKFORCE_MEASURES } from '../../../../schemas/workforce-measures.ts';
import { absent, isThere, published, rowAt, type Measure } from '../measure.ts';
import { absenceOf } from '../statuses.ts';

type WorkforceName = (typeof WORKFORCE_MEASURES)[number];

const MEANINGS: Readonly<Record<WorkforceName, Pick<Measure, 'title' | 'description' | 'unit'>>> = {
  in_post_fte: {
    title: 'Social workers in post (FTE)',
    unit: 'FTE',
    description:
      'Full-time-equivalent social workers in post on 30 September, agency workers not included.',
  },
  vacancy_fte: {
    title: 'Vacancies (FTE)',
    unit: 'FTE',
    description:
      'Full-time-equivalent posts without a permanent worker on 30 September. Agency workers cover some of them.',
  },
  vacancy_rate: {
    title: 'Vacancy rate',
    unit: '%',
    description: 'Vacancies as % of vacancies and staff in post, full-time equivalent.',
  },
  agency_fte: {
    title: 'Agency workers (FTE)',
    unit: 'FTE',
    description: 'Full-time-equivalent agency social workers on 30 September.',
  },
  agency_rate: {
    title: 'Agency rate',
    unit: '%',
    description: 'Agency workers as % of agency workers and staff in post, full-time equivalent.',
  },
  turnover_rate: {
    title: 'Turnover rate',
    unit: '%',
    description: 'Leavers in the year to 30 September as % of staff in post, full-time equivalent.',
  },
  absence_rate: {
    title: 'Sickness absence rate',
    unit: '%',
    description:
      'Working days lost to sickness in the year to 30 September as % of days that could be worked.',
  },
};

export const WORKFORCE_FIELDS: readonly Measure[] = WORKFORCE_MEASURES.map((name) => ({
  name,
  ...MEANINGS[name],
  type: 'number',
  statusName: `${name}_status`,
  of: (context, place) => {
    const value = rowAt(context.workforce, place)?.[name];
    if (value === undefined) return absent(isThere(place) ? 'not_published' : 'not_applicable');
    return typeof value === 'number' ? published(value) : absent(absenceOf(value));
  },
}));
