/** Commands write through one module, so that each fault of the disk can be tried on all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPTS = join(import.meta.dirname, '../../../scripts');
const WRITES =
  /\b(?:writeFile|appendFile|copyFile|cp|rename|rm|unlink|mkdir|mkdtemp|link|symlink|truncate|createWriteStream)(?:Sync)?\b/;

/**
 * What writes of itself: that module, what unpacks the browser beside the packages, compressed siblings, which are made
 * again from their files, a new folder for an image, and the temporary folders of tests, trials and measures.
 */
const OWN =
  /^(?:shared\/(?:disk|browser)|compress\/compress-site|image|test|(?:trials|bench)\/[\w/-]+)\.ts$/;

test('only scripts/shared/disk.ts writes files of the project', () => {
  const writers = readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) =>
      [
        ...readFileSync(join(SCRIPTS, path), 'utf8').matchAll(
          /import (?:type )?\{([^}]*)\} from 'node:fs(?:\/promises)?'/g,
        ),
      ].some(([, names = '']) => WRITES.test(names)),
    );
  expect(writers).toContain('shared/disk.ts');
  expect(writers.filter((path) => !OWN.test(path))).toEqual([]);
});
