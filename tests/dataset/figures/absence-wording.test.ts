import { expect, test } from 'vitest';
import { reason, symbol } from '../../../src/schemas/absence.ts';
import {
  REASON_SENTENCE,
  REASON_SHORT,
  symbolInWords,
} from '../../../src/dataset/figures/absence-wording.ts';

test('each reason is told apart, in a few words and in a sentence', () => {
  const short = reason.options.map((one) => REASON_SHORT[one]);
  const sentences = reason.options.map((one) => REASON_SENTENCE[one]);
  expect(new Set(short).size).toBe(4);
  expect(new Set(sentences).size).toBe(4);
  expect(sentences.every((sentence) => /^[A-Z].*\.$/.test(sentence))).toBe(true);
});

test('no symbol is shown as a number', () => {
  expect(symbol.options.map(symbolInWords)).toEqual([
    'not available',
    'low reliability',
    'suppressed',
    'not applicable',
    'under 0.05',
  ]);
});
