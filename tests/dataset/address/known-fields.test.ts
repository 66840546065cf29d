import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownFields } from '../../../src/dataset/address/known-fields.ts';
import { knownSearch } from '../../../src/dataset/address/known-search.ts';
import { LEAGUE_FIELDS } from '../../../src/live/league-table/league-choice.ts';

describe('the query of an address', () => {
  test.each([
    ['/league-table/', '?fbclid=x1&region=North+West&utm_source=mail', '?region=North+West'],
    ['/league-table/2018/', '?sort=lowest&gclid=2', '?sort=lowest'],
    ['/cap/', '?utm_campaign=a&cap=18&ref=b', '?cap=18'],
    ['/councils/bolton/', '?fbclid=1', ''],
    ['/about/', '?cap=18&page=2', '?cap=18'],
    [
      '/v/c53d2f6c/embed/comparison/',
      '?councils=bolton,bury&utm_medium=x',
      '?councils=bolton,bury',
    ],
    ['/compare', '?Councils=Bolton%2CBURY&YEAR=2024&x=1', '?councils=Bolton,BURY&year=2024'],
    ['/Compare/', '?councils=bolton&fbclid=1', '?councils=bolton'],
    ['/', '?q=hull&utm_source=x', '?q=hull'],
    ['/regions/north-west/', '?sort=rise&fbclid=1', '?sort=rise'],
    ['/changes/', '?council=bolton&measure=cases&x=1', '?council=bolton&measure=cases'],
    ['/cap/', '?cap=18&cap=19&x=', '?cap=18'],
  ])('of %s keeps what the page knows of %s', (path, search, known) => {
    expect(knownSearch(knownFields(path), search)).toBe(known);
  });

  test.each([
    ['/compare/', '?councils='],
    ['/compare/', '?councils=bolton%2Cbury'],
    ['/map/', '?view=hex&measure=gap&cap=18'],
    ['/changes/', '?council=bolton&measure=turnover_rate'],
    ['/say/', ''],
  ])('of %s stays as it is where all of it is known: %s', (path, search) => {
    expect(knownSearch(knownFields(path), search)).toBe(search);
  });

  test('has every field that a page reads or writes', () => {
    const known = new Set(
      [
        'league-table',
        'map',
        'compare',
        'postcode-lottery',
        'say',
        'embed',
        'changes',
        'regions',
        'cap',
        'my-caseload',
        'councils',
      ].flatMap((page) => knownFields(`/${page}/`)),
    );
    const sources = readdirSync('src/live', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join('src/live', file), 'utf8'));
    const named = sources.flatMap((source) => [
      ...source.matchAll(/(?:inAddress|askedFor|knownAmong|toAddressSoon)\(\s*'(\w+)'/g),
      ...source.matchAll(/toAddress\(\{ (\w+):/g),
    ]);
    expect(named.length).toBeGreaterThan(10);
    expect(named.map(([, name = '']) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  test('has every field of the league table', () => {
    expect(knownFields('/league-table/')).toEqual(
      expect.arrayContaining([...LEAGUE_FIELDS, 'cap']),
    );
  });
});
