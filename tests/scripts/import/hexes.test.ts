import { describe, expect, test } from 'vitest';
import { hexes } from '../../../scripts/import/hexes.ts';
import { fixture, folder, linesOf, refusals, source } from './harness.ts';

const LAYOUT = fixture('hexes/layout.hexjson');
const AMENDMENTS = fixture('hexes/amendments.csv');
const COUNCILS = fixture('hexes/councils.csv');

/** The data folder with other amendments. */
function data(amendments = AMENDMENTS): ReturnType<typeof folder> {
  return folder({ 'councils.csv': COUNCILS, 'geography/hex-amendments.csv': amendments });
}

describe('the hex layout', () => {
  test('every English council has a cell, under its code now or last', () => {
    const result = hexes.read([source('layout.hexjson', LAYOUT)], data());
    expect(linesOf(result, 'geography/hexes.csv')).toEqual([
      'E06000061,7,6',
      'E06000062,6,6',
      'E08000038,9,11',
      'E10000021,7,6',
    ]);
    expect(result.findings).toEqual([]);
  });

  test('a council newer than the layout must be placed by hand', () => {
    const without = AMENDMENTS.replace(/^E06000062.*\n/m, '');
    expect(refusals(hexes, [source('layout.hexjson', LAYOUT)], data(without))).toEqual([
      'E06000062 no-cell',
    ]);
  });

  test('two councils of one year may not share a cell', () => {
    const same = AMENDMENTS.replace('E06000062,6,6', 'E06000062,7,6');
    expect(refusals(hexes, [source('layout.hexjson', LAYOUT)], data(same))).toEqual([
      'E06000062 shared-cell',
    ]);
  });

  test('an amendment that the source has caught up with is refused', () => {
    const layout = LAYOUT.replace('"hexes":{', '"hexes":{"E06000062":{"q":6,"r":6},');
    expect(refusals(hexes, [source('layout.hexjson', layout)], data())).toEqual([
      'E06000062 useless-amendment',
    ]);
  });

  test.each([
    ['not JSON', () => 'code,q,r\n', 'not-json'],
    [
      'another offset',
      (text: string) => text.replace('odd-r', 'even-q'),
      'layout unexpected-shape',
    ],
    [
      'a text where a number belongs',
      (text: string) => text.replace('"q":9', '"q":"nine"'),
      'hexes.E08000016.q unexpected-shape',
    ],
    [
      'a code nobody knows',
      (text: string) => text.replace('E08000016', 'E08000099'),
      'hexes E08000099 unknown-code',
    ],
  ])('%s is refused', (_, change, expected) => {
    expect(refusals(hexes, [source('layout.hexjson', change(LAYOUT))], data())).toContain(expected);
  });
});
