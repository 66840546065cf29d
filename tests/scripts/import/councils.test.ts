import { describe, expect, test } from 'vitest';
import { councils } from '../../../scripts/import/councils.ts';
import type { InputFile } from '../../../scripts/shared/importer.ts';
import { fixture, folder, linesOf, refusals, source } from './harness.ts';

const NAMES = ['area-lookup.json', 'ltla-utla.csv', 'workforce.csv', 'boundaries.topo.json'];
const REGISTER = fixture('councils/register.csv');

/** The four sources, one of them changed. */
function sources(changed = '', change: (text: string) => string = (text) => text): InputFile[] {
  return NAMES.map((name) => {
    const text = fixture(`councils/${name}`);
    return source(name, name === changed ? change(text) : text);
  });
}

const result = councils.read(sources(), folder({ 'register.csv': REGISTER }));
const rows = linesOf(result, 'councils.csv');

/** The row of a council. */
function row(slug: string): string | undefined {
  return rows.find((line) => line.startsWith(`${slug},`));
}

describe('the register of councils', () => {
  test('a council has its short name, and the official one as an alias', () => {
    expect(row('hull')).toContain('hull,E06000010,810,Hull,unitary,E12000003,');
    expect(row('hull')).toContain('"Kingston upon Hull, City of; Kingston upon Hull"');
  });

  test('a Welsh council has its Welsh name as an alias', () => {
    expect(row('isle-of-anglesey')).toMatch(
      /^isle-of-anglesey,W06000001,,Isle of Anglesey,welsh unitary,W92000004,.*Ynys Môn; Anglesey/,
    );
  });

  test('a recoded council is one council with two codes', () => {
    expect(rows.filter((line) => line.includes('Barnsley'))).toHaveLength(1);
    expect(row('barnsley')).toContain('E08000016 to 2025-03-31');
  });

  test('councils of a joint return get a code of the department each', () => {
    expect(row('north-northamptonshire')).toContain('E06000061,940,');
    expect(row('west-northamptonshire')).toContain('E06000062,941,');
  });

  test('a new council names the one it was made from', () => {
    expect(row('north-northamptonshire')).toContain('2021-04-01,,northamptonshire,');
  });

  test('a borough lies in Inner or Outer London as the department counts it', () => {
    expect(row('camden')).toContain('london borough,E13000001,');
  });

  test('a region that the two publishers see differently is the department’s, and said', () => {
    expect(row('north-east-lincolnshire')).toContain('E12000003');
    expect(result.findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'info other-region',
    ]);
  });

  test('a name that two lists write differently is said, and a Welsh name outside Wales', () => {
    const of = (file: string, change: (text: string) => string): string[] =>
      councils
        .read(sources(file, change), folder({ 'register.csv': REGISTER }))
        .findings.map(({ severity, code, value }) => `${severity} ${code} ${value ?? ''}`);
    expect(of('workforce.csv', (text) => text.replace('Camden', 'Camdem'))).toContain(
      'warning unknown-name Camdem',
    );
    const cambridge = 'E10000003,Cambridgeshire,';
    const welsh = (text: string): string => text.replace(cambridge, `${cambridge}E10000003`);
    expect(of('ltla-utla.csv', welsh)).toContain('warning unknown-name E10000003');
  });

  test('a trust of Northern Ireland has neither code nor shape', () => {
    expect(row('belfast-trust')).toBe(
      'belfast-trust,,,Belfast Trust,health and social care trust,N92000002,,,,,Belfast Health and Social Care Trust,,',
    );
  });

  test('the centre of a square is its middle', () => {
    // The square of Camden runs from 20 to 30 and 40 to 50 hundredths of a degree beyond -2, 52.
    expect(row('camden')).toMatch(/,52\.45000,-1\.75000$/);
  });

  test('a council around a bay has its point on land', () => {
    // Hull is a C open to the east: its back is 0.02 degrees thick and starts at -1.6.
    expect(row('hull')).toMatch(/,52\.05000,-1\.59000$/);
  });

  test('districts lead to the council of today', () => {
    expect(linesOf(result, 'districts.csv')).toEqual([
      'E07000008,Cambridge,cambridgeshire,,',
      'E07000153,Kettering,north-northamptonshire,,2020',
      'E07000154,Northampton,west-northamptonshire,,2020',
    ]);
  });

  test('importing again gives the same bytes', () => {
    const again = councils.read(sources(), folder({ 'register.csv': REGISTER }));
    expect(again.tables).toEqual(result.tables);
  });
});

describe('bad input', () => {
  test.each([
    ['not that file', 'area-lookup.json', () => '[1, 2]', ['unexpected-shape']],
    [
      'cut off in the middle',
      'area-lookup.json',
      (text: string) => text.slice(0, 900),
      ['not-json'],
    ],
    [
      'a column renamed',
      'workforce.csv',
      (text: string) => text.replace('region_code', 'region'),
      ['1 region_code missing-column'],
    ],
    [
      'a table cut off in a cell',
      'workforce.csv',
      (text: string) => text.slice(0, -4),
      ['9 cut-off'],
    ],
    [
      'a table without rows',
      'ltla-utla.csv',
      (text: string) => text.slice(0, text.indexOf('\n') + 1),
      ['1 no-rows'],
    ],
    [
      'boundaries without districts',
      'boundaries.topo.json',
      (text: string) => text.replace('"ltla"', '"lads"'),
      ['objects.ltla unexpected-shape'],
    ],
    [
      'a council the department does not list',
      'workforce.csv',
      (text: string) => text.replace('E09000007', 'E09000001'),
      ['E09000007 not-in-dfe-file'],
    ],
    [
      'a joint return with one code too few',
      'workforce.csv',
      (text: string) => text.replace('940 / 941', '940'),
      ['4 old_la_code 940 unequal-codes'],
    ],
  ])('%s is refused', (_, name, change, expected) => {
    expect(refusals(councils, sources(name, change), folder({ 'register.csv': REGISTER }))).toEqual(
      expected,
    );
  });

  test('a council missing from the register is told with the line to add', () => {
    const register = REGISTER.replace(/^camden.*\n/m, '').replace(/^barnsley.*\n/m, '');
    const { findings } = councils.read(sources(), folder({ 'register.csv': register }));
    const messages = findings.map(({ message }) => message).join('\n');
    expect(messages).toContain('add the line camden,E09000007,,,,,,');
    expect(messages).toContain('add the line barnsley,E08000038,,,2025-04-01,,,');
  });

  test.each([
    [
      'a last day that the list does not bear out',
      '2021-03-31',
      '2020-03-31',
      'in_force_to E10000021 wrong-date',
    ],
    ['an old code with a wrong day', '2025-03-31', '2024-03-31', 'old_codes E08000016 wrong-date'],
    ['a code nobody knows', 'E09000007', 'E09000099', 'E09000007 not-in-register'],
    [
      'a predecessor without a line',
      ',northamptonshire,',
      ',northants,',
      'northants unknown-predecessor',
    ],
  ])('%s is refused', (_, from, to, expected) => {
    const register = REGISTER.replaceAll(from, to);
    expect(refusals(councils, sources(), folder({ 'register.csv': register }))).toContain(expected);
  });

  test('without the hand-made register there is nothing to import', () => {
    expect(refusals(councils, sources(), folder({}))).toEqual(['missing-file']);
  });
});
