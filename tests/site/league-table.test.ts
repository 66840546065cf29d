import { describe, expect, test } from 'vitest';
import { leagueRows } from '../../src/site/league-table.ts';
import { CONTEXT } from './fixture-context.ts';

const rows = leagueRows(CONTEXT, 2025);
const row = (name: string): (typeof rows)[number] | undefined =>
  rows.find((one) => one.name === name);

describe('the league table', () => {
  test('has ranked figures first, missing ones last with their reasons', () => {
    expect(rows.map(({ name, rank, text }) => `${rank} ${name} ${text}`.trim())).toEqual([
      '1st the Isle of Few 30.0',
      '2nd Ashby 22.0',
      '=3rd Birch 18.0',
      '=3rd Cliff 18.0',
      '5th Harbour and Ivy 15.0',
      '6th Newton 12.4',
      'Dale not available',
      'Elm low reliability',
      'Fern suppressed',
      'Glen not applicable',
    ]);
  });

  test('a joint return is one row that links to both councils', () => {
    expect(row('Harbour and Ivy')?.links.map(({ href }) => href)).toEqual([
      '/councils/harbour/',
      '/councils/ivy/',
    ]);
  });

  test('a tie has the range of ranks it could have', () => {
    expect(row('Birch')?.range).toBe('3rd to 4th');
    expect(row('Ashby')?.range).toBe('');
  });

  test('the side of the cap is over, under or missing', () => {
    expect(['Ashby', 'Birch', 'Dale'].map((name) => row(name)?.side)).toEqual([
      'over',
      'under',
      'missing',
    ]);
  });

  test('the change is on the year before, through a recoding', () => {
    expect(row('Birch')?.changeText).toBe('−3.0');
    expect(row('Cliff')?.changeText).toBe('+2.0');
  });

  test('a council’s first year has no change, and neither has a missing figure', () => {
    const before = leagueRows(CONTEXT, 2024).find(({ name }) => name === 'Newton');
    expect(before?.change).toBeUndefined();
    expect(row('Dale')?.changeText).toBe('–');
  });
});
