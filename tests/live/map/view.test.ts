import { describe, expect, test } from 'vitest';
import { pictureName } from '../../../src/charts/core/Picture.tsx';
import { neighboursFrom } from '../../../src/dataset/comparison/surroundings.ts';
import { mapPageView, plainMapPageView, type MapChoice } from '../../../src/live/map/view.ts';
import { contextOf } from '../../../src/site/context.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { surroundingsOf } from '../../../src/site/surroundings.ts';
import { CONTEXT } from '../../site/fixture-context.ts';

const REAL = contextOf(loadDataset());
const NEIGHBOURS = neighboursFrom(REAL.country, surroundingsOf(REAL));

function view(choice: Partial<MapChoice> = {}): ReturnType<typeof mapPageView> {
  const plain = { year: 2025, measure: 'caseload', cap: 20 } as const;
  return mapPageView(REAL.country, NEIGHBOURS, { ...plain, ...choice });
}

// Expected values by hand from the publisher's file of 2025.
describe('the shapes', () => {
  test('have the colour of the figure against the cap, and its name', () => {
    // Tameside 18.9: the last step below 20, the first above 17.
    expect(view().classes.get('tameside')).toBe('b5');
    expect(view({ cap: 17 }).classes.get('tameside')).toBe('a1');
    expect(view().names.get('tameside')).toBe('Tameside 18.9');
    expect(view().names.get('westminster')).toBe('Westminster: not available');
    expect(view().classes.get('westminster')).toBe('missing');
  });

  test('are those of the councils of the year', () => {
    expect(view().classes.has('cumbria')).toBe(false);
    expect(view({ year: 2018 }).classes.has('cumbria')).toBe(true);
    expect(view({ year: 2018 }).names.has('cumberland')).toBe(false);
    // 153 councils in England.
    expect(view().classes.size).toBe(153);
  });

  test('share a combined figure, and say so', () => {
    const { names, classes } = plainMapPageView(CONTEXT.country, 2025);
    expect(names.get('harbour')).toBe('Harbour 15.0 (combined figure)');
    expect(names.get('ivy')).toBe('Ivy 15.0 (combined figure)');
    expect(classes.get('ivy')).toBe(classes.get('harbour'));
  });

  test('say which counts are unusual, and only there', () => {
    expect(view().names.get('liverpool')).toBe('Liverpool 10.1 (unusual count)');
    expect(view().names.get('city-of-london')).toBe('City of London 11.2 (small council)');
    expect(view().names.get('islington')).toBe('Islington 10.1');
  });

  test('have differences in cases under another measure', () => {
    // Liverpool: 22.3 in 2017, 10.1 in 2025. It is 9.9 below the cap.
    expect(view({ measure: 'since' }).names.get('liverpool')).toBe(
      'Liverpool −12.2 (unusual count)',
    );
    expect(view({ measure: 'since' }).classes.get('liverpool')).toBe('b5');
    // 22.3 in 2017 to 10.1 in 2025: by the logarithms of cases and of FTE it is -5.2 and -7.0.
    expect(view({ measure: 'from-cases' }).names.get('liverpool')).toMatch(/^Liverpool −5\.2 /);
    expect(view({ measure: 'from-staff' }).names.get('liverpool')).toMatch(/^Liverpool −7\.0 /);
    expect(view({ measure: 'distance' }).names.get('liverpool')).toBe(
      'Liverpool −9.9 (unusual count)',
    );
    expect(view({ measure: 'distance' }).classes).toEqual(view().classes);
    // Bolton 20.8; the median of its ten neighbours is 16.25.
    expect(view({ measure: 'gap' }).names.get('bolton')).toMatch(
      /^Bolton \+4\.[56] \(unusual count\)$/,
    );
    expect(view({ measure: 'since', year: 2017 }).names.get('bolton')).toBe(
      'Bolton no earlier or similar figure',
    );
  });
});

