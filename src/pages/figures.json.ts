import type { APIRoute } from 'astro';
import { siteContext } from '../site/context.ts';
import { packedCountry } from '../site/figures-json.ts';

export const GET: APIRoute = () => Response.json(packedCountry(siteContext()));
