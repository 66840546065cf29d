/** Turns numbers as people write them into numbers as programs read them. */
import type { FixStep } from './fix-step.ts';

/** 15,2 and 1.212,5: a comma before decimals, full stops or spaces between thousands. */
const DECIMAL_COMMA = /^\d+,(\d{1,2}|\d{4,})$|^\d{1,3}([. ]\d{3})+,\d+$/;
/** 1,212 and 1,212.5 and 1 212: commas, spaces or apostrophes between thousands. */
const THOUSANDS = /^\d{1,3}([, '’]\d{3})+(\.\d+)?$/;
/** 1.212.345, where full stops can be nothing else. */
const GROUPS = /^\d{1,3}(\.\d{3}){2,}$/;
/** 1,212 can be read in two ways in a column with decimals. */
export const UNCLEAR_COMMA = /^\d{1,3},\d{3}$/;
/** 2.000 can be 2 or, where a comma comes before decimals, 2000. */
export const UNCLEAR_POINT = /^[1-9]\d{0,2}\.\d{3}$/;

/** A decimal comma becomes a full stop. */
const decimalComma: FixStep = {
  rule: 'decimal-comma',
  fix: (text) => (DECIMAL_COMMA.test(text) ? text.replace(/[. ]/g, '').replace(',', '.') : text),
};

function thousands(unclear: boolean): FixStep {
  return {
    rule: 'thousands-separator',
    fix: (text) =>
      (THOUSANDS.test(text) || GROUPS.test(text)) && !(unclear && UNCLEAR_COMMA.test(text))
        ? text.replace(GROUPS.test(text) ? /\./g : /[, '’]/g, '')
        : text,
  };
}

/** [c], or C; c alone needs no fix. */
const SYMBOL = /^(\[[xcuzXCUZ]\]|[XCUZ])$/;

/** A symbol in capitals, or in brackets as government statistics have it. */
const symbolCase: FixStep = {
  rule: 'spelling',
  fix: (text) => (SYMBOL.test(text) ? text.toLowerCase().replace(/[[\]]/g, '') : text),
};
/** .5 and 9. and '1212, and the residue of a calculation that a spreadsheet writes as -2.8E-17. */
const numberForm: FixStep = {
  rule: 'number-form',
  fix: (text) =>
    text
      .replace(/^['’](?=[\d.[])/, '')
      .replace(/^\.(?=\d+$)/, '0.')
      .replace(/^(\d+)\.$/, '$1')
      .replace(/^-?\d([.,]\d+)?E-(1\d|[2-9]\d)$/i, '0'),
};

/** 321.0 in a column of whole numbers is 321. */
const wholeNumber: FixStep = {
  rule: 'not-a-whole-number',
  fix: (text) =>
    /^\d+\.0+$/.test(text) && !UNCLEAR_POINT.test(text) ? text.replace(/\.0+$/, '') : text,
};

/** Steps for a column of whole numbers. It has no decimals, so the comma of 1,212 can only be between thousands. */
export const COUNT_STEPS: readonly FixStep[] = [
  numberForm,
  symbolCase,
  thousands(false),
  decimalComma,
  wholeNumber,
];

/** Steps for a column of numbers with decimals. */
export const AMOUNT_STEPS: readonly FixStep[] = [
  numberForm,
  symbolCase,
  thousands(true),
  decimalComma,
];
