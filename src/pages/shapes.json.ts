import type { APIRoute } from 'astro';
import { siteContext } from '../site/context.ts';

/** The shapes of all councils, for maps drawn again where a reader chooses. */
export const GET: APIRoute = () => Response.json(siteContext().dataset.boundaries);
