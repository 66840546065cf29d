import type { APIRoute } from 'astro';
import { siteContext } from '../site/context.ts';
import { packedSurroundings } from '../site/surroundings.ts';

export const GET: APIRoute = () => Response.json(packedSurroundings(siteContext()));
