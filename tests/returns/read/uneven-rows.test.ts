/** How many rows of a broken file are looked into, and how long they may be. */
import { expect, test } from 'vitest';
import { readHeader } from '../../../src/returns/read/header.ts';
import { UnevenRows, type UnevenRow } from '../../../src/returns/read/uneven-rows.ts';
import { CONTEXT, GOOD_ROW, HEADER } from '../context.ts';

const header = readHeader(HEADER.split(','), 1, CONTEXT.format);
/** 9,5 without quotation marks: one cell too many. */
const MOVED = GOOD_ROW.replace('9.5', '9,5').split(',');

function offerOf(row: UnevenRow): unknown {
  return row.place?.params?.offer;
}

const OFFER = ' Put together, its cells ‘9’ and ‘5’ would be ‘9.5’ in vacancies_fte.';

test('readings are looked for in the first thousand uneven rows, and not in the next', () => {
  const rows = new UnevenRows(CONTEXT.format);
  for (let row = 1; row < 1000; row += 1) rows.outcomeOf(MOVED, header);
  expect(offerOf(rows.outcomeOf(MOVED, header))).toBe(OFFER);
  expect(offerOf(rows.outcomeOf(MOVED, header))).toBe('');
});

test('readings are looked for with eight cells too many, and not with nine', () => {
  const rows = new UnevenRows(CONTEXT.format);
  const long = (more: number) => [...MOVED, ...Array<string>(more - 1).fill('')];
  expect(long(8)).toHaveLength(HEADER.split(',').length + 8);
  expect(offerOf(rows.outcomeOf(long(8), header))).toBe(OFFER);
  expect(offerOf(rows.outcomeOf(long(9), header))).toBe('');
});

test('a row of a file without a header is taken as it is', () => {
  const rows = new UnevenRows(CONTEXT.format);
  expect(rows.outcomeOf(MOVED, { ...header, row: 0 })).toEqual({ kind: 'row' });
});
