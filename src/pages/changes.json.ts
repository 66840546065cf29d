import type { APIRoute } from 'astro';
import { packedChanges } from '../site/change-list.ts';
import { siteContext } from '../site/context.ts';

export const GET: APIRoute = () => Response.json(packedChanges(siteContext()));
