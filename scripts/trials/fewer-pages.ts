/** A build with the pages of some councils only: of a large country, or beside the whole site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';
import type { Plugin } from 'vite';

/** What is built, and what is left out. */
export interface Fewer {
  /** Slugs of the councils without pages. */
  readonly leftOut: readonly string[];
  /** Postcode areas with pages; all of them if it is not given. */
  readonly areas?: readonly string[];
}

/**
 * The slugs of all councils, in the order of the register.
 * @param root folder that has the folder `data`
 */
export function slugsOfRegister(root: string): string[] {
  const table = readFileSync(join(root, 'data', 'councils.csv'), 'utf8');
  const lines = table.split('\n').slice(1);
  return lines.map((line) => line.split(',', 1).join('')).filter(Boolean);
}

/** A configuration of Astro that leaves pages out of those that another one has. */
export function withFewerPages(config: AstroUserConfig, fewer: Fewer): AstroUserConfig {
  const plugins = [...(config.vite?.plugins ?? []), fewerPages(fewer)];
  return { ...config, vite: { ...config.vite, plugins } };
}

/** What each template gives as its pages is gone through once more. */
function fewerPages({ leftOut, areas }: Fewer): Plugin {
  return {
    name: 'fewer-pages',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('src/pages/') || !/\bgetStaticPaths\b/.test(code)) return undefined;
      return `${code.replaceAll(/\bgetStaticPaths\b/g, 'allStaticPaths')}
${isBuilt.toString()}
const leftOutOfBuild = new Set(${JSON.stringify(leftOut)});
const areasOfBuild = ${JSON.stringify(areas)};
export const getStaticPaths = async (options) =>
  (await allStaticPaths(options)).filter(({ params }) => isBuilt(params, leftOutOfBuild, areasOfBuild));`;
    },
  };
}

/** Whether a page is built. It is written into the pages as it is here, and knows nothing else. */
function isBuilt(
  params: Readonly<Record<string, unknown>>,
  leftOut: ReadonlySet<string>,
  areas: readonly string[] | undefined,
): boolean {
  const area = String(params.area);
  if (areas !== undefined && /^[a-z]{1,2}$/.test(area)) return areas.includes(area);
  const parts = Object.values(params).flatMap((value) => String(value).split(/[/.]/));
  return !parts.some((part) => leftOut.has(part));
}
