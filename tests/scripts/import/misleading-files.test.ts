/** Files that are something else than they seem: the message names the cause. */
import { deflateRawSync, gzipSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseloads } from '../../../scripts/import/caseloads.ts';
import { childrenInNeed } from '../../../scripts/import/children-in-need.ts';
import { hexes } from '../../../scripts/import/hexes.ts';
import { workforce } from '../../../scripts/import/workforce.ts';
import { copyOf, FIXTURES, importInto } from '../shared/data-copy.ts';

const WHOLE = readFileSync(join(FIXTURES, 'caseloads', 'newer-release', 'input.csv'));
const TEXT = WHOLE.toString('utf8');

function fileOf(bytes: string | Uint8Array): string {
  const path = join(copyOf('caseloads/empty'), 'input.csv');
  writeFileSync(path, bytes);
  return path;
}

/** What an import says of a file, and its exit code. */
async function said(
  bytes: string | Uint8Array,
  importer = caseloads,
): Promise<{ exitCode: number; text: string }> {
  const argv = [fileOf(bytes), '--data', copyOf('register')];
  const { exitCode, lines } = await importInto(importer, argv);
  return { exitCode, text: lines.join('\n') };
}

/** The start of a zip archive with one file in it. */
function zip(name: string): Uint8Array {
  const data = deflateRawSync(WHOLE);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(data.length, 18);
  head.writeUInt32LE(WHOLE.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), data]);
}

describe('a file of another kind is named', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['a zip archive', zip('data.csv'), 'input.csv: This is a zip archive. Unpack it'],
    ['a gzip archive', gzipSync(WHOLE), 'input.csv: This is a gzip archive. Unpack it'],
    ['a workbook', zip('xl/workbook.xml'), 'input.csv: This is an Excel workbook. Save the sheet'],
    ['a PDF', '%PDF-1.7\n', 'input.csv: This is a PDF document.'],
    ['a web page', `<!DOCTYPE html>\n<title>a,b</title>`, 'This is a web page and not the data.'],
    ['JSON', '{"a": [1, 2]}', 'This is JSON. Download the data as CSV.'],
    ['semicolons', TEXT.replaceAll(',', ';'), 'The cells have semicolons between them'],
    ['tabs', TEXT.replaceAll(',', '\t'), 'The cells have tabs between them'],
  ])('%s', async (_, bytes, message) => {
    for (const importer of [caseloads, workforce, childrenInNeed]) {
      const { exitCode, text } = await said(bytes, importer);
      expect(exitCode).toBe(1);
      expect(text).toContain(message);
      expect(text).not.toContain('Windows-1252');
    }
  });

  test('a web page instead of JSON', async () => {
    const { text } = await said('<html></html>', hexes);
    expect(text).toContain('This is a web page and not the data. Download the JSON file itself.');
  });
});

/** The excerpt with the cells of Bolton's row of 2021 changed. */
function bolton(from: string, to: string): string {
  const lines = TEXT.split('\n');
  return lines
    .map((line) => (/^2021.*E08000001/.test(line) ? line.replace(from, to) : line))
    .join('\n');
}

describe('a number', () => {
  test.each([
    ['a leading zero', ',1919,', ',01919,', 'The number begins with a zero too many.'],
    ['400 digits', ',1919,', `,${'9'.repeat(400)},`, 'more than eight digits'],
    ['50,000 digits', ',1919,', `,${'9'.repeat(50_000)},`, '9… (50000 characters)'],
    ['a part of a hundredth', ',21.5,', ',21.503,', 'at most two decimals'],
  ])('with %s is refused with its cause', async (_, from, to, message) => {
    const { exitCode, text } = await said(bolton(from, to));
    expect(exitCode).toBe(1);
    expect(text).toContain(message);
    expect(text).toContain('(not-a-number)');
    expect(text.length).toBeLessThan(2000);
  });

  test('of ten million digits makes a line that no source has', async () => {
    for (const importer of [caseloads, workforce, childrenInNeed]) {
      const { exitCode, text } = await said(
        bolton(',1919,', `,${'9'.repeat(10_000_000)},`),
        importer,
      );
      expect(exitCode).toBe(1);
      expect(text).toContain('input.csv:7: This line has more than 100,000 characters');
      expect(text.length).toBeLessThan(2000);
    }
  });

  test('with a leading zero is refused by the import of the workforce, too', async () => {
    const { exitCode, text } = await said(bolton(',19.8,', ',019.8,'), workforce);
    expect(exitCode).toBe(1);
    expect(text).toContain("value '019.8': The number begins with a zero too many.");
  });

  test('of a rate that its numbers contradict is reported before it is written', async () => {
    // 39.6 of 200.5 is 19.75%.
    const { exitCode, text } = await said(bolton(',19.8,', ',18.8,'), workforce);
    expect(exitCode).toBe(0);
    // The excerpt has few of the councils that are in its totals of three columns: one warning for each.
    expect(text).toContain('Warnings: 4');
    expect(text).toContain("column 'agency_rate', value '18.8': 39.6 FTE agency workers");
  });
});

describe('the name of a council', () => {
  test('that belongs to another code is refused, and both councils are named', async () => {
    const { exitCode, text } = await said(bolton(',Bolton,', ',West Northamptonshire,'));
    expect(exitCode).toBe(1);
    expect(text).toContain(
      "input.csv:7: column 'la_name', value 'West Northamptonshire': The code of this row belongs to Bolton, and the name to West Northamptonshire (E06000062).",
    );
    expect(text).toContain('(name-of-another)');
  });

  test('that nobody has is a warning', async () => {
    const { exitCode, text } = await said(bolton(',Bolton,', ',Boulton,'));
    expect(exitCode).toBe(0);
    expect(text).toContain("value 'Boulton': The code of this row belongs to Bolton");
    expect(text).toContain('(unknown-name)');
  });

  test('may be an alias, or written with other signs', async () => {
    const { text } = await said(bolton(',Bolton,', ',BOLTON ,'));
    expect(text).not.toContain('(unknown-name)');
  });
});

describe('a reorganisation', () => {
  test('a council without a row in the newest year is not called cut off', async () => {
    const without = TEXT.split('\n').filter((line) => !/^2021.*E08000001/.test(line));
    const { exitCode, text } = await said(without.join('\n'));
    expect(exitCode).toBe(1);
    expect(text).toContain('Bolton has a row for 2020 and none for 2021. If it was abolished,');
    expect(text).toContain('run npm run import:councils');
    expect(text).not.toContain('cut off');
  });

  test('a code that nobody knows names the import that makes it known', async () => {
    const { text } = await said(bolton('E08000001', 'E06000099'));
    expect(text).toContain('enter that in data/register.csv, run npm run import:councils');
  });
});
