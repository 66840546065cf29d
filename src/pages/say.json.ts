import type { APIRoute } from 'astro';
import { siteContext } from '../site/context.ts';
import { packedClaimNotes } from '../site/claims-page.ts';

export const GET: APIRoute = () => Response.json(packedClaimNotes(siteContext()));
