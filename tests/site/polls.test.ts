import { expect, test } from 'vitest';
import { siteContext } from '../../src/site/context.ts';
import { averagePoll, averagePollInWords, safetyPoll } from '../../src/site/evidence/polls.ts';

const { evidence } = siteContext().dataset;

test('shares that do not add up to 100 are said to be rounded', () => {
  // 83, 12 and 6.
  expect(averagePoll(evidence).subtitle).toContain('Shares are rounded and add up to 101.');
  expect(averagePoll(evidence).subtitle).toContain(
    'This is an early count. In a later one, read in a copy, 78% of almost 600 votes were for ‘well below’. Readers chose',
  );
  // 55, 30, 10 and 5.
  expect(safetyPoll(evidence).subtitle).not.toContain('rounded');
});

test('the poll in words leads with the later count, and says where it was read', () => {
  // Community Care, 25 March 2025: 78% and 15% of almost 600 votes; before, 83% and 12% of 104.
  expect(averagePollInWords(evidence)).toBe(
    'In a poll, 78% of almost 600 votes put the official average for 2024 ‘well below’ the voter’s own caseload. Another 15% put it in line. We read that count in a copy of the article. An early count of 104 votes had 83% and 12%. Readers chose whether to vote.',
  );
  expect(averagePollInWords({ workerReports: [] })).toBe('');
});
