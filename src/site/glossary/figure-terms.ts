/** Terms of the figure itself: what is counted, by whom, and why it may be missing. */
import { CAP_ORIGIN_ALONE, CASE_MEANING, FTE_MEANING } from '../../dataset/text/meanings.ts';
import { COMBINED_MEANING } from '../../dataset/text/terms.ts';
import { DEFINITIONS, PUBLISHERS, type Term } from './term.ts';

const DEFINITION = { text: 'What the average counts', href: '/method/#definition' };
const MISSING = { text: 'All missing figures and their reasons', href: '/missing/' };

export const FIGURE_TERMS: readonly Term[] = [
  {
    id: 'average-caseload',
    name: 'Average caseload',
    uses: ['average caseload', 'average caseloads'],
    meaning:
      'The number of cases on 30 September, divided by the full-time-equivalent (FTE) number of children’s social workers with cases. This site shows it as it was published.',
    definedBy: DEFINITIONS.workforce,
    more: DEFINITION,
  },
  {
    id: 'cap',
    name: 'Cap, proposed cap',
    uses: ['proposed cap', 'proposed caps', 'proposed national cap', 'cap', 'caps'],
    meaning: `The most cases that a social worker should have, if there were such a limit. Charts of averages have a line at a proposed cap. ${CAP_ORIGIN_ALONE} ‘Over the cap’ means more than it.`,
    more: { text: 'Where the proposed cap comes from', href: '/cap/#origin' },
  },
  {
    id: 'case',
    name: 'Case',
    uses: ['case', 'cases'],
    meaning: `A child, or a carer, who has a social worker. ${CASE_MEANING} Brothers and sisters count one by one.`,
    definedBy: DEFINITIONS.workforce,
    more: DEFINITION,
  },
  {
    id: 'caseload',
    name: 'Caseload',
    uses: ['caseload', 'caseloads'],
    meaning:
      'The number of cases that a social worker has. What is published for each council is the average, and not the caseload of one person.',
    definedBy: DEFINITIONS.workforce,
    more: { text: 'What an average cannot show', href: '/method/#caveats' },
  },
  {
    id: 'census',
    name: 'Census',
    uses: ['census', 'workforce census'],
    meaning:
      'The yearly count for which every council in England sends the Department for Education its children’s social workers and their cases. It covers the year to 30 September. The law has required it since 2013.',
    definedBy: DEFINITIONS.workforce,
    more: DEFINITION,
  },
  {
    id: 'combined-figure',
    name: 'Combined figure',
    uses: ['combined figure', 'combined figures'],
    meaning: `One figure that two councils report together. It appears for both. ${COMBINED_MEANING}`,
    definedBy: DEFINITIONS.workforce,
    more: { text: 'Merged, divided and combined councils', href: '/method/#councils' },
  },
  {
    id: 'fte',
    name: 'Full-time equivalent (FTE)',
    uses: [
      'full-time equivalent (fte)',
      'full-time-equivalent (fte)',
      'full-time equivalent',
      'full-time-equivalent',
      'fte',
    ],
    meaning: FTE_MEANING,
    definedBy: DEFINITIONS.workforce,
    more: DEFINITION,
  },
  {
    id: 'gss-code',
    name: 'GSS code',
    uses: ['gss code', 'gss codes'],
    meaning:
      'The code that the Office for National Statistics gives to a council or another area, such as E08000001 for Bolton. A new code does not always mean a new council.',
    publishedBy: PUBLISHERS.codes,
    more: { text: 'Merged, divided and combined councils', href: '/method/#councils' },
  },
  {
    id: 'local-authority',
    name: 'Local authority',
    uses: ['local authority', 'local authorities'],
    meaning:
      'The official name for a council. This site says council, and has the councils that run children’s services.',
    publishedBy: PUBLISHERS.codes,
    more: { text: 'Councils A to Z', href: '/councils/' },
  },
  {
    id: 'low-reliability',
    name: 'Low reliability',
    uses: ['low reliability'],
    meaning:
      'A reason why a figure is missing. The Department for Education withheld it, because it was not reliable enough. Its files have the letter u.',
    publishedBy: PUBLISHERS.release,
    more: MISSING,
  },
  {
    id: 'release',
    name: 'Release',
    uses: ['release', 'releases'],
    meaning:
      'One publication of statistics, with all years that it covers. A later release can change a figure of an earlier year, so this site keeps each release as it was published.',
    publishedBy: PUBLISHERS.release,
    more: { text: 'Figures that differ between releases', href: '/changes/' },
  },
  {
    id: 'reporting-year',
    name: 'Reporting year',
    uses: ['reporting year', 'reporting years'],
    meaning:
      'The year to 30 September by which the Department for Education names a release of workforce figures. Cases are counted on its last day.',
    definedBy: DEFINITIONS.workforce,
    more: DEFINITION,
  },
  {
    id: 'social-worker-with-cases',
    name: 'Social worker with cases',
    uses: [
      'social worker with cases',
      'social workers with cases',
      'children’s social worker with cases',
      'children’s social workers with cases',
    ],
    meaning:
      'A children’s social worker who had at least one case on 30 September. Agency workers count, and so does a manager with one case. Social workers without a case are left out of the average.',
    definedBy: DEFINITIONS.workforce,
    more: DEFINITION,
  },
  {
    id: 'striped',
    name: 'Striped',
    uses: ['striped'],
    meaning: 'The pattern that shows a council without a figure on a map or in a chart.',
    more: MISSING,
  },
  {
    id: 'suppressed',
    name: 'Suppressed',
    uses: ['suppressed'],
    meaning:
      'A reason why a figure is missing. The Department for Education left it out to protect people. Its files have the letter c.',
    definedBy: DEFINITIONS.workforce,
    more: MISSING,
  },
];
