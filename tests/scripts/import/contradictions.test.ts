/** Numbers of a file that contradict each other, in rows and in totals. The excerpts are made to add up, as whole files do. */
import { describe, expect, test } from 'vitest';
import { childPopulation } from '../../../scripts/import/child-population.ts';
import { childrenInNeed } from '../../../scripts/import/children-in-need.ts';
import { inspections } from '../../../scripts/import/inspections.ts';
import { neighbours } from '../../../scripts/import/neighbours.ts';
import { places } from '../../../scripts/import/places.ts';
import { referrals } from '../../../scripts/import/referrals.ts';
import { workforce } from '../../../scripts/import/workforce.ts';
import { DATA_FOLDER, dataFiles } from '../../../scripts/shared/data-folder.ts';
import type { Importer } from '../../../scripts/shared/importer.ts';
import { addedUp } from '../faults/added-up.ts';
import { fixture, folder, source } from './harness.ts';

const register = folder(
  Object.fromEntries(
    ['councils.csv', 'areas.csv', 'joint-returns.csv', 'corrections.csv'].map((name) => [
      name,
      fixture(`register/${name}`),
    ]),
  ),
);

/** Findings of an import as `severity code column`. */
function found(importer: Importer, text: string, data = register): string[] {
  return importer
    .read([source('file-2025.csv', text)], data)
    .findings.map(({ severity, code, column }) => `${severity} ${code} ${column ?? ''}`);
}

describe('a row whose own numbers contradict each other is a warning:', () => {
  const need = addedUp(fixture('children-in-need/input.csv'), ['At31_episodes']);
  const made = addedUp(fixture('referrals/input.csv'), ['referral_count']);

  test('children in need at 31 March are all of the year without those whose need ended', () => {
    const whole = fixture('children-in-need/input.csv');
    expect(found(childrenInNeed, whole).filter((one) => one.includes('row-disagrees'))).toEqual([]);
    const [row = ''] = /^2022.*Bolton.*$/m.exec(whole) ?? [];
    const cells = row.split(',');
    const spoiled = whole.replace(row, cells.with(17, String(Number(cells[17]) + 1)).join(','));
    expect(found(childrenInNeed, spoiled)).toContain('warning row-disagrees At31_episodes');
  });

  test('referrals are what three shares of them are of', () => {
    const whole = fixture('referrals/input.csv');
    expect(found(referrals, whole).filter((one) => one.includes('row-disagrees'))).toEqual([]);
    const [row = ''] = /^2022.*Bolton.*$/m.exec(whole) ?? [];
    const cells = row.split(',');
    const spoiled = whole.replace(row, cells.with(11, `1${cells[11] ?? ''}`).join(','));
    expect(found(referrals, spoiled)).toContain('warning row-disagrees rereferral_percent');
  });

  test('turnover is leavers in staff in post', () => {
    const whole = fixture('caseloads/newer-release/input.csv');
    const spoiled = whole.replace(/(?<=^2021.*Bolton(?:,[^,]*){4},)[^,]*/m, '99.9');
    expect(found(workforce, whole).filter((one) => one.includes('row-disagrees'))).toEqual([]);
    expect(found(workforce, spoiled)).toContain('warning row-disagrees turnover_rate_fte');
  });

  test('excerpts that add up have nothing to report', () => {
    expect(found(referrals, made).filter((one) => one.includes('total'))).toEqual([]);
    expect(found(childrenInNeed, need).filter((one) => one.includes('total'))).toEqual([]);
  });
});

describe('totals', () => {
  const whole = addedUp(fixture('child-population/input.csv'), ['population_estimate']);

  test('that are the sums of their councils have nothing to report', () => {
    expect(found(childPopulation, whole)).toEqual([]);
  });

  test('show a council with one child too many, in its region and in England', () => {
    const spoiled = whole.replace(/(?<=^2022.*,Bolton,.*,)\d+$/m, (number) =>
      String(Number(number) + 1),
    );
    const { findings } = childPopulation.read([source('p.csv', spoiled)], register);
    expect(findings.map(({ code, place }) => [code, place])).toEqual([
      ['total-unexplained', { code: 'E92000001', year: 2022 }],
      ['total-unexplained', { code: 'E12000002', year: 2022 }],
    ]);
    expect(findings[1]?.message).toMatch(/^North West in 2022: the numbers of its parts add up to/);
  });

  test('may be more than their councils where one has no number, and not less', () => {
    const without = whole.replace(/(?<=^2022.*,Bolton,.*,)\d+$/m, 'x');
    expect(found(childPopulation, without)).toEqual([]);
    const less = without.replace(/(?<=^2022,.*,Regional,.*,North West,.*,)\d+$/m, '0');
    expect(found(childPopulation, less)).toContain('warning total-unexplained population_estimate');
  });

  test('of which most are not the sums are one warning: the file has another make', () => {
    const excerpt = fixture('child-population/input.csv');
    expect(found(childPopulation, excerpt)).toEqual([
      'warning total-unexplained population_estimate',
    ]);
  });
});

describe('what belongs together in lists is compared:', () => {
  const councils = folder({ 'councils.csv': fixture('neighbours/councils.csv') });
  const list = fixture('neighbours/input.csv');

  test('the name of an authority with its code', () => {
    const spoiled = list.replace('302,Barnet', '302,Bexley');
    expect(spoiled).not.toBe(list);
    expect(found(neighbours, spoiled, councils)).toEqual(['error name-of-another la_name']);
    const other = folder({ 'councils.csv': fixture('inspections/councils.csv') });
    const grades = fixture('inspections/grades.csv').replace('383,Leeds', '383,Brent');
    expect(found(inspections, grades, other)).toContain('error name-of-another la_name');
  });

  test('the order of neighbours with how close they are, and that none is there twice', () => {
    const [, first = '', second = ''] =
      /^301,[^,]*,[^,]*,[^,]*,(\d+),[^,]*,(\d+)/m.exec(list) ?? [];
    const twice = list.replace(new RegExp(`(?<=^301,.*),${second},`, 'm'), `,${first},`);
    expect(found(neighbours, twice, councils)).toContain('warning row-disagrees SN_3');
    const closer = list.replace(/(?<=^301,.*)Not close/m, 'Extremely close');
    expect(found(neighbours, closer, councils)).toContain('warning row-disagrees SN_7P');
  });

  test('lists of neighbours with each other', () => {
    expect(found(neighbours, list, councils)).toEqual([]);
    // 302 is nearer to 301 than 303 is, as the lists of 302 and of 303 say.
    const swapped = list.replace(/(?<=^301,.*),302,(.*),303,/m, ',303,$1,302,');
    expect(swapped).not.toBe(list);
    expect(found(neighbours, swapped, councils)).toEqual(['warning row-disagrees old_la_code']);
    // Two councils are as close to each other either way.
    const closer = list.replace(/(?<=^302,.*),Extremely close/m, ',Very close');
    expect(found(neighbours, closer, councils)).toContain('warning row-disagrees old_la_code');
  });

  test('the nation of a place with the borders it lies in', () => {
    const whole = fixture('places/places.csv');
    const spoiled = whole.replace('Grimsby,ENG', 'Grimsby,WLS');
    expect(found(places, whole, dataFiles(DATA_FOLDER))).toEqual([]);
    expect(found(places, spoiled, dataFiles(DATA_FOLDER))).toEqual([
      'warning row-disagrees nation',
    ]);
  });
});
