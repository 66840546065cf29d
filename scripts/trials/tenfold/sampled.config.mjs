// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import config from '../../../astro.config.mjs';

/** Of the pages of councils, those of one council in so many are built. */
const every = Number(process.env.SAMPLE_EVERY ?? '1');

/** Slugs of all councils of the data that is built. */
const slugs = readFileSync(join(process.cwd(), 'data', 'councils.csv'), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split(',', 1).join(''))
  .filter(Boolean);

const leftOut = slugs.filter((_, index) => index % every !== 0);

/**
 * Whether a page is built. It is written into the pages as it is here, and knows nothing else.
 * @param {Readonly<Record<string, unknown>>} params
 * @param {ReadonlySet<string>} without slugs of councils
 */
function isBuilt(params, without) {
  const parts = Object.values(params).flatMap((value) => String(value).split(/[/.]/));
  return !parts.some((part) => without.has(part));
}

/** @type {import('vite').Plugin} */
const fewPages = {
  name: 'few-pages',
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('src/pages/') || !/\bgetStaticPaths\b/.test(code)) return undefined;
    return `${code.replaceAll(/\bgetStaticPaths\b/g, 'allStaticPaths')}
${isBuilt.toString()}
const leftOutOfTrial = new Set(${JSON.stringify(leftOut)});
export const getStaticPaths = async (options) =>
  (await allStaticPaths(options)).filter(({ params }) => isBuilt(params, leftOutOfTrial));`;
  },
};

/** The site with the pages of some councils, so that a large country can be looked at in minutes. */
export default {
  ...config,
  vite: { ...config.vite, plugins: [...(config.vite?.plugins ?? []), fewPages] },
};
