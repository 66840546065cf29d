import type { APIRoute } from 'astro';
import { lastChanged, siteContext } from '../site/context.ts';
import { dataVersion } from '../site/version.ts';

/** Which version of the data the site shows now. */
export const GET: APIRoute = () => {
  const context = siteContext();
  const { release } = context;
  return Response.json({ version: dataVersion(), release, modified: lastChanged(context) });
};
