/** Names of what a cap would mean, and of the range near a council. */
import { CAP_ORIGIN } from '../../../../dataset/text/meanings.ts';
import { LOTTERY_MILES } from '../../../../dataset/lottery/lottery-range.ts';
import type { Meaning } from '../field.ts';

const NEAR = `within ${LOTTERY_MILES} miles`;
const AVERAGE = { type: 'number', required: true, unit: 'cases for each FTE' } as const;
const COUNT = { type: 'integer', required: true } as const;
const COUNCILS = { type: 'string', list: true } as const;

export const CAP_AND_LOTTERY_NAMES: Readonly<Record<string, Meaning>> = {
  cap: {
    ...COUNT,
    title: 'Cap',
    unit: 'cases for each FTE',
    description: `A whole cap from 8 to 30. The proposed one is 20. ${CAP_ORIGIN}`,
  },
  over: {
    ...COUNT,
    title: 'Averages over the cap',
    unit: 'averages',
    description: 'How many averages are greater than the cap. A combined figure counts once.',
  },
  extra_fte: {
    type: 'number',
    required: true,
    title: 'Extra social workers (FTE)',
    unit: 'FTE',
    description:
      'Extra full-time-equivalent social workers that would bring every average down to the cap.',
  },
  lowest_average: {
    ...AVERAGE,
    title: 'Lowest average nearby',
    description: `Lowest average ${NEAR} of the council, small councils left out.`,
  },
  highest_average: {
    ...AVERAGE,
    title: 'Highest average nearby',
    description: `Highest average ${NEAR} of the council, small councils left out.`,
  },
  ratio: {
    type: 'number',
    required: true,
    title: 'Ratio',
    unit: 'times',
    description: 'The highest average over the lowest, to two decimals.',
  },
  averages_compared: {
    ...COUNT,
    title: 'Averages compared',
    unit: 'averages',
    description: `How many averages ${NEAR} were compared. A combined figure counts once.`,
  },
  lowest_councils: {
    ...COUNCILS,
    required: true,
    title: 'Councils with the lowest average',
    description: 'Names of the councils with the lowest average nearby.',
  },
  highest_councils: {
    ...COUNCILS,
    required: true,
    title: 'Councils with the highest average',
    description: 'Names of the councils with the highest average nearby.',
  },
  small_left_out: {
    ...COUNT,
    title: 'Small councils left out',
    unit: 'averages',
    description: `How many averages of small councils ${NEAR} were left out.`,
  },
  missing_left_out: {
    ...COUNT,
    title: 'Missing figures left out',
    unit: 'figures',
    description: `How many councils ${NEAR} have no figure.`,
  },
  flagged_councils: {
    ...COUNCILS,
    required: false,
    title: 'Flagged councils',
    description:
      'Those of the lowest and highest councils whose figure has a flag. Ask about it first.',
  },
};
