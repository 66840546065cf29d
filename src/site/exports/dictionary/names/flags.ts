/** Names of what a figure's count was compared with, and of its flags. */
import type { Meaning } from '../field.ts';

export const FLAG_NAMES: Readonly<Record<string, Meaning>> = {
  cases_year_before: {
    title: 'Cases a year before',
    type: 'integer',
    required: false,
    unit: 'cases',
    description: 'Cases on 30 September a year earlier. Empty if there is no figure.',
  },
  fte_year_before: {
    title: 'FTE social workers with cases a year before',
    type: 'number',
    required: false,
    unit: 'FTE',
    description:
      'FTE social workers with cases on 30 September a year earlier. Empty if there is no figure.',
  },
  average_year_before: {
    title: 'Average a year before',
    type: 'number',
    required: false,
    unit: 'cases for each FTE',
    description: 'Average caseload on 30 September a year earlier. Empty if there is no figure.',
  },
  flags: {
    title: 'Flags',
    type: 'string',
    required: false,
    list: true,
    description:
      'What is unusual and worth asking about, separated by semicolons. Empty for most figures. /data/flags.csv gives the reasons.',
  },
  flag: {
    title: 'Flag',
    type: 'string',
    required: true,
    description:
      'What was compared: cases-share, staff-share, cases-jump, fte-jump or average-jump. A flag asks and never says that a figure is wrong.',
  },
  value: {
    title: 'Value',
    type: 'number',
    required: true,
    description: 'The council’s own number in the comparison.',
  },
  compared_with: {
    title: 'Compared with',
    type: 'number',
    required: true,
    description: 'The number a year before, or that of the typical (median) council of the year.',
  },
  reason: {
    title: 'Reason',
    type: 'string',
    required: true,
    description: 'What was found, in words.',
  },
};
