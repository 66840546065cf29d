import type { APIRoute } from 'astro';
import { siteContext } from '../site/context.ts';
import { calendar } from '../site/follow/calendar.ts';
import { siteHref } from '../site/own-address.ts';

export const GET: APIRoute = ({ site }) => new Response(calendar(siteContext(), siteHref(site)));
