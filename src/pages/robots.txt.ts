import type { APIRoute } from 'astro';
import { siteHref } from '../site/own-address.ts';

/** Everything may be indexed. What should not be says so itself. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteHref(site)}/sitemap-index.xml\n`);
