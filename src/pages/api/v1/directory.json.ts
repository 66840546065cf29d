import type { APIRoute } from 'astro';
import { siteContext } from '../../../site/context.ts';
import { directoryJson } from '../../../site/exports/json/places.ts';

export const GET: APIRoute = () => Response.json(directoryJson(siteContext()));
