/** The shapes of the files below /api/v1/ as JSON Schema, made from the dictionary. */
import type { Field } from './dictionary/field.ts';
import { OBJECTS } from './dictionary/objects/index.ts';
import type { Root } from './json-files.ts';

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** By the name under which the description refers to each. */
export function schemas(): Readonly<Record<string, Schema>> {
  const made = Object.entries(OBJECTS).map(([name, fields]) => [name, objectSchema(fields)]);
  return Object.fromEntries(made) as Record<string, Schema>;
}

/** What a whole file is. */
export function rootSchema(root: Root): Schema {
  if ('object' in root) return reference(root.object);
  if ('list' in root) return { type: 'array', items: reference(root.list) };
  return { type: 'object', additionalProperties: rootSchema(root.map) };
}

/** An object whose fields are always there unless they are optional; others may be added later. */
function objectSchema(fields: readonly Field[]): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)])),
    required: fields.filter(({ optional }) => optional !== true).map(({ name }) => name),
  };
}

function schemaOf(field: Field): Schema {
  const about = { title: field.title, description: field.description };
  if (field.list === true) return { ...about, type: 'array', items: oneSchema(field, true) };
  return { ...about, ...oneSchema(field, field.required) };
}

function oneSchema(field: Field, required: boolean): Schema {
  if (field.object !== undefined) {
    const shape = reference(field.object);
    return required ? shape : { oneOf: [shape, { type: 'null' }] };
  }
  const types = [
    ...(field.type === 'date' ? ['string'] : [field.type]),
    ...(field.orText === true ? ['string'] : []),
    ...(required ? [] : ['null']),
  ];
  return {
    type: types.length === 1 ? types[0] : types,
    ...(field.type === 'date' ? { format: 'date' } : {}),
    ...(field.values === undefined
      ? {}
      : { enum: required ? field.values : [...field.values, null] }),
  };
}

function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}
