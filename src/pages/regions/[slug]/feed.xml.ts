import type { APIRoute, GetStaticPaths } from 'astro';
import type { Area } from '../../../schemas/area.ts';
import { siteContext } from '../../../site/context.ts';
import { regionPaths } from '../../../site/paths.ts';
import { areaFeed } from '../../../site/follow/feeds.ts';
import { siteHref } from '../../../site/own-address.ts';

export const getStaticPaths = (() => regionPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ area: Area }> = ({ props, site }) =>
  new Response(areaFeed(siteContext(), props.area, siteHref(site)));
