import { expect, test } from 'vitest';
import { questionOf } from '../../../src/live/search/question.ts';

test.each([
  ['', { kind: 'short', area: undefined }],
  ['B', { kind: 'short', area: 'B' }],
  ['bl', { kind: 'short', area: 'BL' }],
  ['zz', { kind: 'short', area: undefined }],
  ['BL1', { kind: 'postcode', area: 'BL' }],
  ['bl11aa', { kind: 'postcode', area: 'BL' }],
  ['bt1 1aa', { kind: 'postcode', area: undefined }],
  ['BT', { kind: 'postcode', area: undefined }],
  ['WX1 1AA', { kind: 'postcode', area: undefined }],
  ['bol', { kind: 'name', letter: 'b' }],
  ['City of Hull', { kind: 'name', letter: 'h' }],
  ['Ynys Môn', { kind: 'name', letter: 'y' }],
  ['12345', { kind: 'neither' }],
])('%j is asked as %j', (typed, question) => {
  expect(questionOf(typed)).toEqual(question);
});

test('no beginning of a postcode asks for names, so that its look-up fetches one file', () => {
  const whole = 'SW1A 2AA';
  const kinds = Array.from(whole, (_, index) => questionOf(whole.slice(0, index + 1)).kind);
  expect(kinds).not.toContain('name');
  expect(kinds.slice(2)).toEqual(Array(6).fill('postcode'));
});