describe('the words for those who cannot see the map', () => {
  test('say what is true under the cap and the measure chosen', () => {
    expect(pictureName(view().map)).toBe(
      'The middle half of the 149 averages for 2025 ran from 14.0 to 16.8, and two were over the proposed cap of 20. Each council of 2025 is coloured by its average caseload. Colours change at 12, 14, 16, 18, 20 and 22 cases. The table has the numbers.',
    );
    expect(pictureName(view({ cap: 17 }).map)).toMatch(/ over a cap of 17\. Each council/);
    expect(view({ cap: 17 }).hexes.title).toBe(view({ cap: 17 }).headline);
    expect(view({ measure: 'since' }).map.description).toContain(
      'coloured by its change in average caseload since 2017',
    );
    expect(view({ measure: 'distance', cap: 18 }).map.description).toContain('from a cap of 18');
    // Its legend has the same numbers under its colours.
    expect(view({ measure: 'distance', cap: 18 }).map.description).toContain(
      'Colours change at −8, −6, −4, −2, 0 and +2 cases from the cap.',
    );
    expect(view({ measure: 'since' }).hexes.description).toContain(
      'Colours change at −4, −2, 0, +2 and +4 cases.',
    );
    expect(view({ year: 2018 }).hexes.description).toContain('each council of 2018');
  });

  test('say in one sentence what a choice has led to', () => {
    expect(view({ cap: 17 }).announcement).toMatch(
      /^Average caseload: the middle half of the 149 averages [^.]+\.\d [^.]+\.\d, and 29 were over a cap of 17\.$/,
    );
    expect(view({ measure: 'since' }).announcement).toMatch(/^Change since 2017: of \d+ averages/);
  });

  test('count the figures over a cap as a list of them would', () => {
    // 29 figures over 17.0 and 81 over 15.0.
    expect(view({ cap: 17 }).headline).toContain('29 were over a cap of 17');
    expect(view({ cap: 15 }).headline).toContain('81 were over a cap of 15');
  });
});

describe('the table', () => {
  test('is in the order of the measure, highest first, with the missing at the end', () => {
    const names = ({ table }: ReturnType<typeof view>): (string | undefined)[] =>
      table.rows.map(({ councils: [first] }) => first?.name);
    expect(names(view()).slice(0, 2)).toEqual(['North East Lincolnshire', 'Bolton']);
    expect(names(view()).slice(-2)).toEqual(['Kensington and Chelsea', 'Westminster']);
    expect(names(view({ measure: 'since' })).indexOf('Liverpool')).toBeGreaterThan(100);
    expect(view().table.rows).toHaveLength(151);
  });

  test('marks who is over the cap, but no differences', () => {
    const over = (choice: Partial<MapChoice>): number =>
      view(choice).table.rows.filter((row) => row.over).length;
    expect(over({})).toBe(2);
    expect(over({ cap: 17, measure: 'distance' })).toBe(29);
    expect(over({ cap: 17, measure: 'since' })).toBe(0);
  });

  test('is named after its year and its measure, whatever the first year of the release', () => {
    expect(view({ year: 2018 }).tableName).toBe('All councils of 2018');
    expect(view({ measure: 'since' }).table.measure).toBe('Change since 2017');
    const fixture = mapPageView(CONTEXT.country, () => [], {
      year: 2025,
      measure: 'since',
      cap: 20,
    });
    expect(fixture.table.measure).toBe('Change since 2023');
    expect(fixture.headline).toBe(
      // Newton was set up in 2024: its change is since that year, so it is not counted.
      'Of 5 averages for both 2023 and 2025, none was lower in 2025 and four were higher',
    );
  });
});

test('the league table of the same year is one link away', () => {
  expect(view().tableHref).toBe('/league-table/');
  expect(view({ year: 2018 }).tableHref).toBe('/league-table/2018/');
});

test('the legend goes with the measure', () => {
  expect(view().legend).toBe('caseload');
  expect(view({ measure: 'distance' }).legend).toBe('distance');
  expect(view({ measure: 'gap' }).legend).toBe('difference');
});
