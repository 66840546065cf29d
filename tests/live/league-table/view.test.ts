import { describe, expect, test } from 'vitest';
import { knownFields } from '../../../src/dataset/address/known-fields.ts';
import { countryOf, type Country } from '../../../src/dataset/country.ts';
import {
  packCountry,
  readCountry,
  unpackCountry,
  type PackedCountry,
} from '../../../src/dataset/wire/figures.ts';
import { CHANGE_KINDS } from '../../../src/dataset/change/change-kind.ts';
import { NO_SURROUNDINGS } from '../../../src/dataset/comparison/surroundings.ts';
import { isEnglish } from '../../../src/dataset/lineage/english-councils.ts';
import {
  leagueTableView,
  plainLeagueChoice,
  regionTable,
  leagueRows,
  type LeagueRowView,
  type LeagueTableView,
} from '../../../src/live/league-table/view.ts';
import { LEAGUE_FIELDS, type LeagueChoice } from '../../../src/live/league-table/league-choice.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { contextOf } from '../../../src/site/context.ts';
import { surroundingsOf } from '../../../src/site/surroundings.ts';
import { LATEST } from '../../releases/latest.ts';
import { CONTEXT } from '../../site/fixture-context.ts';

function fixtureView(choice: Partial<LeagueChoice> = {}): LeagueTableView {
  const { country } = CONTEXT;
  return leagueTableView(country, surroundingsOf(CONTEXT), {
    ...plainLeagueChoice(2025),
    ...choice,
  });
}

function namesIn({ table }: LeagueTableView): string[] {
  return table.rows.map(nameOf);
}

function nameOf({ councils }: LeagueRowView): string {
  return councils.map(({ name }) => name).join(' and ');
}

function rowIn(view: LeagueTableView, name: string): LeagueRowView | undefined {
  return view.table.rows.find((row) => nameOf(row) === name);
}

