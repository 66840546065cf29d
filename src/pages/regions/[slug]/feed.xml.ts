import type { APIRoute, GetStaticPaths } from 'astro';
import type { Area } from '../../../schemas/area.ts';
import { siteContext } from '../../../site/context.ts';
import { areaFeed } from '../../../site/follow/feeds.ts';
import { siteHref } from '../../../site/own-address.ts';
import { regionPages } from '../../../site/region.ts';

export const getStaticPaths = (() =>
  regionPages(siteContext()).map((area) => ({
    params: { slug: area.slug },
    props: { area },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ area: Area }> = ({ props, site }) =>
  new Response(areaFeed(siteContext(), props.area, siteHref(site)));
