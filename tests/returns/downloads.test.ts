import { describe, expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { checkReturn } from '../../src/returns/check.ts';
import { annotatedCsv } from '../../src/returns/downloads/annotated-csv.ts';
import { correctedCsv } from '../../src/returns/downloads/corrected-csv.ts';
import { findingsJson } from '../../src/returns/downloads/findings-json.ts';
import { ALL_FIXES } from '../../src/returns/fix/fixable-rules.ts';
import { receiptOf, receiptText } from '../../src/returns/receipt.ts';
import { growingSha256 } from '../../src/returns/sha256.ts';
import { CONTEXT, GOOD_ROW, HEADER } from './context.ts';
import { inputOf, textSource } from './fixtures.ts';

async function annotated(csv: string): Promise<string[]> {
  let text = '';
  await annotatedCsv(textSource(csv), CONTEXT, (piece) => (text += piece));
  return text.trimEnd().split('\r\n');
}

describe('the original with its findings', () => {
  test('has every line as it was and says beside each what was found', async () => {
    const lines = await annotated(`${HEADER}\n${GOOD_ROW}\n${GOOD_ROW.replace('15.0', '17.0')}\n`);
    expect(lines[0]).toBe(`${HEADER},findings`);
    expect(lines[1]).toBe(`${GOOD_ROW},`);
    expect(lines[2]).toContain(
      '[must fix] average_caseload: 1,212 cases divided by 80.8 FTE is 15.0, not 17.0.',
    );
    expect(lines[2]).toContain('Row 2 already has this council, quarter, service and role.');
  });

  test('says what is wrong with a row once, beside it', async () => {
    const lines = await annotated(`${HEADER}\n${GOOD_ROW.replace('15.0', '17.0')}\n`);
    expect(lines.join('\n').split('is 15.0, not 17.0.')).toHaveLength(2);
  });

  test('says what is known only at the end beside the row it is about', async () => {
    const part = GOOD_ROW.replace('children_all', 'children_in_need');
    const lines = await annotated(`${HEADER}\n${part}\n${part.replace(',all,', ',other,')}\n`);
    expect(lines[1]).toContain(
      '[must fix] Bolton has no row for the whole service on 31 December 2025.',
    );
    expect(lines[2]?.endsWith(',')).toBe(true);
  });

  test('says what is about the file beside the header', async () => {
    const [header] = await annotated(`${HEADER}\n${GOOD_ROW}\n`.replaceAll(',', ';'));
    expect(header).toContain('findings [should fix] The file has semicolons between its values.');
  });

  test('cannot be run by a spreadsheet', async () => {
    const lines = await annotated(`${HEADER}\n${GOOD_ROW}=HYPERLINK(A1)\n`);
    expect(lines[1]).toContain(",'=HYPERLINK(A1),");
  });
});

describe('the corrected file', () => {
  test('has the names and order of the template, without title lines and blank rows', async () => {
    const shuffled = ['Agency,Council code', ',', '6.0,E08000001'];
    let text = '';
    const mapping = { headerRow: 1, columns: { agency_fte: 0, council_code: 1 } };
    const source = textSource(shuffled.join('\n'));
    for await (const piece of correctedCsv(source, CONTEXT, ALL_FIXES, { mapping })) text += piece;
    expect(text).toBe(`${HEADER}\r\nE08000001,Bolton,,,,,,,,,,,,,6.0,\r\n`);
  });

  test('keeps what could not be read as a row unchanged', async () => {
    let text = '';
    for await (const piece of correctedCsv(inputOf('unclosed-quote'), CONTEXT, ALL_FIXES))
      text += piece;
    expect(text).toContain('6.0,"Two teams merged\r\n');
  });
});

describe('the receipt', () => {
  test('names council, quarter, counts, SHA-256 of the file and the rules', async () => {
    const csv = `${HEADER}\n${GOOD_ROW}\n`;
    const result = await checkReturn(textSource(csv), CONTEXT, { hash: growingSha256() });
    const receipt = receiptOf('return.csv', result, CONTEXT);
    expect(receipt.sha256).toBe(createHash('sha256').update(csv).digest('hex'));
    expect(receipt.acceptable).toBe(true);
    expect(receiptText(receipt)).toContain(
      'Council and quarter: Bolton, to 31 December 2025 (1 row)',
    );
    expect(receiptText(receipt)).toContain('Must fix: 0');
    expect(receiptText(receipt)).toContain('Checked on 20 January 2026 with rules 1.2, format 2');
  });

  test('does not call acceptable what must be fixed', async () => {
    const result = await checkReturn(inputOf('average-disagrees'), CONTEXT, {
      hash: growingSha256(),
    });
    expect(receiptOf('return.csv', result, CONTEXT).acceptable).toBe(false);
  });
});

test('the findings as JSON keep the keys that are published', async () => {
  const result = await checkReturn(inputOf('decimal-comma'), CONTEXT, { hash: growingSha256() });
  const data = JSON.parse(findingsJson('input.csv', result)) as {
    findings: { places: object[] }[];
  };
  const [group] = data.findings;
  expect(Object.keys(data).join(' ')).toBe('file sha256 rules rows covers counts findings');
  expect(Object.keys(group ?? {}).join(' ')).toBe(
    'rule severity column count line mend address places',
  );
  expect(Object.keys(group?.places[0] ?? {}).join(' ')).toBe('row column value message cells mend');
});

test('the findings as JSON name the file, the rules and every place', async () => {
  const result = await checkReturn(inputOf('decimal-comma'), CONTEXT, { hash: growingSha256() });
  expect(JSON.parse(findingsJson('input.csv', result))).toMatchObject({
    file: 'input.csv',
    rules: '1.2',
    rows: 1,
    counts: { 'must fix': 1 },
    findings: [
      { rule: 'decimal-comma', places: [{ row: 2, mend: { before: '15,0', after: '15.0' } }] },
    ],
  });
});
