import type { APIRoute } from 'astro';
import { latestRelease } from '../../dataset/dataset.ts';
import { siteContext } from '../../site/context.ts';
import { areaCsv } from '../../site/exports/caseload-table.ts';

export const GET: APIRoute = () => {
  const { dataset } = siteContext();
  return new Response(areaCsv(dataset, latestRelease(dataset)));
};
