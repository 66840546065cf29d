import { expect, test } from 'vitest';
import { headingClass } from '../../../src/dataset/text/long-word.ts';

test.each(['North Northamptonshire', 'Wolverhampton', 'Take it to the meeting: Nottinghamshire'])(
  'letters are smaller for a word of 13 letters or more: %s',
  (heading) => {
    expect(headingClass(heading)).toBe('long-word');
  },
);

test.each(['Bournemouth, Christchurch and Poole', 'Stoke-on-Trent', 'Bolton', ''])(
  'and as large as ever for shorter words, however many: %s',
  (heading) => {
    expect(headingClass(heading)).toBeUndefined();
  },
);
