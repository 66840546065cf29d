/** Checks rows by a Table Schema. The types and constraints are Ajv’s to check; the key is a set of values. */
import { Ajv } from 'ajv';
import { z } from 'zod';

const field = z.looseObject({
  name: z.string(),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'year']),
  constraints: z.record(z.string(), z.unknown()).optional(),
});
const tableSchema = z.looseObject({
  fields: z.array(field),
  primaryKey: z.union([z.string(), z.array(z.string())]).optional(),
  missingValues: z.array(z.union([z.string(), z.looseObject({ value: z.string() })])).default(['']),
});

type Field = z.infer<typeof field>;

/** What the text of a cell must look like; numbers are read as such, so that limits apply to them. */
const TYPES: Readonly<Record<Field['type'], object>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  year: { type: 'integer' },
  boolean: { enum: ['true', 'false'] },
  date: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
};

/** Constraints that mean the same in a JSON Schema. */
const LIMITS = ['enum', 'minimum', 'maximum', 'minLength', 'maxLength'];

/** Says what is wrong with a row, in the order of the columns; nothing if the row is right. */
export type RowCheck = (cells: readonly string[]) => string | undefined;

/**
 * @param descriptor a Table Schema
 * @throws {z.ZodError} if it is none, or uses a type that is not known here
 */
export function rowCheck(descriptor: unknown): RowCheck {
  const { fields, primaryKey = [], missingValues } = tableSchema.parse(descriptor);
  const missing = new Set(missingValues.map((one) => (typeof one === 'string' ? one : one.value)));
  const ajv = new Ajv({ coerceTypes: true });
  const validate = ajv.compile(rowSchema(fields));
  const key = [primaryKey].flat().map((name) => fields.findIndex((one) => one.name === name));
  const keys = new Set<string>();
  return (cells) => {
    if (cells.length !== fields.length) return `has ${cells.length} cells`;
    const row = fields.flatMap(({ name }, index): [string, string][] => {
      const cell = cells[index] ?? '';
      return missing.has(cell) ? [] : [[name, cell]];
    });
    if (!validate(Object.fromEntries(row))) return ajv.errorsText(validate.errors);
    if (key.length === 0) return undefined;
    const own = key.map((index) => cells[index]).join('\0');
    if (keys.has(own)) return 'has the key of an earlier row';
    keys.add(own);
    return undefined;
  };
}

function rowSchema(fields: readonly Field[]): object {
  return {
    type: 'object',
    required: fields.filter(({ constraints }) => constraints?.required === true).map(nameOf),
    properties: Object.fromEntries(fields.map((one) => [one.name, cellSchema(one)])),
  };
}

function nameOf({ name }: Field): string {
  return name;
}

function cellSchema({ type, constraints = {} }: Field): object {
  const { pattern } = constraints;
  const limits = Object.entries(constraints).filter(([name]) => LIMITS.includes(name));
  const whole = typeof pattern === 'string' ? { pattern: `^(?:${pattern})$` } : {};
  return { ...TYPES[type], ...Object.fromEntries(limits), ...whole };
}
