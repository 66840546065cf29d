/** Shapes of JSON that were there first. Their fields keep their names; the dictionary says which are newer. */
import { FLAG_KINDS } from '../../../../dataset/quality/flag.ts';
import { fieldOf } from '../dictionary.ts';
import type { Field } from '../field.ts';
import { FIGURE_STATUSES } from '../statuses.ts';

/** Whose council a file is about, as the first files have it. */
export const IDENTITY: readonly Field[] = [
  fieldOf('code', {
    required: false,
    description: 'GSS code of the council. Null for the trusts of Northern Ireland.',
  }),
  fieldOf('slug'),
  fieldOf('name'),
  fieldOf('type'),
  fieldOf('region', { description: 'Region of England, or the nation elsewhere.' }),
  fieldOf('inForce'),
];

const END = { type: 'string', object: 'Vintage' } as const;

export const OLDER_OBJECTS: Readonly<Record<string, readonly Field[]>> = {
  Identity: [...IDENTITY, fieldOf('url')],
  InForce: [
    fieldOf('from', {
      type: 'date',
      required: false,
      description: 'First day of the council. Null if it was before 2017.',
      newerName: 'in_force_from',
    }),
    fieldOf('to', {
      type: 'date',
      required: false,
      description: 'Last day of the council. Null if it is still in force.',
      newerName: 'in_force_to',
    }),
  ],
  Figure: [
    fieldOf('year'),
    fieldOf('status', { values: FIGURE_STATUSES }),
    fieldOf('average'),
    fieldOf('cases'),
    fieldOf('caseHoldersFte'),
    fieldOf('jointWith'),
    fieldOf('rank'),
    fieldOf('rankedOf'),
    fieldOf('overCap'),
    fieldOf('release'),
    fieldOf('flags', {
      required: true,
      list: true,
      object: 'Flag',
      description: 'What is unusual in its count and worth asking about. Empty for most figures.',
      newerName: 'flagged',
    }),
  ],
  Flag: [
    fieldOf('kind', {
      values: FLAG_KINDS,
      description: 'What was compared.',
      newerName: 'flag',
    }),
    fieldOf('value'),
    fieldOf('comparedWith'),
    fieldOf('reason'),
  ],
  Revision: [
    fieldOf('code'),
    fieldOf('jointWith', {
      list: undefined,
      optional: true,
      description: 'Code of the other council of a combined figure, if it is one.',
    }),
    fieldOf('year'),
    fieldOf('from', { ...END, description: 'What the earlier release gave.' }),
    fieldOf('to', { ...END, description: 'What the later release gives.' }),
  ],
  Vintage: [
    fieldOf('release', { description: 'Reporting year of the release.' }),
    fieldOf('value', {
      orText: true,
      description: 'The average, or the status if there is no figure.',
    }),
  ],
  Lottery: [
    fieldOf('lowest'),
    fieldOf('highest'),
    fieldOf('ratio'),
    fieldOf('councils', {
      type: 'integer',
      list: undefined,
      object: undefined,
      description: 'How many averages were compared. A combined figure counts once.',
      newerName: 'averages_compared',
    }),
    fieldOf('lowestCouncils'),
    fieldOf('highestCouncils'),
    fieldOf('leftOut'),
    fieldOf('unusual'),
  ],
  LeftOut: [fieldOf('small'), fieldOf('missing')],
};
