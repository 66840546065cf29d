import { expect, test } from 'vitest';
import { reason, symbol } from '../../../src/schemas/absence.ts';
import {
  absenceSentence,
  isRate,
  lastFigureSentence,
  rateInWords,
  REASON_SENTENCE,
  REASON_SHORT,
  symbolInWords,
} from '../../../src/dataset/figures/absence-wording.ts';
import { absent, published } from '../findings/examples.ts';

test('each reason is told apart, in a few words and in a sentence', () => {
  const short = reason.options.map((one) => REASON_SHORT[one]);
  const sentences = reason.options.map((one) => REASON_SENTENCE[one]);
  expect(new Set(short).size).toBe(4);
  expect(new Set(sentences).size).toBe(4);
  expect(sentences.every((sentence) => /^[A-Z].*\.$/.test(sentence))).toBe(true);
});

test('a rate is a percentage or a reason, and a sentence goes on only after a percentage', () => {
  expect([12.7, 'low', 'z', 'x', undefined].map((rate) => rateInWords(rate as 'x'))).toEqual([
    '12.7%',
    'less than 0.05%',
    'not applicable',
    'not available',
    'not published',
  ]);
  expect([12.7, 'low', 'z', 'x', undefined].map((rate) => isRate(rate as 'x'))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('no symbol is shown as a number', () => {
  expect(symbol.options.map(symbolInWords)).toEqual([
    'not available',
    'low reliability',
    'suppressed',
    'not applicable',
    'less than 0.05',
  ]);
});

test('only a missing figure has a reason', () => {
  expect(absenceSentence(undefined)).toBe('');
  expect(absenceSentence(published('E06000001', 2025, 20, 2000, 100))).toBe('');
  expect(absenceSentence(absent('E06000001', 2025, 'not_available'))).toBe(
    'The Department for Education marks the figure as not available.',
  );
  expect(lastFigureSentence(2024, 20)).toBe('Its last figure, for 30 September 2024, was 20.0.');
});
