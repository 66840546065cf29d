import type { APIRoute } from 'astro';
import { latestRelease } from '../../dataset/dataset.ts';
import { siteContext } from '../../site/context.ts';
import { caseloadCsv } from '../../site/exports/caseload-table.ts';

export const GET: APIRoute = () => {
  const { dataset } = siteContext();
  return new Response(caseloadCsv(dataset, latestRelease(dataset)));
};
