import type { APIRoute } from 'astro';
import { dataVersion } from '../site/version.ts';

/**
 * Kept copies of pages load this file from its one address, whatever their age: it hides their notice
 * while their version is the newest. So they say that a newer one exists without any script.
 */
export const GET: APIRoute = () =>
  new Response(
    `[data-kept] .newer{display:block}[data-kept="${dataVersion()}"] .newer{display:none}\n`,
    { headers: { 'Content-Type': 'text/css' } },
  );
