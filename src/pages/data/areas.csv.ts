import type { APIRoute } from 'astro';
import { latestOf, siteContext } from '../../site/context.ts';
import { areaCsv } from '../../site/exports/caseload-table.ts';

export const GET: APIRoute = () => {
  const context = siteContext();
  return new Response(areaCsv(context.dataset, latestOf(context)));
};
