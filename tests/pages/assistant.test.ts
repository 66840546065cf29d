/** The server for assistants as its README starts it: a process of its own, from an empty folder, over files and over HTTP. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, describe, expect, inject, test } from 'vitest';
import type { Answer } from '../../packages/mcp/answer.ts';
import { DIST } from './built-pages.ts';

const MAIN = join(import.meta.dirname, '../../packages/mcp/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'assistant-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function started(...options: string[]): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const args = [MAIN, ...options];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: folder }));
  return client;
}

async function ask(client: Client, name: string, args: Record<string, unknown>): Promise<Answer> {
  const result = await client.callTool({ name, arguments: args });
  expect(result.isError ?? false, JSON.stringify(result.content)).toBe(false);
  return result.structuredContent as Answer;
}

// Bolton 20.8 and England 15.2 in the release of 2025. Each record is a place on a page that is kept.
describe.each([
  ['files', ['--dist', DIST, '--address', inject('origin')]],
  ['HTTP', ['--site', `${inject('origin')}/`]],
])('over %s', (_what, options) => {
  test('every tool answers with year, source, caveats and a record that is there', async () => {
    const client = await started(...options);
    const { councils } = await ask(client, 'find_council', { query: 'BL1 1RU' });
    expect(councils.map(({ slug }) => slug)).toEqual(['bolton']);
    const answers = [
      await ask(client, 'figure', { council: 'bolton' }),
      await ask(client, 'compare', { councils: ['bolton', 'england'] }),
      await ask(client, 'can_i_say', { kind: 'change', council: 'bolton', since: 2024 }),
    ];
    await client.close();
    for (const { sentence, year, source, caveats, records } of answers) {
      expect(sentence).toContain('20.8');
      expect([year, source]).toEqual([2025, expect.stringContaining('Department for Education')]);
      expect(caveats.length).toBeGreaterThan(0);
      for (const record of records) {
        const page = await (await fetch(record)).text();
        expect(page, record).toContain(`id="${record.split('#')[1] ?? ''}"`);
      }
    }
    expect(answers.flatMap(({ records }) => records)).toHaveLength(5);
  });
});

test('an address that is not the site’s is named in the answer', async () => {
  const client = await started('--site', `${inject('origin')}/nowhere`);
  const result = await client.callTool({ name: 'figure', arguments: { council: 'bolton' } });
  await client.close();
  expect(result.isError).toBe(true);
  expect(JSON.stringify(result.content)).toContain('cannot be read (404)');
});
