import type { APIRoute } from 'astro';
import { siteContext } from '../../../site/context.ts';
import { releasesJson } from '../../../site/exports/api.ts';

export const GET: APIRoute = () => Response.json(releasesJson(siteContext()));
