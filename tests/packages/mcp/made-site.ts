/** The files that the server reads, as the build makes them, and which of them were asked for. */
import { siteContext } from '../../../src/site/context.ts';
import { packedClaimNotes } from '../../../src/site/claims-page.ts';
import { packedCountry } from '../../../src/site/figures-json.ts';
import { directoryJson } from '../../../src/site/exports/json/places.ts';
import { publishedShard } from '../../../src/site/postcodes.ts';
import { searchFiles, townFiles } from '../../../src/site/search-index.ts';
import type { Site } from '../../../packages/mcp/site.ts';

const context = siteContext();
const names = searchFiles(context);
const towns = townFiles(context);

const FIXED: Readonly<Record<string, () => object>> = {
  '/figures.json': () => packedCountry(context),
  '/say.json': () => packedClaimNotes(context),
  '/api/v1/directory.json': () => directoryJson(context),
};

function made(path: string): string | undefined {
  const fixed = FIXED[path];
  if (fixed !== undefined) return JSON.stringify(fixed());
  const [, kind, name = ''] = /^\/(search|postcodes)\/(.+)\.(?:json|txt)$/.exec(path) ?? [];
  if (kind === 'postcodes') return publishedShard(context, name.toUpperCase());
  if (kind !== 'search') return undefined;
  return towns.get(name) ?? (names.has(name) ? JSON.stringify(names.get(name)) : undefined);
}

/** A site that remembers which paths were read. */
export function madeSite(): Site & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    address: 'https://example.org',
    asked,
    read(path) {
      asked.push(path);
      const text = made(path);
      return text === undefined ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(text);
    },
  };
}
