import type { APIRoute } from 'astro';
import { siteContext } from '../site/context.ts';
import { sayFile } from '../site/say.ts';

export const GET: APIRoute = () => Response.json(sayFile(siteContext()));
