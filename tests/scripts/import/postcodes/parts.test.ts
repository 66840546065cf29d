import { describe, expect, test } from 'vitest';
import { fromNationalGrid } from '../../../../scripts/import/postcodes/national-grid.ts';
import { progress } from '../../../../scripts/import/postcodes/progress.ts';
import { monthName } from '../../../../src/dataset/text/months.ts';
import { releaseOf } from '../../../../scripts/import/postcodes/release.ts';
import type { PostcodeSource } from '../../../../scripts/import/postcodes/open-source.ts';

test('a place on the National Grid is where the Office for National Statistics puts it', () => {
  // EX16 5BL in the ONS Postcode Directory: 294478 m east and 112252 m north, 50.90006 N and 3.50197 W.
  const [longitude, latitude] = fromNationalGrid(294478, 112252);
  expect(latitude).toBeCloseTo(50.90006, 3);
  expect(longitude).toBeCloseTo(-3.50197, 3);
});

describe('the month of a release', () => {
  function named(name: string, paths: readonly string[] = []): PostcodeSource {
    const entries = paths.map((path) => ({
      path,
      size: 1,
      stream: () => Promise.reject(new Error('not read')),
    }));
    return { name, entries, files: [], close: () => undefined };
  }

  test.each([
    [named('codepo_gb_2014-08.zip'), '2014-08'],
    [named('ONSPD_AUG_2025.zip'), '2025-08'],
    [named('directory', ['Data/ONSPD_FEB_2024_UK.csv']), '2024-02'],
  ])('is read from a name: %#', async (source, month) => {
    expect(await releaseOf(source, undefined)).toBe(month);
  });

  test('is what the command says, before any name', async () => {
    expect(await releaseOf(named('codepo_gb_2014-08.zip'), '2014-11')).toBe('2014-11');
    await expect(releaseOf(named('x'), '2014-13')).rejects.toThrow('expected a month');
  });

  test('is not read from numbers that are none', async () => {
    await expect(releaseOf(named('x_2014-081.zip'), undefined)).rejects.toThrow('--release');
  });

  test('is written out for people', () => {
    expect(monthName('2014-08')).toBe('August 2014');
  });
});

describe('the progress bar', () => {
  function written(isTTY: boolean): string[] {
    const texts: string[] = [];
    const bar = progress('cb.zip', { isTTY, write: (text) => texts.push(text) });
    [0, 0.001, 0.5, 1].forEach(bar.show);
    bar.end();
    return texts;
  }

  test('is drawn on a terminal, once for each step, and taken away', () => {
    const texts = written(true);
    expect(texts).toHaveLength(4);
    expect(texts[1]).toMatch(/^\rcb\.zip █{20}░{20} 50%$/);
  });

  test('is not drawn into a log', () => {
    expect(written(false)).toEqual([]);
  });
});
