/** The ways to check in one's own pipeline work as docs/checking-in-your-pipeline.md shows them. */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { annotationLines } from '../../../scripts/returns/annotations.ts';
import { checkReturn } from '../../../src/returns/index.ts';
import { checkText } from '../../../src/returns/check.ts';
import { CONTEXT, GOOD_ROW, HEADER } from '../../returns/context.ts';

const ROOT = join(import.meta.dirname, '../../..');
const DOCUMENT = readFileSync(join(ROOT, 'docs/checking-in-your-pipeline.md'), 'utf8');
const ACTION = join(ROOT, 'action/check-return');
const SLOW = 120_000;

const GOOD = [HEADER, GOOD_ROW, ''].join('\r\n');
const BAD = GOOD.replace(',15.0,', ',22.0,');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pipeline-'));
  mkdirSync(join(folder, 'returns'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The blocks of code of a language in the document, in order. */
function blocks(language: string): string[] {
  const found = DOCUMENT.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'));
  return Array.from(found, ([, code = '']) => code);
}

interface Outcome {
  readonly code: number;
  readonly said: string;
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}) {
  return new Promise<Outcome>((resolve) => {
    const options = { cwd: folder, env: { ...process.env, ...env } };
    execFile(command, [...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code);
      resolve({ code, said: `${stdout}${stderr}` });
    });
  });
}

/** The value of an input of a block of YAML, on its line or on the lines below it. */
function inputOf(yaml: string, name: string): string | undefined {
  const [, spaces = '', value = ''] = new RegExp(`^( *)${name}: (.*)$`, 'm').exec(yaml) ?? [];
  if (value !== '|') return value === '' ? undefined : value;
  const below = yaml
    .slice(yaml.indexOf(`${name}: |`))
    .split('\n')
    .slice(1);
  const end = below.findIndex((line) => !line.startsWith(`${spaces}  `));
  return below
    .slice(0, end === -1 ? undefined : end)
    .map((line) => line.trim())
    .join('\n');
}

/** Runs the last step of the action as GitHub would, with the inputs of a block of the document. */
async function act(yaml: string, inputs: Record<string, string> = {}): Promise<Outcome> {
  const action = readFileSync(join(ACTION, 'action.yml'), 'utf8');
  const names = Array.from(
    action.matchAll(/INPUT_\w+: \$\{\{ inputs\.(\w+) \}\}/g),
    ([, one = '']) => one,
  );
  const [, script = ''] = /id: returns\n\s+shell: bash\n\s+run: (.+)\n/.exec(action) ?? [];
  expect(names).toEqual(['files', 'command', 'data', 'link', 'date']);
  const given = names.map((name) => [
    `INPUT_${name.toUpperCase()}`,
    inputs[name] ?? inputOf(yaml, name) ?? (name === 'command' ? 'check' : ''),
  ]);
  return run('bash', ['-c', script], {
    ...(Object.fromEntries(given) as Record<string, string>),
    GITHUB_ACTION_PATH: ACTION,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    RUNNER_TEMP: folder,
  });
}

