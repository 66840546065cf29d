/** Which pages show the Department for Education's figures, so that a citation names them as the source of no other page. */
import { isEnglish, isEnglishCode } from '../dataset/lineage/english-councils.ts';
import type { Context } from './context.ts';
import { councilHref, regionLink } from './links.ts';

/** Parts of the site without figures of councils, or, as the evidence, with sources of their own. */
const WITHOUT = ['/about/', '/accessibility/', '/evidence/', '/postcodes/', '/returns/', '/embed/'];

/** The list of councils, which has names alone. */
const DIRECTORY = '/councils/';

const known = new WeakMap<Context, ReadonlySet<string>>();

/**
 * Whether a page shows figures of the Department for Education.
 * @param path its address from the root, with slashes at both ends
 */
export function showsFigures(context: Context, path: string): boolean {
  const places = known.get(context) ?? new Set(placesWithout(context));
  known.set(context, places);
  return path !== DIRECTORY && !places.has(path) && !WITHOUT.some((one) => path.startsWith(one));
}

/** Pages of councils and nations outside England, where no figures by council are known to be published. */
function placesWithout({ dataset }: Context): string[] {
  return [
    ...dataset.councils.filter((council) => !isEnglish(council)).map(councilHref),
    ...dataset.areas
      .filter(({ code }) => !isEnglishCode(code))
      .map((area) => regionLink(area).href),
  ];
}
