import { describe, expect, test } from 'vitest';
import { checkReturn, checkText } from '../../../src/returns/check.ts';
import { compoundKind, zipKind } from '../../../src/returns/read/container-kind.ts';
import { fileKindOf } from '../../../src/returns/read/file-kind.ts';
import { CONTEXT, GOOD_ROW, HEADER } from '../context.ts';
import { bytesSource } from '../fixtures.ts';

function rulesOf(...lines: readonly string[]): string[] {
  return checkText([HEADER, GOOD_ROW, ...lines, ''].join('\r\n'), CONTEXT).findings.map(
    ({ rule }) => rule,
  );
}

describe('a line below the rows', () => {
  test.each([
    'Total,,,,,,1212,80.8,15.0,,,,,,,',
    ',Grand total,,,,,1212,80.8,15.0,24,,,,,,',
    ',,,Total,,,1212,80.8,15.0,,,,,,,',
    ',,,,TOTALS,,1212,80.8,15.0',
    ',Bolton total,2025-12-31,,,,1212,80.8,15.0,,,,,,,',
    'Total,1212,80.8',
    'Overall,,,,,,1212,80.8,15.0,,,,,,,',
  ])('%s is a total, and nothing else is said of it', (line) => {
    expect(rulesOf(line)).toEqual(['total-row']);
  });

  test.each([
    'Source: Liquidlogic extract run 14 October',
    'Source: Liquidlogic extract run 14 October,,,,,,,,,,,,,,,',
    ',,Prepared by the performance team,,,,,,,,,,,,,',
    '* Includes agency workers, covers, and others, all told, as agreed',
    'Notes: a, b, c, d, e',
    // Three cells at most need no word that footnotes begin with.
    'Checked by the data team',
    'Checked by the data team, the finance team, and the director',
  ])('%s is a footnote, and nothing else is said of it', (line) => {
    expect(rulesOf(line)).toEqual(['footnote']);
  });

  test('of four cells is no footnote where it does not begin like one', () => {
    expect(rulesOf('Checked by the data team, finance, payroll, and us')).not.toContain('footnote');
  });

  test('with the code of a council is a row, whatever it lacks', () => {
    expect(rulesOf('E08000002,Bury')).toEqual(['ragged-row']);
    expect(rulesOf('E08000001,Bolton,2025-12-31,Total,all,individual,1,2,3,,,,,,,')).toContain(
      'unknown-service',
    );
  });
});

describe('lines above the header', () => {
  const rulesAbove = (...lines: readonly string[]): string[] =>
    checkText([...lines, HEADER, GOOD_ROW, ''].join('\r\n'), CONTEXT).findings.map(
      ({ rule, count }) => `${rule} ${count}`,
    );

  test('are blank where nothing is in them, and a title where something is', () => {
    expect(rulesAbove('', ',,')).toEqual(['blank-row 2']);
    expect(rulesAbove('Return of Bolton', ',,,,')).toEqual(['title-line 1', 'blank-row 1']);
    expect(rulesAbove('Return of Bolton', 'Quarter 3')).toEqual(['title-line 2']);
  });
});

describe('lines between quotation marks as a whole', () => {
  test('are read as they would be without them, inner quotation marks and all', () => {
    const name = 'E06000058,""Bournemouth, Christchurch and Poole"",2025-12-31';
    const row = GOOD_ROW.replace('E08000001,Bolton,2025-12-31', name);
    const result = checkText(`"${HEADER}"\n"${row}"\n`, CONTEXT);
    expect(result.rows).toBe(1);
    expect(result.findings.map(({ rule, count }) => [rule, count])).toEqual([['quoted-line', 2]]);
  });

  test('are read where the header is not one of them', () => {
    const result = checkText(`${HEADER}\n"${GOOD_ROW}"\n`, CONTEXT);
    expect([result.rows, result.findings[0]?.rule]).toEqual([1, 'quoted-line']);
  });
});

test('rows exist that could not be read: the file is not said to have none', () => {
  const { findings } = checkText(`${HEADER}\n${GOOD_ROW.replace('9.5', '9,5')}\n`, CONTEXT);
  expect(findings.map(({ rule }) => rule)).toEqual(['shifted-row']);
});

test('vertical bars between values are read', () => {
  const { rows } = checkText([HEADER, GOOD_ROW].join('\n').replaceAll(',', '|'), CONTEXT);
  expect(rows).toBe(1);
});

describe('spaces around quotation marks', () => {
  test('belong to the cell, whose comma stays inside', () => {
    const row = GOOD_ROW.replace(
      'E08000001,Bolton',
      'E06000058, "Bournemouth, Christchurch and Poole" ',
    );
    const result = checkText(`${HEADER}\n${row}\n`, CONTEXT);
    expect(result.rows).toBe(1);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['white-space']);
  });
});

describe('a file that is no text', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['PK mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK', 'an OpenDocument spreadsheet'],
    ['PK Index/Document.iwa', 'a Numbers document'],
    ['PK word/document.xml', 'a Word document'],
    ['PK xl/workbook.xml', 'a damaged Excel workbook'],
    ['PK photos/1.jpg', 'a compressed file'],
  ])('%s is %s', (content, looksLike) => {
    expect(zipKind(bytes(content)).looksLike).toBe(looksLike);
  });

  test.each([
    ['EncryptedPackage', 'a workbook with a password'],
    ['Workbook', 'a workbook of Excel 97 to 2003'],
    ['WordDocument', 'a Word document'],
  ])('with a stream %s is %s', (name, looksLike) => {
    expect(compoundKind(bytes(Array.from(name).join('\0'))).looksLike).toBe(looksLike);
  });

  test('is UTF-32 with its mark or without it', async () => {
    const letters = Array.from(`${HEADER}\n`).flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]);
    const looksLike = { kind: 'other', looksLike: 'text in UTF-32' };
    expect(fileKindOf(Uint8Array.from([0xff, 0xfe, 0, 0, ...letters]))).toEqual(looksLike);
    expect(fileKindOf(Uint8Array.from(letters))).toEqual(looksLike);
    const { findings } = await checkReturn(bytesSource(Uint8Array.from(letters)), CONTEXT);
    expect(findings.map(({ rule }) => rule)).toEqual(['not-csv']);
  });
});

test('a file without a header is read by the columns that were chosen for it', async () => {
  const columns = Object.fromEntries(HEADER.split(',').map((name, at) => [name, at]));
  const source = bytesSource(new TextEncoder().encode(`${GOOD_ROW}\r\n`));
  const { rows, covers, findings } = await checkReturn(source, CONTEXT, {
    mapping: { headerRow: 0, columns },
  });
  expect([rows, covers.map(({ council, rows: own }) => [council, own])]).toEqual([
    1,
    [['bolton', 1]],
  ]);
  expect(findings.filter(({ rule }) => rule.includes('column'))).toEqual([]);
});
