/** The shapes of the files below /api/v1/, as JSON Schema. */
import { FLAG_KINDS } from '../../dataset/quality/flag.ts';
import { CAP_ORIGIN } from '../../dataset/text/terms.ts';

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const integer: Schema = { type: 'integer' };
const texts: Schema = { type: 'array', items: text };

function orNull(type: string): Schema {
  return { type: [type, 'null'] };
}

/** An object whose listed fields are always there; others may be added later. */
function object(properties: Readonly<Record<string, Schema>>, description?: string): Schema {
  const about = description === undefined ? {} : { description };
  return { type: 'object', ...about, properties, required: Object.keys(properties) };
}

/** A list of items of one shape. */
export function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

const identity = {
  code: { ...orNull('string'), description: 'GSS code. Null for the trusts of Northern Ireland' },
  slug: { ...text, description: 'Last part of the council’s addresses, which never changes' },
  name: text,
  type: text,
  region: text,
  inForce: object({ from: orNull('string'), to: orNull('string') }),
};

const vintage = object({
  release: integer,
  value: {
    type: ['number', 'string'],
    description: 'The average, or the status if there is no figure',
  },
});

const STATUS: Schema = {
  type: 'string',
  enum: ['published', 'not_available', 'low_reliability', 'suppressed', 'not_applicable'],
};

const lottery = object(
  {
    lowest: { type: 'number' },
    highest: { type: 'number' },
    ratio: { type: 'number' },
    councils: {
      ...integer,
      description: 'Number of figures compared. A combined figure counts once',
    },
    lowestCouncils: texts,
    highestCouncils: texts,
    leftOut: object({ small: integer, missing: integer }),
    unusual: {
      ...texts,
      description:
        'Those of the lowest and highest councils whose figure has a flag: ask about it first',
    },
  },
  'Lowest and highest average within 50 miles of the council in the newest year',
);

const flag = object({
  kind: { type: 'string', enum: FLAG_KINDS },
  value: { type: 'number', description: 'The council’s own number' },
  comparedWith: {
    type: 'number',
    description: 'The number a year before, or that of the typical (median) council of the year',
  },
  reason: { ...text, description: 'What was found, in words' },
});

/** By the name under which the description refers to each. */
export const SCHEMAS = {
  Identity: object({ ...identity, url: text }),
  Figure: object({
    year: integer,
    status: STATUS,
    average: {
      ...orNull('number'),
      description: 'Cases for each full-time-equivalent social worker with cases, as published',
    },
    cases: orNull('integer'),
    caseHoldersFte: orNull('number'),
    jointWith: texts,
    rank: {
      ...orNull('integer'),
      description: '1 is the highest average. Equal averages share a rank',
    },
    rankedOf: orNull('integer'),
    overCap: {
      ...orNull('boolean'),
      description: `Whether the average is greater than 20. ${CAP_ORIGIN}`,
    },
    release: integer,
    flags: {
      ...listOf(flag),
      description: 'What is unusual in its count and worth asking about; empty for most figures',
    },
  }),
  Revision: { ...object({ code: text, year: integer, from: vintage, to: vintage }) },
  Lottery: lottery,
  Council: object({
    ...identity,
    dataVersion: text,
    source: text,
    licence: text,
    caveats: texts,
    predecessors: texts,
    successors: texts,
    figures: listOf({ $ref: '#/components/schemas/Figure' }),
    neighbours: texts,
    within50Miles: { oneOf: [{ $ref: '#/components/schemas/Lottery' }, { type: 'null' }] },
    revisions: listOf({ $ref: '#/components/schemas/Revision' }),
  }),
  Release: object({
    release: integer,
    years: listOf(integer),
    publisher: orNull('string'),
    title: orNull('string'),
    licence: orNull('string'),
    sha256: orNull('string'),
    imported: orNull('string'),
    tables: texts,
  }),
  CapYear: object({
    over: {
      ...integer,
      description: 'Number of averages greater than the cap. A combined figure counts once',
    },
    extraFte: {
      type: 'number',
      description:
        'Extra full-time-equivalent social workers that would bring every average down to the cap',
    },
  }),
  Index: object({
    dataVersion: text,
    source: text,
    licence: text,
    caveats: texts,
    modified: text,
    release: integer,
    years: listOf(integer),
    description: text,
    endpoints: texts,
  }),
} as const;
