import { describe, expect, test } from 'vitest';
import { neighbours } from '../../../scripts/import/neighbours.ts';
import { fixture, folder, linesOf, refusals, source } from './harness.ts';

const INPUT = fixture('neighbours/input.csv');
const data = folder({ 'councils.csv': fixture('neighbours/councils.csv') });

describe('statistical neighbours', () => {
  const result = neighbours.read([source('neighbours-2025.csv', INPUT)], data);
  const lines = linesOf(result, 'neighbours.csv');

  test('each authority has ten, nearest first, under GSS codes', () => {
    expect(lines).toHaveLength(110);
    expect(lines.slice(0, 3)).toEqual([
      'E09000002,1,E09000003,extremely close',
      'E09000002,2,E09000004,very close',
      'E09000002,3,E09000005,close',
    ]);
    expect(lines[9]).toBe('E09000002,10,E09000015,not close');
  });

  test('the release is the year in the name of the file', () => {
    expect(result.tables[0]).toMatchObject({ release: '2025', vintage: '2025 model' });
  });

  test.each([
    [
      'a column renamed',
      (text: string) => text.replace('SN_4P', 'SN_4_closeness'),
      '1 SN_4P missing-column',
    ],
    [
      'an authority twice',
      (text: string) => text.replace('\n302,', '\n301,'),
      '3 old_la_code 301 duplicate-authority',
    ],
    [
      'an authority left out',
      (text: string) => text.replace(/\n310,[^\n]*/, ''),
      'old_la_code 310 missing-authority',
    ],
    [
      'a code nobody knows',
      (text: string) => text.replace('\n302,', '\n999,'),
      '3 old_la_code 999 unknown-code',
    ],
    [
      'a neighbour nobody knows',
      (text: string) => text.replace('Dagenham,302', 'Dagenham,928'),
      '2 SN_1 928 unknown-code',
    ],
    [
      'a council as its own neighbour',
      (text: string) => text.replace('Dagenham,302', 'Dagenham,301'),
      '2 SN_1 301 own-neighbour',
    ],
    [
      'new words',
      (text: string) => text.replace('Extremely close', 'Twins'),
      '2 SN_1P Twins unknown-closeness',
    ],
    ['a row cut off', (text: string) => text.slice(0, -30), '12 ragged-row'],
  ])('%s is refused', (_, change, expected) => {
    expect(refusals(neighbours, [source('n.csv', change(INPUT))], data)).toContain(expected);
  });

  test('bytes that are not UTF-8 are refused with their line', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('old_la_code\n'), 0xe9, 0x0a]);
    expect(refusals(neighbours, [{ name: 'n.csv', bytes }], data)[0]).toMatch(/^n\.csv:2: .*UTF-8/);
  });
});
