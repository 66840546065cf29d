/** The addresses that the build makes of one page for every council, region or embed. */
import type { Area } from '../schemas/area.ts';
import type { Council } from '../schemas/council.ts';
import { siteContext } from './context.ts';
import { allEmbeds, type Embed } from './embeds.ts';
import { regionPages } from './region.ts';

type Params = Readonly<Record<string, string>>;

/** One path for each council. @param more what else is in the address, such as a version */
export function councilPaths(more: Params = {}): { params: Params; props: { council: Council } }[] {
  return siteContext().dataset.councils.map((council) => ({
    params: { ...more, slug: council.slug },
    props: { council },
  }));
}

/** One path for each region and nation, and for England. */
export function regionPaths(more: Params = {}): { params: Params; props: { area: Area } }[] {
  return regionPages(siteContext()).map((area) => ({
    params: { ...more, slug: area.slug },
    props: { area },
  }));
}

/** One path for each embed. @param site the site’s own address */
export function embedPaths(
  site: string,
  more: Params = {},
): { params: Params; props: { embed: Embed } }[] {
  return allEmbeds(siteContext(), site.replace(/\/$/, '')).map((embed) => ({
    params: { ...more, embed: embed.path.slice(0, -1) },
    props: { embed },
  }));
}
