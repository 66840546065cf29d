/** Several files changed as one: all of them or none. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file's path relative to a folder, and its whole new content. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** How a file takes its place; an argument so that tests can let it fail. */
export type Rename = (from: string, to: string) => void;

/**
 * Writes every file beside its target first and renames them last, so that a reader never sees half a file.
 * If anything fails, what was there before is put back and the error goes on.
 */
export function replaceFiles(
  folder: string,
  files: readonly NewFile[],
  rename: Rename = renameSync,
): void {
  const steps = files.map(({ path, text }) => {
    const target = join(folder, path);
    return { target, beside: `${target}.new-${process.pid}`, text, before: contentOf(target) };
  });
  const renamed: typeof steps = [];
  try {
    for (const { target, beside, text } of steps) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(beside, text, { flush: true });
    }
    for (const step of steps) {
      rename(step.beside, step.target);
      renamed.push(step);
    }
  } catch (error) {
    for (const { target, before } of renamed) putBack(target, before);
    throw error;
  } finally {
    for (const { beside } of steps) rmSync(beside, { force: true });
  }
}

function contentOf(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}

function putBack(path: string, before: Buffer | undefined): void {
  if (before === undefined) rmSync(path, { force: true });
  else writeFileSync(path, before);
}
