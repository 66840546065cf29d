import type { APIRoute } from 'astro';
import { siteContext } from '../site/context.ts';
import { siteFeed } from '../site/follow/feeds.ts';
import { siteHref } from '../site/own-address.ts';

export const GET: APIRoute = ({ site }) => new Response(siteFeed(siteContext(), siteHref(site)));
