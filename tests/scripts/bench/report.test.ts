import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'oxfmt';
import { describe, expect, test } from 'vitest';
import {
  benchReport,
  readmePart,
  REPORT_FILE,
  tableOf,
  withPart,
} from '../../../scripts/bench/report.ts';
import { rowOf } from '../../../scripts/bench/row.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('a row', () => {
  test('has the ratio to what it is compared with', () => {
    const row = rowOf({
      measure: 'import',
      what: 'an import',
      figure: 3.456,
      unit: 'ms',
      comparedWith: { name: 'Papa Parse', figure: 2 },
      wanted: { of: 'ratio', kind: 'at most', value: 2 },
    });
    expect(row).toMatchObject({ figure: 3.46, ratio: 1.73, met: true });
  });

  test.each([
    ['at most', 2048, 2048, true],
    ['at most', 2048, 2048.4, false],
    ['at least', 153, 153, true],
    ['at least', 153, 152, false],
    ['at most', 50, NaN, false],
  ] as const)('wanted %s %d is judged before %d is rounded: %s', (kind, value, figure, met) => {
    const row = rowOf({
      measure: 'm',
      what: 'w',
      figure,
      unit: '',
      wanted: { of: 'figure', kind, value },
    });
    expect(row.met).toBe(met);
  });

  test('is a line of the table, with what is not known left empty', () => {
    const rows = [
      rowOf({ measure: 'build', what: 'full build', figure: 35.24, unit: 's' }),
      rowOf({
        measure: 'returns',
        what: 'rows',
        figure: 123456,
        unit: 'rows/s',
        comparedWith: { name: 'Papa Parse', figure: 100000 },
        wanted: { of: 'ratio', kind: 'at least', value: 0.5 },
      }),
    ];
    expect(tableOf(rows).split('\n').slice(2)).toEqual([
      '| build | full build | 35.2 s |  |  |  |  |',
      '| returns | rows | 123,456 rows/s | Papa Parse: 100,000 rows/s | 1.23 | at least 0.5 | yes |',
    ]);
  });
});

describe('the last figures', () => {
  const report = benchReport.parse(JSON.parse(readFileSync(join(ROOT, REPORT_FILE), 'utf8')));
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

  test('are shown by the README as the file has them', async () => {
    const part = await format('README.md', readmePart(report));
    expect(withPart(readme, part.code)).toBe(readme);
  });

  test('say of each time what it is compared with, or what is wanted', () => {
    const bare = report.rows.filter(
      ({ unit, comparedWith, wanted }) =>
        ['s', 'ms', 'rows/s'].includes(unit) && comparedWith === undefined && wanted === undefined,
    );
    expect(bare).toEqual([]);
  });

  test('are judged by what is wanted of them', () => {
    for (const { met, ratio, figure, wanted } of report.rows) {
      if (wanted === undefined) continue;
      const judged = wanted.of === 'ratio' ? (ratio ?? NaN) : figure;
      const within = wanted.kind === 'at most' ? judged <= wanted.value : judged >= wanted.value;
      // What a clock gave was rounded after it was judged.
      if (judged !== wanted.value) expect(within).toBe(met);
    }
  });
});
