/** What a folder holds, for comparing it before and after a command. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder with its text, by its path; nothing where there is no folder. */
export function filesBelow(root: string): Record<string, string> {
  if (!existsSync(root)) return {};
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths
      .map((path) => join(root, path))
      .filter((path) => statSync(path).isFile())
      .map((path) => [relative(root, path), readFileSync(path, 'utf8')]),
  );
}
