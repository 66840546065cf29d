import type { APIRoute } from 'astro';
import { latestOf, siteContext } from '../../site/context.ts';
import { caseloadCsv } from '../../site/exports/caseload-table.ts';

export const GET: APIRoute = () => {
  const context = siteContext();
  return new Response(caseloadCsv(context.dataset, latestOf(context)));
};
