/** How long the compressed siblings of the built site take, and what they weigh. */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compressSite } from '../compress/compress-site.ts';
import { Failure } from '../shared/failure.ts';
import { ownerOf } from '../shared/siblings.ts';
import { DIST } from './browse.ts';
import { rowOf, type BenchRow } from './row.ts';

/** Compresses a copy of dist/ twice, and the same files with Node’s gzip as a server does at each request. */
export async function benchCompress(): Promise<BenchRow[]> {
  if (!existsSync(DIST)) throw new Failure('dist/ is not there. Build the site: npm run build', 2);
  const folder = mkdtempSync(join(tmpdir(), 'bench-compress-'));
  try {
    cpSync(DIST, folder, { recursive: true, filter: (path) => ownerOf(path) === undefined });
    const [figure, { plain, br, gzip }] = await timed(() => compressSite(folder));
    const [again] = await timed(() => compressSite(folder));
    const [byGzip] = await timed(() => Promise.resolve(gzipOf(folder)));
    const comparedWith = { name: 'gzip of Node at level 6, one core', figure: byGzip };
    const row = (
      what: string,
      rest: Pick<BenchRow, 'figure' | 'unit' | 'comparedWith'>,
    ): BenchRow => rowOf({ measure: 'compress', what, ...rest });
    return [
      row('all siblings written', { figure, unit: 's', comparedWith }),
      row('a second run, which writes none', { figure: again, unit: 's', comparedWith }),
      row('text of the site with Brotli', {
        figure: br / 1e6,
        unit: 'MB',
        comparedWith: { name: 'not compressed', figure: plain / 1e6 },
      }),
      row('text of the site with gzip', {
        figure: gzip / 1e6,
        unit: 'MB',
        comparedWith: { name: 'not compressed', figure: plain / 1e6 },
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timed<Result>(task: () => Promise<Result>): Promise<[seconds: number, Result]> {
  const start = performance.now();
  const result = await task();
  return [(performance.now() - start) / 1000, result];
}

/** Compresses each file that has a sibling, and keeps nothing. */
function gzipOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const owners = files.filter((file) => file.endsWith('.gz')).map((file) => ownerOf(file) ?? file);
  return owners.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}
