import { expect, test } from 'vitest';
import { lineageFindings } from '../../../src/dataset/findings/lineage.ts';
import type { Council } from '../../../src/schemas/council.ts';
import { council } from './examples.ts';

const cumbria = council('cumbria', 'E10000006', { in_force_to: '2023-03-31' });
const cumberland = council('cumberland', 'E06000063', {
  in_force_from: '2023-04-01',
  predecessors: ['cumbria'],
});
const barnsley = council('barnsley', 'E08000038', {
  old_codes: [{ code: 'E08000016', lastDay: '2025-03-31' }],
});

test('councils that follow each other day by day, and recoded ones, need no word', () => {
  expect(lineageFindings([cumbria, cumberland, barnsley])).toEqual([]);
});

test.each<[string, Council[], string, string]>([
  [
    'a gap',
    [cumbria, { ...cumberland, in_force_from: '2023-04-02' }],
    'cumberland',
    'predecessors',
  ],
  [
    'an overlap',
    [cumbria, { ...cumberland, in_force_from: '2023-03-31' }],
    'cumberland',
    'predecessors',
  ],
  [
    'a predecessor still in force',
    [{ ...cumbria, in_force_to: undefined }, cumberland],
    'cumberland',
    'predecessors',
  ],
  [
    'an unknown predecessor',
    [
      cumbria,
      cumberland,
      council('x', 'E06000064', { in_force_from: '2023-04-01', predecessors: ['nowhere'] }),
    ],
    'x',
    'predecessors',
  ],
  [
    'a beginning out of nothing',
    [council('x', 'E06000064', { in_force_from: '2023-04-01' })],
    'x',
    'predecessors',
  ],
  [
    'predecessors without a first day',
    [cumbria, cumberland, council('x', 'E06000064', { predecessors: ['cumbria'] })],
    'x',
    'in_force_from',
  ],
  ['an end that nothing follows', [cumbria], 'cumbria', 'in_force_to'],
  [
    'an old code that outlives its council',
    [
      cumbria,
      cumberland,
      { ...barnsley, in_force_to: '2025-03-31' },
      council('y', 'E06000099', { in_force_from: '2025-04-01', predecessors: ['barnsley'] }),
    ],
    'barnsley',
    'old_codes',
  ],
  ['the same code twice', [{ ...barnsley, code: 'E08000016' }], 'barnsley', 'old_codes'],
  [
    'a last day twice',
    [
      {
        ...barnsley,
        old_codes: [...barnsley.old_codes, { code: 'E08000017', lastDay: '2025-03-31' }],
      },
    ],
    'barnsley',
    'old_codes',
  ],
  ['a code of two councils', [barnsley, council('x', 'E08000016')], 'x', 'code'],
])('%s is an error that names the council and the column', (_, councils, slug, column) => {
  expect(lineageFindings(councils)).toMatchObject([
    { code: 'broken-lineage', severity: 'error', file: 'councils.csv', value: slug, column },
  ]);
});

function messageOf(...councils: Council[]): string | undefined {
  return lineageFindings(councils)[0]?.message;
}

test('a predecessor that is still in force is named so, and one that ended on another day with that day', () => {
  expect(messageOf({ ...cumbria, in_force_to: undefined }, cumberland)).toBe(
    'cumbria must end on the day before cumberland begins on 2023-04-01, but is still in force. Correct one of the days.',
  );
  expect(messageOf(cumbria, { ...cumberland, in_force_from: '2023-04-02' })).toBe(
    'cumbria must end on the day before cumberland begins on 2023-04-02, but ends on 2023-03-31. Correct one of the days.',
  );
});

test('a finding is placed by the code of its council, where it has one', () => {
  const [coded] = lineageFindings([cumbria]);
  expect(coded?.place).toEqual({ code: 'E10000006' });
  const [uncoded] = lineageFindings([{ ...cumbria, code: undefined }]);
  expect(uncoded).toBeDefined();
  expect(uncoded).not.toHaveProperty('place');
});

test.each([
  // The old code of Barnsley ended on 31 March 2025.
  [{ in_force_from: '2025-04-01', predecessors: ['cumbria'] }, 1],
  [{ in_force_from: '2025-03-31', predecessors: ['cumbria'] }, 0],
])('an old code may end on the first day of its council, and not before: %j', (days, count) => {
  const before = {
    ...cumbria,
    in_force_to: days.in_force_from === '2025-04-01' ? '2025-03-31' : '2025-03-30',
  };
  const found = lineageFindings([before, { ...barnsley, ...days }]);
  expect(found.filter(({ column }) => column === 'old_codes')).toHaveLength(count);
});
