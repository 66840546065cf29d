/** The Data Package, held to version 2 of the standard (datapackage.org) and to the profile of version 1. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import AjvDraft4 from 'ajv-draft-04';
import { beforeAll, describe, expect, test } from 'vitest';
import { DOWNLOADS } from '../../../../src/site/exports/downloads.ts';
import { madeFile } from '../made-files.ts';
import { VERSION_2 } from './version-2.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/profiles');

interface Package {
  readonly resources: readonly Record<string, unknown>[];
}

let made: Package;

beforeAll(async () => {
  made = JSON.parse((await madeFile('datapackage.json')) as string) as Package;
});

describe('version 2', () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(VERSION_2);

  test('is what the package conforms to, with each resource and schema', () => {
    validate(made);
    expect(validate.errors ?? []).toEqual([]);
    expect(made.resources.map(({ path }) => path)).toEqual(DOWNLOADS.map(({ file }) => file));
  });

  test('is declared, so nothing of version 1 is left', () => {
    expect(JSON.stringify(made)).not.toContain('"profile"');
    expect(JSON.stringify(made)).not.toContain('"role"');
  });

  test.each([
    ['a package without resources', { resources: [] }],
    [
      'a profile of version 1',
      { $schema: 'https://datapackage.org/profiles/1.0/datapackage.json' },
    ],
    ['a contributor with one role only', { contributors: [{ title: 'A', role: 'author' }] }],
    ['a day in place of a moment', { created: '2025-09-30' }],
    ['a licence without name and path', { licenses: [{ title: 'Open' }] }],
  ])('is not kept by %s', (_, change) => {
    expect(validate({ ...made, ...change })).toBe(false);
  });

  test.each([
    ['without a name', { name: undefined }],
    ['with a path that leaves the package', { path: '../secret.csv' }],
    ['that is no table', { type: 'tabular' }],
    ['with a hash of another form', { hash: 'sha256:xyz' }],
    ['with a schema without fields', { schema: { fields: [] } }],
  ])('is not kept by a resource %s', (_, change) => {
    const [first = {}, ...others] = made.resources;
    const resources = [JSON.parse(JSON.stringify({ ...first, ...change })) as object, ...others];
    expect(validate({ ...made, resources })).toBe(false);
  });
});

test('tools of version 1 can read it too, by the profile of the project that defines them', () => {
  const profile = readFileSync(join(FIXTURES, 'tabular-data-package.json'), 'utf8');
  const validate = new AjvDraft4({ strict: false, validateFormats: false }).compile(
    JSON.parse(profile) as object,
  );
  const named = {
    ...made,
    profile: 'tabular-data-package',
    resources: made.resources.map((one) => ({ ...one, profile: 'tabular-data-resource' })),
  };
  validate(named);
  expect(validate.errors ?? []).toEqual([]);
  expect(validate({ profile: 'tabular-data-package', resources: [{ name: 'x' }] })).toBe(false);
});
