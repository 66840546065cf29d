import type { APIRoute } from 'astro';
import { siteContext } from '../../../site/context.ts';
import { councilsJson } from '../../../site/exports/api.ts';

export const GET: APIRoute = () => Response.json(councilsJson(siteContext()));
