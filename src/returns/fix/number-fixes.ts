/** Turns numbers as people write them into numbers as programs read them. */
import type { FixStep } from './fix-step.ts';

/** 15,2 and 1.212,5: a comma before decimals, full stops or spaces between thousands. */
const DECIMAL_COMMA = /^\d+,(\d{1,2}|\d{4,})$|^\d{1,3}([. ]\d{3})+,\d+$/;
/** 1,212 and 1,212.5 and 1 212: commas, spaces or apostrophes between thousands. */
const THOUSANDS = /^\d{1,3}([, '’]\d{3})+(\.\d+)?$/;
/** 1,212 can be read in two ways in a column with decimals. */
export const UNCLEAR_COMMA = /^\d{1,3},\d{3}$/;

/** A decimal comma becomes a full stop. */
const decimalComma: FixStep = {
  rule: 'decimal-comma',
  fix: (text) => (DECIMAL_COMMA.test(text) ? text.replace(/[. ]/g, '').replace(',', '.') : text),
};

function thousands(unclear: boolean): FixStep {
  return {
    rule: 'thousands-separator',
    fix: (text) =>
      THOUSANDS.test(text) && !(unclear && UNCLEAR_COMMA.test(text))
        ? text.replace(/[, '’]/g, '')
        : text,
  };
}

/** A symbol in capitals. */
const symbolCase: FixStep = {
  rule: 'spelling',
  fix: (text) => (/^[XCUZ]$/.test(text) ? text.toLowerCase() : text),
};

/** 321.0 in a column of whole numbers is 321. */
const wholeNumber: FixStep = {
  rule: 'not-a-whole-number',
  fix: (text) => (/^\d+\.0+$/.test(text) ? text.replace(/\.0+$/, '') : text),
};

/** Steps for a column of whole numbers. It has no decimals, so the comma of 1,212 can only be between thousands. */
export const COUNT_STEPS: readonly FixStep[] = [
  symbolCase,
  thousands(false),
  decimalComma,
  wholeNumber,
];

/** Steps for a column of numbers with decimals. */
export const AMOUNT_STEPS: readonly FixStep[] = [symbolCase, thousands(true), decimalComma];
