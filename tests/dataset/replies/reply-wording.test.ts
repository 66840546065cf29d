import { expect, test } from 'vitest';
import { earlierReply, replyHeading } from '../../../src/dataset/replies/reply-wording.ts';

test('a reply is introduced by what it is about, and an earlier one by its day', () => {
  expect(replyHeading('the Isle of Few', 'average_caseload', 2025)).toBe(
    'The Isle of Few has replied about its average caseload for 2025.',
  );
  expect(replyHeading('Bolton', 'cases-jump', 2024)).toBe(
    'Bolton has replied about the flag on the change of its cases for 2024.',
  );
  expect(earlierReply('2026-01-12')).toBe('An earlier reply, received on 12 January 2026');
});
