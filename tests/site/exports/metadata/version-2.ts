/**
 * What version 2 of the Data Package standard demands of a package of tables, in our words as a JSON Schema. It follows
 * the text at https://datapackage.org/standard/data-package/ and the pages of resources and table schemas. The registry
 * has no package with the profiles themselves.
 */
const TEXT = { type: 'string', minLength: 1 };
const TEXTS = { type: 'array', minItems: 1, items: TEXT };
/** An address, or a path that is relative and does not leave the package. */
const PATH = { type: 'string', pattern: '^(https?://.+|(?!/)(?!.*\\.\\./)(?!~)[^:]+)$' };

function profile(name: string): object {
  return { const: `https://datapackage.org/profiles/2.0/${name}.json` };
}

const LICENSES = {
  type: 'array',
  minItems: 1,
  items: {
    properties: {
      name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
      title: TEXT,
      path: PATH,
    },
    anyOf: [{ required: ['name'] }, { required: ['path'] }],
  },
};

const SOURCES = {
  type: 'array',
  items: { type: 'object', minProperties: 1, properties: { title: TEXT, path: PATH } },
};

const CONTRIBUTORS = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: { title: TEXT, path: PATH, roles: TEXTS, role: false },
    required: ['title', 'roles'],
  },
};

const FIELD = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: TEXT,
    type: { enum: ['string', 'number', 'integer', 'boolean', 'date', 'year'] },
    title: TEXT,
    description: TEXT,
    constraints: {
      type: 'object',
      properties: { required: { type: 'boolean' }, enum: { type: 'array', minItems: 1 } },
    },
  },
};

const SCHEMA = {
  type: 'object',
  required: ['$schema', 'fields'],
  properties: {
    $schema: profile('tableschema'),
    fields: { type: 'array', minItems: 1, items: FIELD },
    fieldsMatch: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
    },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: TEXTS,
  },
};

const RESOURCE = {
  type: 'object',
  required: ['$schema', 'name', 'path', 'type', 'schema'],
  properties: {
    $schema: profile('dataresource'),
    profile: false,
    name: { type: 'string', pattern: '^[-a-z0-9._]+$' },
    path: PATH,
    type: { const: 'table' },
    format: TEXT,
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: TEXT,
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
    sources: SOURCES,
    licenses: LICENSES,
    schema: SCHEMA,
  },
};

export const VERSION_2 = {
  type: 'object',
  required: ['$schema', 'resources'],
  properties: {
    $schema: profile('datapackage'),
    profile: false,
    name: { type: 'string', pattern: '^[-a-z0-9._]+$' },
    id: TEXT,
    title: TEXT,
    description: TEXT,
    homepage: { type: 'string', pattern: '^https?://' },
    version: TEXT,
    created: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$',
    },
    keywords: TEXTS,
    contributors: CONTRIBUTORS,
    licenses: LICENSES,
    sources: SOURCES,
    resources: { type: 'array', minItems: 1, items: RESOURCE },
  },
};
