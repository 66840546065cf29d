import { expect, test } from 'vitest';
import { abolishedOn, formerName } from '../../../src/dataset/lineage/former-name.ts';

const ended = (name: string): { name: string; in_force_to: string } => ({
  name,
  in_force_to: '2023-03-31',
});

test('a former council is named as a council, since the place still exists', () => {
  expect(formerName(ended('Cumbria'))).toBe('the former Cumbria council');
  expect(formerName(ended('Somerset County Council'))).toBe('Somerset County Council');
  expect(formerName({ name: 'Isle of Wight', in_force_to: undefined })).toBe('the Isle of Wight');
});

test('a council is abolished on the day after its last', () => {
  expect(abolishedOn('2023-03-31')).toBe('2023-04-01');
});
