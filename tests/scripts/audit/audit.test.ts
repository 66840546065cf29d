import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  auditFaults,
  exceptionsSchema,
  readAudit,
  type Exceptions,
} from '../../../scripts/audit/audit.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/audit-output');
const FOUND = readAudit(readFileSync(join(FIXTURES, 'two-packages.json'), 'utf8'));
const TODAY = '2026-11-26';

function putOff(until: string): Exceptions {
  const reason = 'It is used by a test alone, which loads nothing.';
  return [{ id: 'GHSA-aaaa-bbbb-cccc', name: 'made-up-client', reason, until }];
}

describe('the audit of packages', () => {
  test('names each weakness once, at the package that has it', () => {
    expect(FOUND.map(({ name, id }) => [name, id])).toEqual([
      ['made-up-client', 'GHSA-aaaa-bbbb-cccc'],
    ]);
  });

  test('asks for a look at what nobody has put off', () => {
    expect(auditFaults(FOUND, [], TODAY)).toEqual([
      'made-up-client: Follows redirects to other hosts (high, GHSA-aaaa-bbbb-cccc)',
    ]);
  });

  test.each([
    ['2026-11-26', []],
    ['2027-02-26', []],
    ['2026-11-25', [expect.stringContaining('Look at it again')]],
    ['2027-02-27', [expect.stringContaining('more than 92 days')]],
  ])('takes an exception until %s for what it is', (until, faults) => {
    expect(auditFaults(FOUND, putOff(until), TODAY)).toEqual(faults);
  });

  test('asks to take out an exception that is not needed', () => {
    expect(auditFaults([], putOff('2026-12-01'), TODAY)).toEqual([
      expect.stringContaining('Take it out'),
    ]);
  });

  test('never takes an error of npm for a clean report', () => {
    expect(() => readAudit('{"error":{"code":"ENETUNREACH"}}')).toThrow('no report');
    expect(() => readAudit('')).toThrow('no report');
  });
});

test('the exceptions of this project can be read', () => {
  const file = join(import.meta.dirname, '../../../scripts/audit/exceptions.json');
  expect(() => exceptionsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))).not.toThrow();
});
