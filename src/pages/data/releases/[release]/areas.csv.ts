import type { APIRoute, GetStaticPaths } from 'astro';
import { releaseOf, siteContext } from '../../../../site/context.ts';
import { areaCsv } from '../../../../site/exports/caseload-table.ts';

export const getStaticPaths = (() =>
  siteContext().dataset.releases.map(({ release }) => ({
    params: { release: String(release) },
    props: { release },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ release: number }> = ({ props }) => {
  const context = siteContext();
  return new Response(areaCsv(context.dataset, releaseOf(context, props.release)));
};
