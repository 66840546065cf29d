/** The yearly update of a year with a reorganisation, as README.md describes it, on a copy of data/. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkData } from '../../scripts/check/check-data.ts';
import { DATA_FOLDER, dataFiles } from '../../scripts/shared/data-folder.ts';
import { SOURCE_KINDS, kindOfText } from '../../scripts/update/source-kinds.ts';
import { UPDATE_STEPS } from '../../scripts/update/steps.ts';
import { update } from '../../scripts/update.ts';
import type { ReportedFinding } from '../../src/schemas/finding.ts';
import { runsOf } from '../../src/charts/core/runs.ts';
import { measureOf } from '../../src/dataset/comparison/measures.ts';
import { councilTrend, type TrendView } from '../../src/dataset/figures/trend.ts';
import { figuresView } from '../../src/live/council/figure-rows-view.ts';
import type { Council } from '../../src/schemas/council.ts';
import { contextOf, type Context } from '../../src/site/context.ts';
import { councilView } from '../../src/site/council.ts';
import { combinedNotes, lineageNotes } from '../../src/site/council/lineage.ts';
import { assemble } from '../../src/tables/assemble.ts';
import { contents, importInto } from '../scripts/shared/data-copy.ts';
import { nextYear } from './next-year.ts';

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const [, RUNBOOK = ''] = /## The yearly update\n([\s\S]*?)\n## /.exec(README) ?? [];
const data = dataFiles();
const { dataset } = assemble(data);
if (dataset === undefined) throw new Error('data/ cannot be read');
const rehearsal = nextYear(dataset, data);
const { plan, revised } = rehearsal;
const TODAY = `${plan.year + 1}-02-28`;
const root = mkdtempSync(join(tmpdir(), 'caseload-watch-rehearsal-'));

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** A copy of data/, and the publishers' files in a folder beside it. */
function copy(name: string): { folder: string; target: string } {
  const [folder, target] = [join(root, `${name}-files`), join(root, name)];
  cpSync(DATA_FOLDER, target, { recursive: true });
  mkdirSync(folder);
  for (const [file, text] of Object.entries(rehearsal.sources))
    writeFileSync(join(folder, file), text);
  return { folder, target };
}

/** Step 2 of the runbook. */
function enterByHand(target: string): void {
  for (const [path, text] of Object.entries(rehearsal.byHand))
    writeFileSync(join(target, path), text);
}

/** Step 3 of the runbook; returns what it said, and the message that it failed with. */
async function runUpdate(
  argv: readonly string[],
  answer?: string,
): Promise<{ said: string; failed: string }> {
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const ask =
    answer === undefined
      ? undefined
      : (question: string) => {
          log(question);
          return Promise.resolve(answer);
        };
  const effects = { output: { log, error: log }, today: () => TODAY, ask };
  try {
    await update(argv, effects);
    return { said: lines.join('\n'), failed: '' };
  } catch (error) {
    return { said: lines.join('\n'), failed: error instanceof Error ? error.message : '' };
  }
}

function codesOf(findings: readonly ReportedFinding[], severity: string): string[] {
  const found = findings.filter((finding) => finding.severity === severity);
  return [...new Set(found.map(({ code }) => code))].sort();
}

test('the same data give the same files', () => {
  expect(nextYear(dataset, data)).toEqual(rehearsal);
});

test('every file is recognised by its columns, whatever it is called', () => {
  const kinds = Object.values(rehearsal.sources).map((text) => kindOfText(text.slice(0, 60_000)));
  expect(kinds).not.toContain(undefined);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(SOURCE_KINDS.length).toBeGreaterThanOrEqual(kinds.length);
});