describe('the action', () => {
  const [checking = '', accepting = ''] = blocks('yaml');

  test('installs what it needs, and names files only through variables', () => {
    const action = readFileSync(join(ACTION, 'action.yml'), 'utf8');
    const commands = Array.from(action.matchAll(/run: (.+)/g), ([, command = '']) => command);
    expect(commands[0]).toContain('npm ci');
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });

  test(
    'passes a right return and fails a wrong one, with annotations, a summary and JSON',
    async () => {
      const path = join(folder, 'returns/bolton-2025-12.csv');
      writeFileSync(path, GOOD);
      expect(await act(checking)).toMatchObject({ code: 0 });
      writeFileSync(path, BAD);
      const { code, said } = await act(checking);
      expect(code).toBe(1);
      expect(said).toMatch(/^::error file=returns\/bolton-2025-12\.csv,line=2,title=.+::Row 2, /m);
      expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('    Must fix: 1');
      const [, json = ''] =
        /findings=(.+)/.exec(readFileSync(join(folder, 'output'), 'utf8')) ?? [];
      expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject([
        { rows: 1, findings: [{ rule: 'average-disagrees' }] },
      ]);
    },
    SLOW,
  );

  test(
    'accepts a return into the folder of data that is named',
    async () => {
      mkdirSync(join(folder, 'inbox'));
      writeFileSync(join(folder, 'inbox/bolton-2025-12.csv'), GOOD);
      symlinkData();
      expect(await act(accepting)).toMatchObject({ code: 0 });
      expect(existsSync(join(folder, 'data/returns/receipts.csv'))).toBe(true);
      const answer = { link: 'https://example.org/foi/1', date: '2026-02-03' };
      expect(await act(accepting, answer)).toMatchObject({ code: 0 });
      expect(existsSync(join(folder, 'data/returns/obtained/receipts.csv'))).toBe(true);
      expect((await act(accepting, { link: 'https://example.org/foi/1' })).code).toBe(2);
    },
    SLOW,
  );

  test(
    'runs nothing that a name of a file or a cell says',
    async () => {
      const name = 'returns/$(touch owned) `touch owned` ;touch owned.csv';
      const cell = 'x\n::error::owned\n::set-output name=a::b';
      writeFileSync(join(folder, name), GOOD.replace(',1212,', `,"${cell}",`));
      const { code, said } = await act('', { files: `\n  ${name}  \n` });
      expect(code).toBe(1);
      expect(existsSync(join(folder, 'owned'))).toBe(false);
      const [before = '', log = '', after = ''] = said.split(
        /^::(?:stop-commands::)?returns-\d+(?:::)?$/m,
      );
      expect(log).toContain('returns');
      expect(`${before}${after}`).not.toMatch(/^\s*::(error::owned|set-output)/m);
    },
    SLOW,
  );

  test('says when no file is named, or the command is unknown', async () => {
    expect(await act('', { files: ' \n ' })).toMatchObject({ code: 2 });
    expect(await act('', { files: 'a.csv', command: 'send' })).toMatchObject({ code: 2 });
  });

  /** The project’s own data but for returns. */
  function symlinkData(): void {
    mkdirSync(join(folder, 'data'));
    for (const name of readdirSync(join(ROOT, 'data')).filter((one) => one !== 'returns'))
      symlinkSync(join(ROOT, 'data', name), join(folder, 'data', name));
  }
});

describe('the library', () => {
  test(
    'runs as the document shows it',
    async () => {
      const [code = ''] = blocks('js');
      mkdirSync(join(folder, 'node_modules'));
      symlinkSync(ROOT, join(folder, 'node_modules/caseload-watch'), 'junction');
      writeFileSync(join(folder, 'check.mjs'), code);
      writeFileSync(join(folder, 'return.csv'), GOOD);
      expect(await run(process.execPath, ['check.mjs'])).toMatchObject({
        code: 0,
        said: expect.stringContaining('The return can be sent.\nMust fix: 0\n') as string,
      });
      writeFileSync(join(folder, 'return.csv'), BAD);
      const { said } = await run(process.execPath, ['check.mjs']);
      expect(said).toContain('Something must be fixed.\nMust fix: 1\n');
      expect(said).toContain('  1,212 cases divided by 80.8 FTE is 15.0, not 22.0.');
    },
    SLOW,
  );

  test('says that an empty file, or none of CSV, cannot be accepted', async () => {
    for (const bytes of [new Uint8Array(), Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)])
      expect(await checkReturn(bytes, CONTEXT)).toMatchObject({ acceptable: false });
  });
});

test('an annotation stays on its line, whatever a cell says', () => {
  const result = checkText(GOOD.replace(',1212,', ',"1\n::error::x%",'), CONTEXT);
  const lines = annotationLines('/a/b,c:d.csv', result, '/a');
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  expect(lines[0]).toMatch(/^::error file=b%2Cc%3Ad\.csv,/);
});

test('the command in the document is one that there is', () => {
  expect(blocks('sh')[0]?.trim()).toBe('npm run returns -- check return.csv');
});
