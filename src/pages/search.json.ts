import type { APIRoute } from 'astro';
import { siteContext } from '../site/context.ts';
import { searchIndex } from '../site/search-index.ts';

export const GET: APIRoute = () => Response.json(searchIndex(siteContext()));
