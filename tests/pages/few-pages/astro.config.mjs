// @ts-check
import config from '../../../astro.config.mjs';
import { KEPT_AREAS, slugsLeftOut } from './sample.ts';

/**
 * Whether a page is built. It is written into the pages as it is here, and knows nothing else.
 * @param {Readonly<Record<string, unknown>>} params
 * @param {readonly string[]} leftOut slugs of councils
 * @param {readonly string[]} areas of postcodes
 */
function isBuilt(params, leftOut, areas) {
  if (/^[a-z]{1,2}$/.test(String(params.area))) return areas.includes(String(params.area));
  const parts = Object.values(params).flatMap((value) => String(value).split(/[/.]/));
  return !parts.some((part) => leftOut.includes(part));
}

const leftOut = slugsLeftOut();

/** @type {import('vite').Plugin} */
const fewPages = {
  name: 'few-pages',
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('src/pages/') || !/\bgetStaticPaths\b/.test(code)) return undefined;
    const given = `${JSON.stringify(leftOut)}, ${JSON.stringify(KEPT_AREAS)}`;
    return `${code.replaceAll(/\bgetStaticPaths\b/g, 'allStaticPaths')}
${isBuilt.toString()}
export const getStaticPaths = async (options) =>
  (await allStaticPaths(options)).filter(({ params }) => isBuilt(params, ${given}));`;
  },
};

/** The site as it is built for others, with the pages of a few councils. */
export default {
  ...config,
  vite: { ...config.vite, plugins: [...(config.vite?.plugins ?? []), fewPages] },
};
