/** Workflows and the files about the project, which nothing else runs here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '../..');
const WORKFLOWS = join(ROOT, '.github', 'workflows');

const step = z.looseObject({ uses: z.string().optional(), run: z.string().optional() });
const job = z.looseObject({
  'timeout-minutes': z.number(),
  steps: z.array(step),
});
const workflow = z.looseObject({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), job),
});

/** Actions of GitHub itself, each with the major version that these workflows were written for. */
const ACTIONS = [
  'actions/checkout@v4',
  'actions/configure-pages@v5',
  'actions/deploy-pages@v4',
  'actions/download-artifact@v4',
  'actions/setup-node@v4',
  'actions/upload-artifact@v4',
  'actions/upload-pages-artifact@v3',
];

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

const packageJson = z
  .looseObject({
    version: z.string(),
    engines: z.object({ node: z.string() }),
    scripts: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(textOf('package.json')));

describe.each(readdirSync(WORKFLOWS))('the workflow %s', (file) => {
  const text = readFileSync(join(WORKFLOWS, file), 'utf8');
  const { jobs } = workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((one) => one.steps);

  test('uses actions of GitHub alone, each by its version', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((one) => !ACTIONS.includes(one))).toEqual([]);
  });

  test('runs commands that there are', () => {
    const names = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
    expect(names.filter((name) => packageJson.scripts[name ?? ''] === undefined)).toEqual([]);
  });

  test('names no registry and runs what tests run on', () => {
    expect(text).not.toMatch(/registry/);
    const versions = [...text.matchAll(/node-version: (\d+)/g)].map(([, version]) => version);
    for (const version of versions) expect(packageJson.engines.node).toBe(`>=${String(version)}`);
  });

  test('puts nothing into a shell that somebody else may have written', () => {
    expect(text).not.toMatch(/\$\{\{ github\.event\.(issue|pull_request|comment|head_commit)/);
  });
});

describe('CITATION.cff', () => {
  const citation = z
    .looseObject({
      'cff-version': z.literal('1.2.0'),
      message: z.string(),
      title: z.string(),
      type: z.literal('software'),
      authors: z.array(z.looseObject({ name: z.string() })).min(1),
      license: z.literal('MIT'),
      version: z.string(),
    })
    .parse(parse(textOf('CITATION.cff')));

  test('names the version of the code', () => {
    expect(citation.version).toBe(packageJson.version);
  });
});

test('updates of packages and actions are proposed every week', () => {
  const { updates } = z
    .object({
      version: z.literal(2),
      updates: z.array(
        z.looseObject({
          'package-ecosystem': z.string(),
          schedule: z.object({ interval: z.literal('weekly') }),
        }),
      ),
    })
    .parse(parse(textOf('.github/dependabot.yml')));
  expect(updates.map((one) => one['package-ecosystem'])).toEqual([
    'npm',
    'github-actions',
    'docker',
  ]);
});
