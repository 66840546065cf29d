/**
 * Puts the path of SITE_URL in front of the addresses in built pages, which name them all from the root of the site.
 * It is part of a build only where there is a path (astro.config.mjs). What the browser renders later gets the path in
 * src/live/browser/render.ts.
 */
import { publishedPath } from '../../dataset/address/base-path.ts';
import { publishedHtml } from './published-html.ts';

/** Astro’s middleware: receives each answer once it is made. */
export async function onRequest(
  _context: unknown,
  next: () => Promise<Response>,
): Promise<Response> {
  const response = await next();
  const { status, headers } = response;
  if (headers.get('content-type')?.startsWith('text/html') !== true) return response;
  return new Response(publishedHtml(await response.text(), publishedPath), { status, headers });
}
