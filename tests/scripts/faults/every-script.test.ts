/** Every command of package.json: whether it changes files, and if so, where faults of the disk are tried on it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';

const ROOT = join(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Commands that change files of the project, with their names in the list of faults. */
const TRIED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.keys(scripts)
      .filter((name) => name.startsWith('import:'))
      .map((name) => [name, [name]]),
  ),
  update: ['update'],
  returns: COMMANDS.map(({ name }) => name).filter((name) => name.startsWith('returns ')),
  keep: ['keep'],
  manifest: ['manifest'],
  repair: ['repair'],
  font: ['font'],
  card: ['a picture'],
  architecture: ['a picture'],
};

/** Commands that change nothing: no code of theirs calls a writer. */
const READ_ONLY = ['check', 'preview', 'audit', 'look'];

/** Commands that write what can be made again, or that are other people’s programs, and why they are not in the list. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  build: 'Astro writes dist/, which is made again; tests/scripts/build has its faults',
  start: 'check, build and preview, one after another',
  dev: 'Astro serves from memory',
  compress: 'siblings are made again from their files; tests/scripts/compress',
  image: 'a new folder that must be empty',
  browser: 'unpacks the browser beside the packages, and again if that failed',
  bench: 'replaces its report, after it measured in temporary folders',
  trials: 'temporary folders, and one outside the project that is named',
  test: 'runs the others',
  format: 'Oxfmt and Prettier',
  'format:check': 'Oxfmt and Prettier, which only read',
  lint: 'ESLint, which only reads',
  types: 'Astro, which only reads the code',
  unused: 'knip, which only reads',
  unit: 'Vitest; tests write to temporary folders',
  pages: 'Vitest; tests write to temporary folders',
  sbom: 'CycloneDX writes one file that nothing reads, and that is made again',
};

test('each command is in one of the lists, and each in a list is a command', () => {
  const listed = [...Object.keys(TRIED), ...READ_ONLY, ...Object.keys(ELSEWHERE)];
  expect(listed.sort()).toEqual(Object.keys(scripts).sort());
});

test('each that changes files is tried with every fault', () => {
  const known = COMMANDS.map(({ name }) => name);
  for (const names of Object.values(TRIED)) {
    expect(names).not.toEqual([]);
    for (const name of names) expect(known).toContain(name);
  }
  expect(known.filter((name) => !Object.values(TRIED).flat().includes(name))).toEqual([]);
});

/** The file that a command runs. */
function fileOf(command: string): string {
  const [, path = ''] = /^node (\S+\.ts)$/.exec(scripts[command] ?? '') ?? [];
  return join(ROOT, path);
}

/** A file and all of this project’s scripts that it imports, their types apart. */
function withImports(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )[^;]*?from '(\.[^']+\.ts)'/gm,
  );
  for (const [, path = ''] of imports) withImports(join(dirname(file), path), known);
  return known;
}

/** Names of files that call a writer, the writers themselves apart. */
function callersOfWriters(file: string): string[] {
  const writers = /scripts\/shared\/(?:disk|lock|journal|replace-file|change-data)\.ts$/;
  const calls =
    /\b(?:replaceFiles?|changeData|lockedNow|withLock|commit|recover|writeManifest)\(|\bdisk\.(?:write|copy|rename|link|remove|makeFolder)/i;
  return [...withImports(file)]
    .filter((path) => !writers.test(path))
    .filter((path) => calls.test(readFileSync(path, 'utf8')));
}

describe('commands that change nothing call no writer:', () => {
  test.each(READ_ONLY)('%s', (command) => {
    expect(callersOfWriters(fileOf(command))).toEqual([]);
  });

  test('as one that writes does', () => {
    expect(callersOfWriters(fileOf('card'))).toEqual([fileOf('card')]);
  });
});

test.each(['card', 'architecture'])('%s writes its one file through one writer', (command) => {
  const code = readFileSync(fileOf(command), 'utf8');
  expect(code.match(/\breplaceFile\(/g)).toHaveLength(1);
  expect(callersOfWriters(fileOf(command))).toEqual([fileOf(command)]);
});
