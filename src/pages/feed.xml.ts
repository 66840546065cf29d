import type { APIRoute } from 'astro';
import { siteContext } from '../site/context.ts';
import { siteFeed } from '../site/follow/feeds.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(siteFeed(siteContext(), site?.origin ?? ''));