describe('before councils are entered by hand', () => {
  test('the update writes nothing, and says which lines to add to the register', async () => {
    const { folder, target } = copy('unprepared');
    const before = contents(target);
    const { said, failed } = await runUpdate([folder, '--data', target, '--yes']);
    expect(failed).toContain('Nothing was written.');
    for (const { code, slug } of [plan.merged.into, ...plan.split.into]) {
      expect(said).toContain(`add the line ${slug},${code},,,${plan.year}-04-01,,,`);
    }
    expect(said).toContain('import:caseloads: not tried, as it needs the register of councils');
    expect(contents(target)).toEqual(before);
  });
});

describe('the update', () => {
  test('writes nothing where nobody can be asked, and says so', async () => {
    const { folder, target } = copy('pipeline');
    enterByHand(target);
    const before = contents(target);
    const { said, failed } = await runUpdate([folder, '--data', target]);
    expect(failed).toBe('');
    expect(said).toContain('Nothing was written, as nobody can be asked here. Add --yes to write.');
    expect(contents(target)).toEqual(before);
    const { said: refused } = await runUpdate([folder, '--data', target], 'n');
    expect(refused).toMatch(/Write \d+ files of data\/\? \[y\/N\] \nNothing was written\.$/);
    expect(contents(target)).toEqual(before);
  });

  test('leaves data/ as it was if one of the files is broken, and still reports the others', async () => {
    const { folder, target } = copy('broken');
    enterByHand(target);
    const before = contents(target);
    writeFileSync(join(folder, 'grades.csv'), rehearsal.sources['grades.csv']?.slice(0, -30) ?? '');
    const { said, failed } = await runUpdate([folder, '--data', target, '--yes']);
    expect(failed).toContain('Nothing was written.');
    expect(said).toContain('import:caseloads (download.csv)');
    expect(said).toContain('(cut-off)');
    expect(contents(target)).toEqual(before);
  });
});

describe('the steps of README.md', () => {
  const single = { folder: '', target: '' };
  let said = '';
  let findings: readonly ReportedFinding[] = [];

  beforeAll(async () => {
    const { folder, target } = copy('steps');
    Object.assign(single, { folder, target });
    enterByHand(target);
    ({ said } = await runUpdate([folder, '--data', target], 'y'));
    findings = checkData(dataFiles(target), TODAY);
  });

  test('name the imports in the order in which the update runs them', () => {
    const named = Array.from(RUNBOOK.matchAll(/npm run import:([a-z-]+)/g), ([, name]) => name);
    const run = UPDATE_STEPS.map(({ importer }) => importer.name);
    expect(named).toEqual([...run, 'postcodes']);
    expect(RUNBOOK.indexOf('data/register.csv')).toBeLessThan(RUNBOOK.indexOf('npm run update'));
    expect(RUNBOOK.indexOf('npm run update')).toBeLessThan(RUNBOOK.indexOf('`npm run check` and'));
  });

  test('end without an error', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(said).toContain(`caseloads/${plan.year}.csv: new`);
  });

  test('warn of what a maintainer must ask or do next', () => {
    expect(codesOf(findings, 'warning')).toEqual([
      // Postcodes are imported next. The totals of last year were not revised with the figures of councils.
      'postcodes-of-former',
      'story-outdated',
      'total-unexplained',
    ]);
    const [story] = findings.filter(({ code }) => code === 'story-outdated');
    expect(story?.value).toBe(`${revised.back} ${plan.year - 1}`);
  });

  test('report each revision of the figures before', () => {
    expect(said).toContain('Figures that differ between releases: 4');
    expect(said).toMatch(/low reliability \(release/);
    expect(said).toMatch(/not available \(release \d+\) -> 15\.0/);
  });

  test('give the same tables when each import is run alone, in the same order', async () => {
    const { folder, target } = copy('alone');
    enterByHand(target);
    const fileOf = new Map(
      Object.entries(rehearsal.sources).map(([name, text]) => [
        kindOfText(text.slice(0, 60_000)),
        join(folder, name),
      ]),
    );
    for (const { importer, sources, required } of UPDATE_STEPS) {
      const paths = sources.flatMap((kind) => fileOf.get(kind) ?? []);
      if (paths.length < required) continue;
      const result = await importInto(importer, [...paths, '--data', target], TODAY);
      expect([importer.name, result.exitCode]).toEqual([importer.name, 0]);
    }
    expect(contents(target)).toEqual(contents(single.target));
  });

  test('change nothing when they are repeated', async () => {
    const { said: again } = await runUpdate([single.folder, '--data', single.target], 'y');
    expect(again).toContain('data/ has all of this already, so nothing was written.');
  });
});

