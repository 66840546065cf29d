/** Every command that reads a file, on what is no such file: a message and an exit code, nothing changed, and no stack trace. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../scripts/shared/console.ts';
import { contents, FIXTURES } from '../shared/data-copy.ts';
import { COMMANDS, EXCERPTS, targetOf, type Command } from './commands.ts';

const root = mkdtempSync(join(tmpdir(), 'bad-files-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Makes something in an empty folder, and gives back the path of what is no such file. */
type Bad = (folder: string) => string;

function written(name: string, content: string | Uint8Array): Bad {
  return (folder) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
}

const BAD_FILES: Readonly<Record<string, Bad>> = {
  'nothing of that name': (folder) => join(folder, 'nowhere.csv'),
  'an empty folder': (folder) => {
    mkdirSync(join(folder, 'folder'));
    return join(folder, 'folder');
  },
  'a file in the place of a folder': (folder) => join(written('a.csv', 'a')(folder), 'b.csv'),
  'a file of no bytes': written('empty.csv', ''),
  'a file of one byte': written('one.csv', '"'),
  'bytes of no text': written(
    'binary.csv',
    Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256),
  ),
  'ten thousand zeros': written('zeros.csv', new Uint8Array(10_000)),
  'a name with a line break': written('a\nErrors: 0\n.csv', 'a,b\n1,2\n'),
  'a name of 300 letters': (folder) => join(folder, `${'a'.repeat(300)}.csv`),
  'a link to itself': (folder) => {
    symlinkSync(join(folder, 'loop.csv'), join(folder, 'loop.csv'));
    return join(folder, 'loop.csv');
  },
  'a link to nothing': (folder) => {
    symlinkSync(join(folder, 'gone'), join(folder, 'link.csv'));
    return join(folder, 'link.csv');
  },
  'a device': () => '/dev/null',
};

/** What a command says and ends with. */
async function outcomeOf(
  command: Command,
  place: string,
  file: string,
): Promise<{ code: unknown; said: string }> {
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  const before = process.exitCode;
  process.exitCode = undefined;
  await run(() => command.run(place, undefined, file), { log: say, error: say });
  const code = process.exitCode;
  process.exitCode = before;
  return { code, said: lines.join('\n') };
}

const READING = COMMANDS.filter(({ readsNoFile }) => readsNoFile === undefined);

describe.each(READING.map((command) => [command.name, command] as const))('%s', (_, command) => {
  const place = join(root, command.name.replace(/\W+/g, '-'));
  let before: object = {};
  beforeAll(() => {
    mkdirSync(place);
    command.prepare(place);
    before = contents(targetOf(place));
  });

  test.each(Object.entries(BAD_FILES))('on %s', async (name, bad) => {
    const folder = join(place, name.replace(/\W+/g, '-'));
    mkdirSync(folder);
    const { code, said } = await outcomeOf(command, place, bad(folder));
    expect([1, 2]).toContain(code);
    expect(said).not.toMatch(/^\s+at /m);
    expect(said).not.toMatch(/^Errors: 0$/m);
    expect(said.length).toBeLessThan(3000);
    expect(contents(targetOf(place))).toEqual(before);
  });
});

describe('an absurd number', () => {
  const NUMBERS = [
    '1e308',
    '1E5',
    '-0',
    '-5',
    'NaN',
    'Infinity',
    '0x10',
    '1_000',
    '１２',
    '9'.repeat(400),
  ];
  const FIGURES: Readonly<Record<string, string>> = {
    'import:caseloads': 'cases',
    'import:workforce': 'inpost_fte',
    'import:children-in-need': 'At31_episodes',
    'import:referrals': 'referral_count',
    'import:child-population': 'population_estimate',
    'import:social-worker-changes': 'number',
    'import:places': 'latitude',
  };
  const cases = COMMANDS.flatMap((command) => {
    const column = FIGURES[command.name];
    const excerpt = EXCERPTS.find(({ importer }) => command.name === `import:${importer.name}`);
    const [file] = excerpt?.files ?? [];
    return column === undefined || file === undefined
      ? []
      : [{ name: command.name, command, column, file }];
  });

  test.each(cases)('is refused by $name', async ({ name, command, column, file }) => {
    const place = join(root, `number-${name.replace(/\W+/g, '-')}`);
    mkdirSync(place);
    command.prepare(place);
    const [header = '', ...rows] = readFileSync(join(FIXTURES, file), 'utf8').split('\n');
    const at = header.trim().split(',').indexOf(column);
    const row = rows.findIndex((one) => /,Bolton,|,Grimsby,/.test(one));
    for (const number of NUMBERS) {
      const spoiled = (rows[row] ?? '').split(',').with(at, number).join(',');
      const path = join(place, 'input.csv');
      writeFileSync(path, [header, ...rows.with(row, spoiled)].join('\n'));
      const { code, said } = await outcomeOf(command, place, path);
      expect(`${number} ${String(code)}`).toBe(`${number} 1`);
      expect(said).toMatch(/^Found 1 error, so nothing was written\./);
    }
  });
});
