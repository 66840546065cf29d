import type { APIRoute } from 'astro';
import { siteContext } from '../site/context.ts';
import { locationMap } from '../site/location.ts';

export const GET: APIRoute = () => Response.json(locationMap(siteContext()));
