import type { APIRoute, GetStaticPaths } from 'astro';
import type { Council } from '../../../schemas/council.ts';
import { siteContext } from '../../../site/context.ts';
import { councilPaths } from '../../../site/paths.ts';
import { councilFeed } from '../../../site/follow/feeds.ts';
import { siteHref } from '../../../site/own-address.ts';

export const getStaticPaths = (() => councilPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ council: Council }> = ({ props, site }) =>
  new Response(councilFeed(siteContext(), props.council, siteHref(site)));
