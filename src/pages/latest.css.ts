import type { APIRoute } from 'astro';
import { dataVersion } from '../site/version.ts';

/**
 * Kept copies of pages load this file from its one address, whatever their age: it shows their notice
 * once their version is no longer the newest. So they say that a newer one exists without any script.
 */
export const GET: APIRoute = () =>
  new Response(`[data-kept]:not([data-kept="${dataVersion()}"]) .newer{display:block}\n`, {
    headers: { 'Content-Type': 'text/css' },
  });
