/** The invented country of the trial of ten times the size, at a size that takes a moment. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkData } from '../../../scripts/check/check-data.ts';
import { manifestFindings } from '../../../scripts/check/manifest.ts';
import { dataFiles } from '../../../scripts/shared/data-folder.ts';
import { tenfoldTask } from '../../../scripts/trials/tenfold/arguments.ts';
import { filesIn, invent } from '../../../scripts/trials/tenfold/invent.ts';
import { nameOf, NAMES } from '../../../scripts/trials/tenfold/names.ts';
import { inForce } from '../../../src/dataset/dataset.ts';
import { isEnglish } from '../../../src/dataset/lineage/english-councils.ts';
import { revisionsOf } from '../../../src/dataset/revisions/revisions.ts';
import { isDataPath } from '../../../src/tables/data-paths.ts';
import { assemble } from '../../../src/tables/assemble.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SCALE = { councils: 30, years: 12, releases: 4, returns: 3, seed: 1 };
const data = dataFiles();
const files = invent(SCALE, data);
const made = filesIn(files);
const { dataset } = assemble(made);
if (dataset === undefined) throw new Error('the invented data cannot be read');
const real = assemble(data).dataset;
const folder = mkdtempSync(join(tmpdir(), 'tenfold-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('an invented country', () => {
  test('passes the check without an error or a warning', () => {
    const findings = [...manifestFindings(made), ...checkData(made, '2026-11-26')];
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('passes with every council sending a return, and where it ends before the last of these years', () => {
    for (const scale of [
      { ...SCALE, councils: 200, years: 9, returns: 200 },
      { ...SCALE, years: 3, returns: 20 },
    ]) {
      const other = filesIn(invent(scale, data));
      const findings = checkData(other, '2026-11-26');
      expect(other.list('returns').length).toBeGreaterThan(1);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  test('is the same twice, and another one with another seed', () => {
    expect(invent(SCALE, data)).toEqual(files);
    expect(invent({ ...SCALE, seed: 2 }, data).get('caseloads/2028.csv')).not.toBe(
      files.get('caseloads/2028.csv'),
    );
  });

  test('has as many councils in force in the last year as were asked for', () => {
    const own = dataset.councils.filter((council) => isEnglish(council) && inForce(council, 2028));
    expect(own).toHaveLength(30);
  });

  test('has reorganisations, a combined figure, absences, revisions, small councils and returns', () => {
    const latest = dataset.releases.at(-1)?.caseloads ?? [];
    const sizes = dataset.councils.map(({ predecessors }) => predecessors.length);
    expect(sizes).toContain(2);
    expect(sizes.filter((size) => size === 1).length).toBeGreaterThanOrEqual(2);
    expect(latest.some(({ joint_with: other }) => other !== undefined)).toBe(true);
    expect(latest.some(({ status }) => status !== 'published')).toBe(true);
    const codes = new Set(latest.map(({ code }) => code));
    expect([...codes].flatMap((code) => revisionsOf(dataset.releases, [code]))).not.toEqual([]);
    expect(made.list('returns/2025')).toHaveLength(3);
  });

  test('has every table that the site reads, and no file besides', () => {
    expect(
      [...files.keys()].filter((path) => path !== 'manifest.csv' && !isDataPath(path)),
    ).toEqual([]);
    const folders = ['', 'evidence', 'geography', 'postcodes'];
    const importersOnly = ['README.md', 'register.csv', 'hex-amendments.csv', 'areas'];
    for (const one of folders) {
      const missing = data.list(one).filter((name) => !made.list(one).includes(name));
      expect(missing.filter((name) => !importersOnly.includes(name))).toEqual([]);
    }
  });

  test('names no code and no council of England', () => {
    const codes = new Set(real?.councils.map(({ code }) => code));
    const names = new Set(real?.councils.map(({ name }) => name));
    expect(dataset.councils.filter(({ code }) => code !== undefined && codes.has(code))).toEqual(
      [],
    );
    expect(dataset.councils.filter(({ name }) => names.has(name))).toEqual([]);
  });
});

test('no two of the first names are the same', () => {
  const count = 5000;
  expect(new Set(Array.from({ length: count }, (_, index) => nameOf(index))).size).toBe(count);
  expect(NAMES).toBeGreaterThan(count);
});

describe('the folder that is written into', () => {
  test('is outside the project, through links too', () => {
    const link = join(folder, 'link');
    symlinkSync(ROOT, link, 'junction');
    for (const out of [ROOT, join(ROOT, 'data'), join(ROOT, 'new', 'folder'), join(link, 'data')])
      expect(() => tenfoldTask(['--out', out], ROOT)).toThrow('is within the project');
    expect(tenfoldTask(['--out', join(folder, 'new')], ROOT)).toMatchObject({
      scale: { councils: 1530, years: 30 },
      build: false,
    });
  });

  test.each([
    ['--councils', '3'],
    ['--years', '84'],
    ['--years', 'many'],
  ])('is not asked for with %s %s', (option, value) => {
    expect(() => tenfoldTask(['--out', folder, option, value], ROOT)).toThrow(
      /at most|whole number/,
    );
  });
});
