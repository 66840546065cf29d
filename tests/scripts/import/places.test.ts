/** Towns and villages: real rows of the source, against the borders and the register of data/. */
import { describe, expect, test } from 'vitest';
import { places } from '../../../scripts/import/places.ts';
import { DATA_FOLDER, dataFiles } from '../../../scripts/shared/data-folder.ts';
import { fixture, linesOf, refusals, source } from './harness.ts';

const ROWS = fixture('places/places.csv');
const data = dataFiles(DATA_FOLDER);

function imported(csv: string): string[] {
  return linesOf(places.read([source('places.csv', csv)], data), 'places.csv');
}

describe('towns and villages', () => {
  test('get the council whose borders they lie in today', () => {
    const byName = new Map(imported(ROWS).map((line) => [line.split(',')[0], line]));
    expect(byName.get('2647878')).toBe('2647878,Grimsby,E06000012,134160'); // North East Lincolnshire
    expect(byName.get('2641598')).toBe('2641598,Newport,W06000022,306844'); // Newport in Wales
    expect(byName.get('2641599')).toBe('2641599,Newport,E06000046,24884'); // Isle of Wight
  });

  test('keep a name that several councils have, once for each', () => {
    const ashfords = imported(ROWS).filter((line) => line.includes(',Ashford,'));
    expect(ashfords).toEqual([
      '2656955,Ashford,E10000016,62787',
      '2656954,Ashford,E10000030,27382',
    ]);
  });

  test('have no population where the source has zero', () => {
    expect(imported(ROWS)).toContain('2657876,Abbey Dore,E06000019,');
  });

  test('in Northern Ireland have the nation, whose trusts have no shapes', () => {
    expect(imported(ROWS)).toContain('2655984,Belfast,N92000002,274770');
  });

  test('of one name in one council are one, the larger', () => {
    const twice = `${ROWS}1,Grimsby,ENG,PPL,200,53.56,-0.08\n`;
    expect(imported(twice).filter((line) => line.includes('Grimsby'))).toEqual([
      '2647878,Grimsby,E06000012,134160',
    ]);
  });

  test('at sea are left out with a warning', () => {
    const result = places.read(
      [source('places.csv', `${ROWS}1,Doggerland,ENG,PPL,0,54.5,2.5\n`)],
      data,
    );
    expect(linesOf(result, 'places.csv')).toHaveLength(ROWS.trim().split('\n').length - 1);
    expect(result.findings.map(({ code, severity, row }) => [code, severity, row])).toEqual([
      ['outside-borders', 'warning', ROWS.trim().split('\n').length + 1],
    ]);
  });

  test.each([
    [
      'a latitude that is none',
      (csv: string) => csv.replace('53.56539', 'north'),
      'latitude north not-a-position',
    ],
    [
      'a longitude beyond the country',
      (csv: string) => csv.replace('-0.07553', '-75.5'),
      'longitude -75.5 not-a-position',
    ],
    [
      'no column of names',
      (csv: string) => csv.replace(',name,', ',title,'),
      '1 name missing-column',
    ],
    ['a file that is cut off', (csv: string) => csv.trimEnd(), 'cut-off'],
  ])('with %s are refused', (_, change, expected) => {
    const [found = ''] = refusals(places, [source('places.csv', change(ROWS))], data);
    expect(found).toContain(expected);
  });
});
