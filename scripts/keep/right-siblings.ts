/** The compressed siblings of kept files that are worth carrying: making them again for every version takes minutes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENCODINGS, saysTheSame, type Encoding } from '../shared/siblings.ts';
import { kindOf } from './site-files.ts';

/**
 * Siblings that say what their file says. Any other is left out: `npm run compress` makes it again.
 * @param site absolute path of the site
 * @param paths files of it that were verified
 */
export function rightSiblings(site: string, paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    ENCODINGS.filter((encoding) => isRight(site, path, encoding)).map(
      ({ ending }) => path + ending,
    ),
  );
}

function isRight(site: string, path: string, encoding: Encoding): boolean {
  const sibling = path + encoding.ending;
  if (kindOf(site, sibling) !== 'file') return false;
  return saysTheSame(readFileSync(join(site, sibling)), encoding, readFileSync(join(site, path)));
}
