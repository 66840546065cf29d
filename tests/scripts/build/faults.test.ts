/** Faults of the surroundings of a build and of the preview: what, where and what to do, and no stack trace. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { refuseBadData, refuseBadFolder } from '../../../scripts/build/ready.ts';
import { runQuietly } from '../../../scripts/build/run-quietly.ts';
import { Failure } from '../../../scripts/shared/failure.ts';
import { portFault, refuseNoSite } from '../../../scripts/shared/preview-faults.ts';
import { serve } from '../../../scripts/shared/static-server.ts';

const root = mkdtempSync(join(tmpdir(), 'build-faults-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function emptyFolder(name: string): string {
  mkdirSync(join(root, name));
  return join(root, name);
}

describe('before a build', () => {
  test('tables that are not there are named', () => {
    expect(() => {
      refuseBadData(join(root, 'nowhere'));
    }).toThrow(/nowhere is not there. Restore it from git/);
  });

  test('of many faults the first are named, with what to do', () => {
    const data = emptyFolder('data');
    writeFileSync(join(data, 'councils.csv'), 'no,such,columns\n');
    expect(() => {
      refuseBadData(data);
    }).toThrow(/so nothing was built:\n {2}[\s\S]*councils\.csv[\s\S]*npm run check says more\.$/);
  });

  test('a change that was stopped halfway is named', () => {
    const data = emptyFolder('halfway');
    writeFileSync(join(data, '.journal.json'), '{"files":[]}');
    expect(() => {
      refuseBadData(data);
    }).toThrow(/npm run repair/);
  });

  test('a file in the place of the site’s folder is named; a folder, or nothing, is right', () => {
    const file = join(root, 'site');
    writeFileSync(file, '');
    expect(() => {
      refuseBadFolder(file);
    }).toThrow(/is a file/);
    refuseBadFolder(emptyFolder('built'));
    refuseBadFolder(join(root, 'not-yet'));
  });
});

describe('a program that the disk refuses something', () => {
  const options = { cwd: root, env: process.env };

  /** Runs a line of JavaScript; what it said, and what came of it. */
  async function runs(line: string): Promise<{ said: string; outcome: unknown }> {
    let said = '';
    const outcome: unknown = await runQuietly([process.execPath, '-e', line], options, (text) => {
      said += text;
    }).catch((error: unknown) => error);
    return { said, outcome };
  }

  test('ends as a message without its stack trace', async () => {
    const full =
      "throw Object.assign(new Error(`ENOSPC: no space left on device, write '/a/b.html'`))";
    const { said, outcome } = await runs(full);
    expect(outcome).toBeInstanceOf(Failure);
    expect(String(outcome)).toContain('/a/b.html: the disk is full. Free some space');
    expect(said).not.toMatch(/^\s+at /m);
  });

  test('is passed on as it is if it failed for another reason, or not at all', async () => {
    const wrong = await runs("console.error('a table is wrong'); process.exit(3)");
    expect(wrong).toEqual({ said: 'a table is wrong\n', outcome: 3 });
    const warned = await runs("console.error(`EACCES: permission denied, open '/a'`)");
    expect(warned).toEqual({ said: "EACCES: permission denied, open '/a'\n", outcome: 0 });
  });
});

test('a server goes on saying what happens after the disk refused something', async () => {
  const server =
    "console.error(`EACCES: permission denied, open '/a'`); setTimeout(() => 0, 60_000)";
  const module = join(import.meta.dirname, '../../../scripts/build/run-quietly.ts');
  const line = `import(${JSON.stringify(module)}).then(({ runLoudly }) =>
    runLoudly([process.execPath, '-e', ${JSON.stringify(server)}], { cwd: '.', env: process.env }))`;
  const child = spawn(process.execPath, ['-e', line], { detached: true });
  const [said] = (await once(child.stderr, 'data')) as [Buffer];
  process.kill(-(child.pid ?? 0));
  expect(said.toString()).toBe("EACCES: permission denied, open '/a'\n");
});

describe('the preview', () => {
  test('needs a built site', () => {
    for (const path of [join(root, 'nothing'), emptyFolder('empty')])
      expect(() => {
        refuseNoSite(path);
      }).toThrow(/has no built site. Build it: npm run build/);
    const file = join(root, 'a-file');
    writeFileSync(file, '');
    expect(() => {
      refuseNoSite(file);
    }).toThrow(/has no built site/);
  });

  test('says that a port is taken, and names another', async () => {
    const first = await serve(root);
    const port = Number(new URL(first.origin).port);
    const error: unknown = await serve(root, port).catch((thrown: unknown) => thrown);
    await first.close();
    expect(String(portFault(port, error))).toMatch(/Another program uses it. .*preview 4322$/);
    expect(String(portFault(4322, error))).toMatch(/preview 4323$/);
  });

  test('a fault that is none of the port stays what it is', () => {
    const error = Object.assign(new Error('EACCES'), { code: 'EACCES', path: '/dist/_headers' });
    expect(portFault(4321, error)).toBe(error);
  });
});

test('a wrong port is a message', () => {
  const script = join(import.meta.dirname, '../../../scripts/serve.ts');
  const { status, stderr } = spawnSync(process.execPath, [script, '99999'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, 'Usage: npm run preview [PORT]\n']);
});