describe('the site of that year', () => {
  let context: Context;

  beforeAll(async () => {
    const { folder, target } = copy('site');
    enterByHand(target);
    await runUpdate([folder, '--data', target], 'y');
    const { dataset: next } = assemble(dataFiles(target));
    if (next === undefined) throw new Error('the tables cannot be read');
    context = contextOf(next);
  });

  const councilOf = ({ slug }: { slug: string }): Council => {
    const council = context.bySlug.get(slug);
    if (council === undefined) throw new Error(`no council ${slug}`);
    return council;
  };
  const trendOf = (council: Council): TrendView => councilTrend(context.country, council, [], 20);
  const noteOn = (council: Council): string =>
    combinedNotes(context, council)
      .map((note) => note.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''))
      .join(' ');

  test('speaks of a combined figure that has ended in the past tense', () => {
    const [a, b] = plan.ended.map(councilOf);
    expect(a && b && noteOn(a)).toBe(
      `From 2017 to ${plan.year - 1}, this council and ${b?.name} reported one combined figure. It was counted and ranked once, and is not compared with figures of this council alone.`,
    );
  });

  test('says since when two councils report together', () => {
    const [a, b] = plan.begun.map(councilOf);
    expect(a && b && noteOn(a)).toBe(
      `Since ${plan.year}, this council and ${b?.name} have reported one combined figure. It is counted and ranked once.`,
    );
  });

  test('compares no figure with one of another unit, in headlines, lines, changes and claims', () => {
    for (const [councils, words, alone] of [
      [plan.ended, 'The only figure of its own so far is', false],
      [plan.begun, 'The only combined figure so far is', true],
    ] as const) {
      for (const council of councils.map(councilOf)) {
        const { headline, own } = trendOf(council);
        expect(headline).toMatch(new RegExp(`^${words} \\d+\\.\\d in ${plan.year}$`));
        expect(runsOf(own).map((run) => run.at(-1)?.year)).toEqual([plan.year - 1, plan.year]);
        const measure = { country: context.country, cap: 20, neighbours: () => [] };
        expect(measureOf('since', council, plan.year, measure)).toBeUndefined();
        const [newest, before] = figuresView(context.country, council, 20).rows;
        expect([newest?.unit, before?.unit !== '']).toEqual(['', true]);
        expect(before?.unit.startsWith(alone ? 'this council alone' : 'combined with ')).toBe(true);
      }
    }
  });

  test('has a page for each council that began, ended or was recoded', () => {
    const all = [
      plan.merged.into,
      ...plan.split.into,
      ...plan.merged.from,
      plan.split.from,
      plan.recoded.council,
      ...plan.ended,
      ...plan.begun,
    ];
    for (const council of all.map(councilOf)) {
      const said = JSON.stringify(councilView(context, council));
      expect(said).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('leads from an abolished council to those in its place', () => {
    const notes = lineageNotes(context, councilOf(plan.split.from)).flat();
    const links = notes.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.text]));
    expect(links).toEqual(plan.split.into.map(({ name }) => name));
  });

  test('draws a recoded council through the change', () => {
    const { own } = trendOf(councilOf(plan.recoded.council));
    expect(runsOf(own).at(-1)?.at(-1)?.year).toBe(plan.year);
    expect(own.length).toBe(context.years.length);
  });
});
