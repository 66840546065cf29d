/** Names of what differs between two releases. */
import { CAP_ORIGIN } from '../../../../dataset/text/meanings.ts';
import type { Meaning } from '../field.ts';

export const REVISION_NAMES: Readonly<Record<string, Meaning>> = {
  release_before: {
    title: 'Earlier release',
    type: 'integer',
    required: true,
    description: 'Reporting year of the earlier of two releases that differ.',
  },
  release_after: {
    title: 'Later release',
    type: 'integer',
    required: true,
    description: 'Reporting year of the later of two releases that differ.',
  },
  measure: {
    title: 'Measure',
    type: 'string',
    required: true,
    description:
      'What changed, such as cases, case_holders_fte, vacancy_rate or turnover_rate. Names are those of the tables it is from.',
  },
  before: {
    title: 'Before',
    type: 'string',
    required: true,
    description:
      'What the earlier release gave, which is a number, a status or one of the publisher’s symbols.',
  },
  after: {
    title: 'After',
    type: 'string',
    required: true,
    description:
      'What the later release gives, which is a number, a status or one of the publisher’s symbols.',
  },
  change: {
    title: 'Change',
    type: 'number',
    required: false,
    description: 'Later less earlier, in cases. Empty where either is not a number.',
  },
  crossed_cap: {
    title: 'Moved across the cap',
    type: 'string',
    required: false,
    description: `Whether the average moved across the proposed cap of 20, and which way. Empty if it did not. ${CAP_ORIGIN}`,
  },
};
