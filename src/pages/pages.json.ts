import type { APIRoute } from 'astro';
import { siteContext } from '../site/context.ts';
import { namedPages } from '../site/named-pages.ts';

export const GET: APIRoute = () => Response.json({ pages: namedPages(siteContext()) });
