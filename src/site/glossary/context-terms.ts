/** Terms of what is shown beside the figure: the workforce, children, inspections. */
import { SIMILAR_MEANING } from '../../dataset/comparison/similar-councils-wording.ts';
import { DEFINITIONS, PUBLISHERS, type Term } from './term.ts';

const WORKFORCE = { text: 'Caseloads and the workforce', href: '/evidence/' };

export const CONTEXT_TERMS: readonly Term[] = [
  {
    id: 'absence',
    name: 'Sickness absence',
    uses: ['sickness absence'],
    meaning:
      'Working days lost to sickness in the year to 30 September, as a percentage of the days that could be worked.',
    definedBy: DEFINITIONS.workforce,
    more: WORKFORCE,
  },
  {
    id: 'agency-worker',
    name: 'Agency worker',
    uses: ['agency worker', 'agency workers', 'agency staff', 'agency social workers'],
    meaning:
      'A social worker whom the council does not pay directly, such as one who is paid by an agency. The rate is their percentage of agency workers and staff in post, counted in full-time equivalent (FTE).',
    definedBy: DEFINITIONS.workforce,
    more: WORKFORCE,
  },
  {
    id: 'children-in-care',
    name: 'Children in care',
    uses: ['child in care', 'children in care', 'looked-after children', 'looked after children'],
    meaning:
      'Children whom a council looks after. The Department for Education calls them children looked after.',
    publishedBy: PUBLISHERS.stability,
    more: { text: 'How often their social workers change', href: '/evidence/measure/' },
  },
  {
    id: 'children-in-need',
    name: 'Children in need',
    uses: ['child in need', 'children in need'],
    meaning:
      'Children whom a council has found to need its children’s services. This site has their number on 31 March of each year, half a year before cases are counted.',
    definedBy: DEFINITIONS.inNeed,
    more: { text: 'How counts are checked against it', href: '/method/#counts' },
  },
  {
    id: 'ofsted-grade',
    name: 'Ofsted’s grade',
    uses: ['ofsted grade', 'ofsted grades', 'ofsted’s grade', 'ofsted’s grades'],
    meaning:
      'What Ofsted called a council’s children’s services after its latest inspection, from ‘outstanding’ to ‘inadequate’. The date of the inspection is always shown with it.',
    publishedBy: PUBLISHERS.ofsted,
    more: { text: 'Caseloads and grades', href: '/evidence/' },
  },
  {
    id: 'referral',
    name: 'Referral',
    uses: ['referral', 'referrals'],
    meaning:
      'A request to a council’s children’s services to help or protect a child. This site has the number in each year to 31 March. A child can be referred more than once.',
    definedBy: DEFINITIONS.inNeed,
    more: { text: 'Children, referrals and caseloads', href: '/evidence/measure/' },
  },
  {
    id: 'similar-councils',
    name: 'Similar councils, statistical neighbours',
    uses: [
      'similar council',
      'similar councils',
      'statistical neighbour',
      'statistical neighbours',
    ],
    meaning: `${SIMILAR_MEANING} Each council has ten.`,
    publishedBy: PUBLISHERS.neighbours,
    more: { text: 'How similar councils are used here', href: '/method/#neighbours' },
  },
  {
    id: 'turnover',
    name: 'Turnover',
    uses: ['turnover'],
    meaning:
      'Social workers who left in the year to 30 September, as a percentage of staff in post, in FTE.',
    definedBy: DEFINITIONS.workforce,
    more: WORKFORCE,
  },
  {
    id: 'vacancy',
    name: 'Vacancy',
    uses: ['vacancy', 'vacancies'],
    meaning:
      'A post without a permanent worker. An agency worker may cover it. The rate is the percentage of vacancies among vacancies and staff in post, in FTE.',
    definedBy: DEFINITIONS.workforce,
    more: WORKFORCE,
  },
];
