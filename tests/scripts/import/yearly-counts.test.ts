import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { childPopulation } from '../../../scripts/import/child-population.ts';
import { referrals } from '../../../scripts/import/referrals.ts';
import { socialWorkerChanges } from '../../../scripts/import/social-worker-changes.ts';
import { DATA_FOLDER, dataFiles } from '../../../scripts/shared/data-folder.ts';
import { readSource } from '../../../scripts/shared/read-sources.ts';
import { fixture, folder, linesOf, refusals, source } from './harness.ts';

const data = folder(
  Object.fromEntries(
    ['councils.csv', 'areas.csv', 'joint-returns.csv'].map((name) => [
      name,
      fixture(`register/${name}`),
    ]),
  ),
);

// Expected numbers are cells of the publishers’ files, of which the fixtures are excerpts.
describe('referrals', () => {
  const input = fixture('referrals/input.csv');

  test('are those of the year to 31 March, under the code in force on that day', () => {
    const lines = linesOf(referrals.read([source('referrals.csv', input)], data), 'referrals.csv');
    expect(lines).toContain('2022,E92000001,published,650270');
    expect(lines.filter((line) => line.startsWith('2016'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('2021,E06000061'))).toEqual([]);
  });

  test.each([
    ['0123', '0123 not-a-number'],
    ['9'.repeat(400), 'not-a-number'],
    ['1.5', '1.5 not-a-number'],
  ])('written as %s are refused', (number, expected) => {
    const changed = input.replace(/(,Bolton,Referrals and Re-referrals,)\d+/, `$1${number}`);
    expect(refusals(referrals, [source('r.csv', changed)], data).join('\n')).toContain(expected);
  });
});

describe('children aged 0 to 17', () => {
  test('are kept under the code in force on 30 June', () => {
    const input = source('population.csv', fixture('child-population/input.csv'));
    const lines = linesOf(childPopulation.read([input], data), 'child-population.csv');
    expect(lines).toContain('2022,E92000001,published,11901267');
    // Buckinghamshire replaced its county council on 1 April 2020, Northamptonshire was split a year later.
    expect(lines.some((line) => line.startsWith('2020,E06000060,'))).toBe(true);
    expect(lines.some((line) => line.startsWith('2021,E06000061,'))).toBe(true);
    expect(lines.some((line) => line.startsWith('2020,E10000021,'))).toBe(true);
  });
});

describe('children in care with three or more social workers', () => {
  const input = fixture('social-worker-changes/input.csv');
  const read = (text: string): string[] =>
    linesOf(
      socialWorkerChanges.read([source('stability.csv', text)], data),
      'social-worker-changes.csv',
    );

  test('come with all children in care and the publisher’s percentage', () => {
    expect(read(input)).toContain('2024,E08000001,published,571,180,32');
    expect(read(input)).toContain('2024,E92000001,published,83300,22140,27');
  });

  test('have a reason where there is no number', () => {
    const changed = input.replace(
      /(E08000001,[^\n]*social workers during the year,)180,32/,
      '$1z,z',
    );
    expect(read(changed)).toContain('2024,E08000001,not_applicable,,,');
  });

  test.each([
    ['a percentage that is not that of the numbers', '180,32', '180,31', '31 not-a-number'],
    ['a text for a number', '180,32', 'many,32', 'many not-a-number'],
    ['a column renamed', 'sw_stability', 'stability', 'sw_stability missing-column'],
  ])('with %s are refused', (_, from, to, expected) => {
    const found = refusals(socialWorkerChanges, [source('s.csv', input.replace(from, to))], data);
    expect(found.join('\n')).toContain(expected);
  });

  test('of a council left out are missed', () => {
    const without = input.replaceAll(/\n[^\n]*,Bolton,[^\n]*(?=\n)/g, '');
    const found = refusals(socialWorkerChanges, [source('s.csv', without)], data);
    expect(found.join('\n')).toContain('E08000001 missing-row');
  });
});

const FOLDER =
  process.env.CASELOAD_SOURCES ??
  join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'sources');

describe.each([
  [referrals, 'dfe-referrals-2013-2025.csv'],
  [childPopulation, 'ons-population-0-17-2012-2024.csv'],
  [socialWorkerChanges, 'dfe-children-looked-after-social-workers-2024.csv'],
])('an importer', (importer, name) => {
  const file = join(FOLDER, name);

  test.skipIf(!existsSync(file))(`${name} as the publisher ships it gives what data/ has`, () => {
    const { findings, tables } = importer.read([readSource(file)], dataFiles());
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const { path, text } of tables)
      expect(text).toBe(readFileSync(join(DATA_FOLDER, path), 'utf8'));
  });
});
