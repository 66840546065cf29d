import { describe, expect, test } from 'vitest';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { byPlace } from '../../../src/dataset/figures/figures.ts';
import { countChecks } from '../../../src/dataset/quality/count-checks.ts';
import { perHundred } from '../../../src/dataset/quality/far-from.ts';
import {
  shareCourse,
  shareHeadline,
  shareLink,
} from '../../../src/dataset/quality/share-wording.ts';
import { shareYears, type ShareYear } from '../../../src/dataset/quality/share-years.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { LATEST } from '../../releases/latest.ts';

const data = loadDataset();
const release = latestRelease(data);
const years = shareYears(countChecks(data, release), {
  figures: byPlace(release.caseloads),
  children: byPlace(data.childrenInNeed),
});
const of = (year: number): ShareYear | undefined => years.find((row) => row.year === year);

// Worked out from the publisher’s files by a program of its own.
describe('cases for each 100 children in need', () => {
  test('in England and its councils, in the newest year', () => {
    const newest = of(LATEST.year);
    const { lowest, highest, ...shares } = LATEST.counts.shares;
    expect(newest).toMatchObject(shares);
    expect(newest?.lowest.councils[0].slug).toBe(lowest);
    const found = newest?.highest;
    expect([found?.councils[0].slug, found && perHundred(found.casesPerChild)]).toEqual(highest);
  });

  test('in England in 2021 were 86.3', () => {
    expect(of(2021)?.england).toBe(86.3);
  });

  test.each([
    [2017, 0.297],
    [2018, 0.447],
    [2019, 0.519],
    [2020, 0.495],
    [2021, 0.266],
    [2022, 0.326],
    [2023, 0.41],
    [2024, 0.392],
    [2025, 0.319],
  ])('are linked with the average in %d, small councils left out', (year, correlation) => {
    expect(of(year)?.correlation).toBeCloseTo(correlation, 3);
  });
});

describe('England’s course in words', () => {
  const course = (...england: (number | undefined)[]): string => {
    const [row] = years;
    if (row === undefined) throw new Error('no years');
    return shareCourse(england.map((one, index) => ({ ...row, year: 2020 + index, england: one })));
  };

  test('has the newest number, and the range with its years', () => {
    expect(course(80, 90, 70, 85)).toBe(
      'England had 85.0 cases for each 100 children in need in 2023. Since 2020 it has been between 70.0 (2022) and 90.0 (2021).',
    );
  });

  test('says that the newest is the lowest or the highest', () => {
    expect(course(80, 90, 70)).toBe(
      'England had 70.0 cases for each 100 children in need in 2022, the lowest number since 2020. The highest was 90.0, in 2021.',
    );
    expect(course(80, 70, 90)).toBe(
      'England had 90.0 cases for each 100 children in need in 2022, the highest number since 2020. The lowest was 70.0, in 2021.',
    );
  });

  test('leaves out years that are not known, and says so where none is', () => {
    expect(course(undefined, 90, 70, 80, undefined)).toContain(
      '80.0 cases for each 100 children in need in 2023. Since 2021',
    );
    expect(course(undefined)).toBe('England’s number is not known.');
    expect(course()).toBe('England’s number is not known.');
  });
});

describe('the link in words', () => {
  test('claims a direction only where every year has it', () => {
    expect(shareHeadline(years)).toBe(
      'Councils with more cases for each child in need tended to have higher averages in every year',
    );
    const mixed = years.map((row, index) => (index === 3 ? { ...row, correlation: -0.4 } : row));
    expect(shareHeadline(mixed)).toContain('no steady link');
    expect(shareHeadline([])).toContain('no steady link');
  });

  test('gives the newest year and the range', () => {
    expect(shareLink(years)).toEqual(
      expect.stringMatching(
        /^The rank correlation was 0\.\d\d in \d{4}\. Since 2017 it has been between /,
      ),
    );
  });
});
