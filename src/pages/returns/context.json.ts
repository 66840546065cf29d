import type { APIRoute } from 'astro';
import { siteContext } from '../../site/context.ts';
import { checkerContext } from '../../site/returns/checker.ts';

/** What the checker compares a return with: councils and their codes, official figures, earlier returns. */
export const GET: APIRoute = () => Response.json(checkerContext(siteContext()));
