/** Published numbers are added, compared and rounded by src/dataset/decimals/ alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Files that round something else than a published number, with what it is. */
const OTHERS: Readonly<Record<string, string>> = {
  'src/charts/core/path-data.ts': 'places in a drawing',
  'src/charts/distance-map/DistanceMapCopy.tsx': 'the scale of a drawing',
  'src/charts/map/map-layout.ts': 'the scale of a drawing',
  'src/charts/map/shape-path.ts': 'places in a drawing',
  'src/charts/scatter/scatter-marks.ts': 'places in a drawing',
  'src/pictures/Card.tsx': 'places in a drawing',
  'src/dataset/address/unknown-value.ts':
    'a number in an address, to the nearest that can be chosen',
  'src/dataset/cap/cap-range.ts': 'a cap that a reader typed, to the nearest step',
  'src/dataset/lottery/lottery-range.ts': 'a distance that a reader typed, to the nearest step',
  'src/live/map/zoom-view.ts': 'places in a drawing, and how much larger it is shown',
  'src/live/return-check/browser.ts': 'the size of a file',
  'src/live/search/location.ts': 'a distance',
  'src/postcodes/summarise-area.ts': 'shares of postcodes',
  'src/returns/check/value-checks.ts': 'a number that somebody typed, to suggest a whole one',
  'src/returns/read/workbook/cell-text.ts': 'numbers of a spreadsheet as their decimals',
};

/** Where the arithmetic itself is. */
const HERE = 'src/dataset/decimals/';

/** What rounds: only files of OTHERS may have it. */
const ROUNDS = /\.toFixed\(|\.toPrecision\(|Math\.(round|trunc)\(|Number\.EPSILON/;
/** What takes averages, FTE or medians as binary fractions: nobody may have it. */
const CALCULATES = [
  /\b(average_caseload|case_holders_fte|average|median|p90)\)? [-+] [\w(]/,
  /[\w)] [-+] (\w+\.)*(average_caseload|case_holders_fte|average|median|p90)\b/,
  /\b(average_caseload|case_holders_fte)\)? (<|>|<=|>=|===|!==) (?!'')/,
  /import \{[^}]*\b(mean|median|quantile\w*|sum|fsum)\b[^}]*\} from 'd3-array'/,
] as const;
/**
 * What may calculate: rank correlations are made of ranks, numbers of a return may have any decimals and are compared
 * within an allowance, and examples are code that is shown to readers of the data.
 */
const CALCULATING = [
  'src/dataset/context/correlation.ts',
  'src/returns/check/',
  'src/returns/compare/',
  'src/site/exports/examples.ts',
];

function sources(): string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(tsx?|astro)$/.test(path) && !path.startsWith(HERE))
    .sort();
}

/** A file's lines of code, numbered; what is only said in a comment or a quoted example is left out. */
function linesOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return source.split('\n').map((line, index) => `${file}:${index + 1}: ${line.trim()}`);
}

function isCode(line: string): boolean {
  const [, code = ''] = /:\d+: (.*)$/.exec(line) ?? [];
  return !/^(\*|\/\/|\/\*)/.test(code);
}

function found(files: readonly string[], patterns: readonly RegExp[]): string[] {
  return files
    .flatMap(linesOf)
    .filter((line) => isCode(line) && patterns.some((pattern) => pattern.test(line)));
}

describe('no published number is rounded or worked with outside src/dataset/decimals', () => {
  const files = sources();

  test('rounding', () => {
    const others = files.filter((file) => !(file in OTHERS));
    expect(found(others, [ROUNDS])).toEqual([]);
  });

  test('adding, taking away and comparing', () => {
    const rest = files.filter((file) => !CALCULATING.some((start) => file.startsWith(start)));
    expect(found(rest, CALCULATES)).toEqual([]);
  });

  test('each file that may round something else still does', () => {
    const idle = Object.keys(OTHERS).filter((file) => found([file], [ROUNDS]).length === 0);
    expect(idle).toEqual([]);
  });
});

test.each([
  'const change = to.average_caseload - from.average_caseload;',
  'const up = own + usual.median;',
  'return figure.average_caseload > cap;',
  "import { median, max } from 'd3-array';",
])('%s is refused', (line) => {
  expect(CALCULATES.some((pattern) => pattern.test(line))).toBe(true);
});