describe('the rows of a small country', () => {
  test('have ranked figures first, missing ones last with their reasons', () => {
    const lines = fixtureView().table.rows.map((row) => `${row.rank} ${nameOf(row)} ${row.text}`);
    expect(lines.map((line) => line.trim())).toEqual([
      '1st Isle of Few 30.0',
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

  test('have one for a combined figure, with both councils', () => {
    expect(rowIn(fixtureView(), 'Harbour and Ivy')?.councils.map(({ slug }) => slug)).toEqual([
      'harbour',
      'ivy',
    ]);
  });

  test('say whether they share their rank', () => {
    expect(rowIn(fixtureView(), 'Birch')?.tied).toBe(true);
    expect(rowIn(fixtureView(), 'Ashby')?.tied).toBe(false);
  });

  test('are over, at or under the cap, or without a figure', () => {
    expect(namesIn(fixtureView({ side: 'over' }))).toEqual(['Isle of Few', 'Ashby']);
    // Ashby has 22.0: equal to a cap is not over it.
    expect(namesIn(fixtureView({ side: 'over', cap: 22 }))).toEqual(['Isle of Few']);
    expect(namesIn(fixtureView({ side: 'missing' }))).toEqual(['Dale', 'Elm', 'Fern', 'Glen']);
    expect(rowIn(fixtureView({ cap: 22 }), 'Ashby')?.over).toBe(false);
  });

  test('have the change in a year beside the caseload, through a recoding', () => {
    expect(rowIn(fixtureView(), 'Birch')?.beside).toBe('−3.0');
    expect(rowIn(fixtureView(), 'Cliff')?.beside).toBe('+2.0');
  });

  test('have no change in a council’s first year, nor where a figure is missing', () => {
    expect(rowIn(fixtureView({ year: 2024 }), 'Newton')?.beside).toBe('–');
    expect(rowIn(fixtureView(), 'Dale')?.beside).toBe('–');
  });

  test('of one region are on a scale of their own, without the column that would repeat it', () => {
    const rows = leagueRows(CONTEXT.country, NO_SURROUNDINGS, 2025);
    const london = rows.filter(({ region }) => region === 'London');
    const table = regionTable(london, {
      ...{ name: 'London', year: 2025, firstYear: 2023 },
      inCountry: 151,
    });
    expect(table.showsRegion).toBe(false);
    expect(table.rows.map(nameOf)).toEqual(['Harbour and Ivy']);
    // A fifth beyond the cap of 20; the highest figure there is 15.
    expect(table.scale).toEqual({ cap: 20, max: 24 });
  });
});

test('every field of the table may be in its address', () => {
  expect(knownFields('/league-table/')).toEqual([...LEAGUE_FIELDS, 'cap']);
});

/** The figures as the browser gets them. */
function inBrowser(packed: PackedCountry): Country {
  return countryOf(unpackCountry(readCountry(JSON.parse(JSON.stringify(packed)))));
}

const DATASET = loadDataset();
const REAL = contextOf(DATASET);
const SURROUNDINGS = surroundingsOf(REAL);
const ENGLISH = DATASET.councils.filter(isEnglish);
const BROWSER = inBrowser(packCountry({ ...REAL.country, councils: ENGLISH }));

function view(choice: Partial<LeagueChoice> = {}): LeagueTableView {
  return leagueTableView(BROWSER, SURROUNDINGS, { ...plainLeagueChoice(2025), ...choice });
}

describe('from the files of the browser', () => {
  test.each(REAL.years)('the table of %d is as it was built', (year) => {
    const choice = plainLeagueChoice(year);
    const built = leagueTableView(REAL.country, SURROUNDINGS, choice);
    const lines = ({ table }: LeagueTableView): unknown[] =>
      table.rows.map((row) => ({ ...row, councils: nameOf(row) }));
    const seen = leagueTableView(BROWSER, SURROUNDINGS, choice);
    expect(lines(seen)).toEqual(lines(built));
    expect({ ...seen, table: seen.table.caption }).toEqual({
      ...built,
      table: built.table.caption,
    });
  });
});

// Expected values by hand from the publisher's file of 2025.
describe('the real table', () => {
  test('begins with the highest figure and ends with those that have none', () => {
    const names = namesIn(view());
    expect(names).toHaveLength(151);
    expect(names.slice(0, 2)).toEqual(['North East Lincolnshire', 'Bolton']);
    expect(names.slice(-2)).toEqual(['Kensington and Chelsea', 'Westminster']);
    expect(view().headline).toBe(
      'The middle half of the 149 averages for 2025 ran from 14.0 to 16.8, and two were over the proposed cap of 20',
    );
    expect(view().status).toBe('');
  });

  test('has a headline about the rows that are chosen', () => {
    // London has 33 authorities, two without a figure and two with one figure; its eighth lowest average is 12.7, its
    // eighth highest 15.0.
    expect(view({ region: 'London' }).headline).toBe(
      'The middle half of the 30 averages in London for 2025 ran from 12.7 to 15.0, and none was over the proposed cap of 20',
    );
    expect(view({ region: 'North West', side: 'over' }).headline).toBe(
      'One of the 24 averages in the North West for 2025 was over the proposed cap of 20',
    );
    expect(view({ side: 'under', cap: 15 }).headline).toBe(
      '68 of the 149 averages for 2025 were at or under a cap of 15',
    );
    expect(view({ side: 'missing', region: 'London' }).headline).toBe(
      'Two councils in London had no figure for 2025',
    );
    expect(view({ like: 'bolton' }).headline).toMatch(
      /^The middle half of the 11 averages among Bolton and similar councils for 2025 ran from /,
    );
  });

  test('has how cases and staff changed in the years that the other column looks back', () => {
    expect(view().table.partsHead).toBe('Cases and staff, change in a year');
    expect(rowIn(view(), 'Bolton')?.parts).toBe('cases\u00a0+58.6%, staff\u00a0+54.6%');
    expect(rowIn(view(), 'Liverpool')?.parts).toBe('cases\u00a0−29.2%, staff\u00a0+41.7%');
    expect(rowIn(view(), 'Birmingham')?.parts).toBe('–');
    const since = view({ measure: 'since' });
    expect(since.table.partsHead).toBe('Cases and staff, change since 2017');
    // Of E08000001: 1,938 cases and 98.9 FTE in 2017, 2,711 and 130.6 in 2025.
    expect(rowIn(since, 'Bolton')?.parts).toBe('cases\u00a0+39.9%, staff\u00a0+32.1%');
    expect(rowIn(since, 'Cumberland')?.parts).toBe(
      'cases\u00a0−20.1%, staff\u00a0−26.6% since 2023',
    );
  });

  test('is filtered by how cases and staff changed, and says of how many', () => {
    const { changes } = LATEST;
    const kinds = CHANGE_KINDS.map((kind) => view({ measure: 'since', parts: kind }));
    expect(kinds.map(({ table }) => table.rows.length)).toEqual(changes.kinds);
    expect(kinds[0]?.headline).toBe(
      '51 of the 140 averages for 2025 that can be compared were lower than in 2017, with more cases and even more staff',
    );
    const grew = view({ parts: 'staff-up', region: 'North West' });
    // Of 24 averages in the North West all have a figure for 2024. By hand, 15 had more FTE in 2025.
    expect(grew.headline).toMatch(
      /^\w+ of the \d+ averages in the North West for 2025 that can be compared had more staff than a year before$/,
    );
    expect(grew.table.rows.every(({ parts }) => parts.includes('staff\u00a0+'))).toBe(true);
    expect(
      view({ parts: 'cases-down' }).table.rows.some(({ parts }) => parts.includes('cases\u00a0+')),
    ).toBe(false);
  });

  test('has what cases and staff each did to the average beside it', () => {
    // 19.6 to 20.8; by the logarithms of 2,711 / 1,938 and 130.6 / 98.9 it is 6.8 and -5.6.
    expect(rowIn(view({ measure: 'from-cases' }), 'Bolton')?.beside).toBe('+6.8');
    expect(rowIn(view({ measure: 'from-staff' }), 'Bolton')?.beside).toBe('−5.6');
    expect(view({ measure: 'from-staff' }).table.heads.beside.words).toBe('Since 2017, from staff');
  });

  test('says in one sentence what a choice has led to', () => {
    expect(view({ region: 'North West', sort: 'lowest', cap: 18 }).announcement).toBe(
      'The table shows 24 of 151 rows for 2025 against a cap of 18, lowest average first, beginning with Liverpool, 10.1.',
    );
    expect(view({ sort: 'rise' }).announcement).toBe(
      'The table shows all 151 rows for 2025 against the proposed cap of 20, change in a year, highest first, beginning with Tameside, +4.6.',
    );
    expect(view({ side: 'missing', region: 'North West' }).announcement).toBe(
      'No council fits all of these choices.',
    );
  });

  test('counts who is over another cap, and says the cap in the choice of its sides', () => {
    const moved = view({ cap: 15, side: 'over' });
    expect(moved.headline).toBe('81 of the 149 averages for 2025 were over a cap of 15');
    expect(moved.status).toBe('81 of 151 rows are shown. Ranks are among all councils in England.');
    const side = moved.fields.find(({ name }) => name === 'side');
    expect(side?.options.map(({ words }) => words)).toEqual([
      'all',
      'over 15',
      '15 or under',
      'no figure',
    ]);
  });

  test('is sorted either way by what is beside the caseload, unknown ones last', () => {
    // 2024 to 2025, Tameside rose by 4.6, Liverpool fell by 10.2 and the Isles of Scilly by 10.0.
    expect(namesIn(view({ sort: 'rise' }))[0]).toBe('Tameside');
    const fallen = view({ sort: 'fall' });
    expect(namesIn(fallen).slice(0, 2)).toEqual(['Liverpool', 'Isles of Scilly']);
    expect(namesIn(fallen).slice(-2)).toEqual(['Kensington and Chelsea', 'Westminster']);
    expect(fallen.table.rows[0]?.beside).toBe('−10.2');
    expect(fallen.table.heads.beside.ariaSort).toBe('ascending');
    expect(fallen.table.heads.average.ariaSort).toBeUndefined();
  });

  test('says what is unusual in a count, whatever is shown beside it', () => {
    const flag = 'Ask first: few cases for its children in need and average down 10.2 in a year';
    expect(rowIn(view(), 'Liverpool')?.flag).toBe(flag);
    expect(rowIn(view(), 'Islington')?.flag).toBe('');
    // 22.3 in 2017, 10.1 in 2025.
    expect(rowIn(view({ measure: 'since' }), 'Liverpool')).toMatchObject({ beside: '−12.2', flag });
  });

  test('says since which year, whatever the first year of the release', () => {
    expect(view({ measure: 'since' }).table.heads.beside.words).toBe('Change since 2017');
    expect(fixtureView({ measure: 'since' }).table.heads.beside.words).toBe('Change since 2023');
    const measure = fixtureView().fields.find(({ name }) => name === 'measure');
    expect(measure?.options[1]).toEqual({ value: 'since', words: 'change since 2023' });
  });

  test('says the ranks a figure could have had, had it moved as usual', () => {
    expect(rowIn(view(), 'Liverpool')?.reach).toMatch(/^\d+\w\w to \d+\w\w$/);
    expect(rowIn(view(), 'Westminster')?.reach).toBe('');
  });

  test('has a council with its ten statistical neighbours, each with its distance from the cap', () => {
    const like = view({ like: 'bolton', measure: 'distance', sort: 'fall' });
    expect(like.table.rows).toHaveLength(11);
    expect(namesIn(like)[0]).toBe('Walsall');
    expect(like.table.rows[0]?.beside).toBe('−8.1');
  });

  test('has gaps only where it knows who the neighbours are', () => {
    // Bolton 20.8; the median of its neighbours is 16.25.
    expect(rowIn(view({ measure: 'gap' }), 'Bolton')?.beside).toMatch(/^\+4\.[56]$/);
    const choice = { ...plainLeagueChoice(2025), measure: 'gap' };
    const without = leagueTableView(BROWSER, NO_SURROUNDINGS, choice);
    expect(rowIn(without, 'Bolton')?.beside).toBe('–');
  });

  test('takes what is not on offer for no choice', () => {
    const odd = view({ side: 'nonsense', region: 'Atlantis', sort: 'shoe size', like: 'nobody' });
    expect(odd).toEqual(view());
  });

  test('keeps the scale of its bars when rows are filtered', () => {
    expect(view({ region: 'London' }).table.scale).toEqual(view().table.scale);
  });

  test('says how many rows are left, and that no council fits where none is', () => {
    expect(view().status).toBe('');
    expect(view({ region: 'London', side: 'over' }).status).toBe(
      'No council fits all of these choices.',
    );
    expect(view({ side: 'over' }).status).toBe(
      '2 of 151 rows are shown. Ranks are among all councils in England.',
    );
  });

  test('a head sorts by its column, and the other way round when it is pressed again', () => {
    const next = (sort: string): string => view({ sort }).table.heads.average.next;
    expect([next('name'), next(''), next('lowest')]).toEqual(['', 'lowest', '']);
    expect(view({ sort: 'rise' }).table.heads.beside.next).toBe('fall');
  });
});
