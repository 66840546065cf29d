import type { APIRoute } from 'astro';
import { siteContext } from '../site/context.ts';
import { llmsText } from '../site/llms.ts';
import { siteHref } from '../site/own-address.ts';

/** What assistants should know before they answer from the site. */
export const GET: APIRoute = ({ site }) => new Response(llmsText(siteContext(), siteHref(site)));
