import type { APIRoute } from 'astro';
import { siteContext } from '../site/context.ts';
import { calendar } from '../site/follow/calendar.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(calendar(siteContext(), site?.origin ?? ''));
