import type { APIRoute } from 'astro';
import { siteContext } from '../../../site/context.ts';
import { indexJson } from '../../../site/exports/api.ts';

export const GET: APIRoute = () => Response.json(indexJson(siteContext()));
