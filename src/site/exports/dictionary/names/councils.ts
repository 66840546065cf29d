/** Names of what is known of a council or area beside its figures. */
import { councilType } from '../../../../schemas/council.ts';
import { grade } from '../../../../schemas/inspection.ts';
import { neighbour } from '../../../../schemas/neighbour.ts';
import type { Meaning } from '../field.ts';

const text = { type: 'string', required: true } as const;
const optionalText = { type: 'string', required: false } as const;
const optionalDay = { type: 'date', required: false } as const;
const GRADE = { type: 'string', required: false, values: grade.options } as const;

export const COUNCIL_NAMES: Readonly<Record<string, Meaning>> = {
  slug: {
    ...text,
    title: 'Slug',
    description: 'Last part of the address of its page. It stays the same when a code changes.',
  },
  type: {
    ...text,
    title: 'Type',
    values: councilType.options,
    description: 'Kind of authority, such as county or metropolitan district.',
  },
  kind: {
    ...text,
    title: 'Kind',
    description: 'Kind of area, which is nation, region or part of region.',
  },
  parent: {
    ...optionalText,
    title: 'Part of',
    description: 'Slug of the area that it is part of.',
  },
  dfe_code: {
    ...optionalText,
    title: 'Department for Education code',
    description: 'Three-digit code of the Department for Education, for councils in England.',
  },
  in_force_from: {
    ...optionalDay,
    title: 'In force from',
    description: 'First day of the council. Empty if it was before 2017.',
  },
  in_force_to: {
    ...optionalDay,
    title: 'In force to',
    description: 'Last day of the council. Empty if it is still in force.',
  },
  predecessors: {
    ...optionalText,
    title: 'Predecessors',
    list: true,
    description: 'Slugs of the councils that it was made from, wholly or in part.',
  },
  successors: {
    ...optionalText,
    title: 'Successors',
    list: true,
    description: 'Slugs of the councils that were made from it, wholly or in part.',
  },
  place: {
    title: 'Place among similar councils',
    type: 'integer',
    required: true,
    description: 'Place among the ten similar councils. 1 is the most similar.',
  },
  similar_code: {
    ...text,
    title: 'Code of the similar council',
    description: 'GSS code of the similar council, a statistical neighbour.',
  },
  similar_name: {
    ...text,
    title: 'Similar council',
    description: 'Short name of the similar council, a statistical neighbour.',
  },
  similar_slug: {
    ...text,
    title: 'Slug of the similar council',
    description: 'Last part of the address of the similar council’s page.',
  },
  closeness: {
    ...text,
    title: 'Closeness',
    values: neighbour.shape.closeness.options,
    description: 'How similar the publisher’s model says that the two are.',
  },
  inspection_start: {
    type: 'date',
    required: true,
    title: 'Inspection began',
    description: 'First day of the latest Ofsted inspection of the council’s children’s services.',
  },
  framework: {
    ...optionalText,
    title: 'Framework',
    values: ['short', 'standard'],
    description: 'Whether it was a short or a standard inspection.',
  },
  overall_effectiveness: {
    ...GRADE,
    title: 'Overall effectiveness',
    description: 'The overall grade. Empty where the report gives none.',
  },
  impact_of_leaders: {
    ...GRADE,
    title: 'Impact of leaders',
    description: 'Grade for leaders. Empty where the report gives none.',
  },
  help_and_protection: {
    ...GRADE,
    title: 'Help and protection',
    description: 'Grade for children who need help and protection. Empty if there is none.',
  },
  in_care: {
    ...GRADE,
    title: 'Children in care',
    description: 'Grade for children in care. Empty where the report gives none.',
  },
  care_leavers: {
    ...GRADE,
    title: 'Care leavers',
    description: 'Grade for care leavers. Empty where the report gives none.',
  },
  report_url: { ...text, title: 'Report', description: 'Address of Ofsted’s report.' },
};
