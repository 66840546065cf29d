/** How many clicks and edits it takes to a file in which nothing has to be corrected. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTEXT } from '../../returns/context.ts';
import { stepsTo, type Answers } from './officer.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');
/** Files as offices send them are about the quarter to 30 September 2026. */
const IN_AUTUMN = { ...CONTEXT, today: '2026-11-26' };

/** Each messy file with what its officer knows, and the steps row by row, as the page was, and together, as it is. */
const MESSY: readonly (readonly [
  name: string,
  answers: Answers,
  rowByRow: number,
  together: number,
])[] = [
  ['services-by-other-names', { service: { court_team: 'children_protection' } }, 7, 3],
  [
    'wrong-code-throughout',
    { council_code: { E99999999: 'E08000001' }, council_name: { 'A council': 'Bolton' } },
    24,
    4,
  ],
  ['commas-moved', {}, 5, 1],
  ['cells-too-many', {}, 4, 1],
  [
    'words-among-numbers',
    { highest_caseload: { '24 approx': '24', 'about 20': '20', tbc: '' } },
    15,
    7,
  ],
];

describe('the way to a file with nothing to correct takes', () => {
  test.each(MESSY)('%s', async (name, answers, rowByRow, together) => {
    const path = join(FIXTURES, 'returns-messy', `${name}.csv`);
    expect([
      await stepsTo(path, CONTEXT, answers, 'row by row'),
      await stepsTo(path, CONTEXT, answers, 'together'),
    ]).toEqual([rowByRow, together]);
  });
});

/** Files as offices send them that can be corrected by what the page offers alone. */
const AS_SENT: readonly (readonly [name: string, steps: number])[] = [
  ['01-unquoted-decimal-comma-vacancies', 1],
  ['03-unquoted-thousands-cases-symbols', 1],
  ['41-accounting-parens', 1],
  ['57-european-1000', 2],
  ['m10-shift-note-filled', 1],
  ['n01-two-files-joined-second-has-more-columns', 1],
];

test.each(AS_SENT)('never more than before: %s', async (name, steps) => {
  const path = join(FIXTURES, 'returns-as-sent', name, 'input.csv');
  const now = await stepsTo(path, IN_AUTUMN, {}, 'together');
  expect(now).toBe(steps);
  expect(await stepsTo(path, IN_AUTUMN, {}, 'row by row')).toBeGreaterThanOrEqual(steps);
});
