import { expect, test } from 'vitest';
import { siteContext } from '../../src/site/context.ts';
import { averagePoll, safetyPoll } from '../../src/site/evidence/polls.ts';

const { evidence } = siteContext().dataset;

test('shares that do not add up to 100 are said to be rounded', () => {
  // 83, 12 and 6.
  expect(averagePoll(evidence).subtitle).toContain('Shares are rounded and add up to 101.');
  // 55, 30, 10 and 5.
  expect(safetyPoll(evidence).subtitle).not.toContain('rounded');
});
