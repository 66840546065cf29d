/** Workflows and the files about the project, which nothing else runs here. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '../..');
const WORKFLOWS = join(ROOT, '.github', 'workflows');

const step = z.looseObject({
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
});
const job = z.looseObject({
  if: z.string().optional(),
  needs: z.string().optional(),
  'timeout-minutes': z.number(),
  steps: z.array(step),
});
const workflow = z.looseObject({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), job),
});

/** Actions of GitHub itself, by the hash of their commit: a tag can be moved to other code. */
const ACTION =
  /^actions\/(?:checkout|configure-pages|deploy-pages|download-artifact|setup-node|upload-artifact|upload-pages-artifact)@[0-9a-f]{40}$/;

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

  test('uses actions of GitHub alone, each by its commit and with the name of its version', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((one) => !ACTION.test(one))).toEqual([]);
    const unnamed = used.filter((one) => !new RegExp(`uses: ${one} # v\\d+\\.`).test(text));
    expect(unnamed).toEqual([]);
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

describe('what is published', () => {
  const text = textOf('.github/workflows/pages.yml');
  const { jobs } = workflow.parse(parse(text));

  test('was pushed here: a proposal from a fork may come from a branch named main as well', () => {
    const condition = String(jobs.build?.if);
    expect(condition).toContain("github.event.workflow_run.event == 'push'");
    expect(condition).toContain('head_repository.full_name == github.repository');
  });

  test('is kept before it is published, so that the next run knows of it', () => {
    expect([jobs.keep?.needs, jobs.deploy?.needs]).toEqual(['build', 'keep']);
  });

  test('keeps what was published before, unless the host says that nothing was', () => {
    const steps = jobs.build?.steps ?? [];
    const asked = steps.find(({ id }) => id === 'published')?.run ?? '';
    const kept = steps.find(({ run }) => run?.startsWith('npm run keep') === true);
    expect(steps.filter((one) => 'continue-on-error' in one)).toEqual([]);
    expect(kept?.if).toBe("steps.published.outputs.branch == 'yes'");
    expect([0, 2, 1, 128].map((status) => saidOf(asked, status))).toEqual([
      'branch=yes',
      'branch=no',
      undefined,
      undefined,
    ]);
  });
});

/** What a step writes into its output where git ends with a status; undefined if the step fails. */
function saidOf(script: string, status: number): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  try {
    writeFileSync(join(folder, 'git'), `#!/bin/sh\nexit ${String(status)}\n`, { mode: 0o755 });
    const output = join(folder, 'output');
    const { status: ended } = spawnSync('bash', ['-e', '-c', script], {
      env: { PATH: `${folder}:${process.env.PATH ?? ''}`, GITHUB_OUTPUT: output },
    });
    return ended === 0 ? readFileSync(output, 'utf8').trim() : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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
