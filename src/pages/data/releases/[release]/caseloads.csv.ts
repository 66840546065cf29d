import type { APIRoute, GetStaticPaths } from 'astro';
import type { Release } from '../../../../dataset/dataset.ts';
import { siteContext } from '../../../../site/context.ts';
import { caseloadCsv } from '../../../../site/exports/caseload-table.ts';

export const getStaticPaths = (() =>
  siteContext().dataset.releases.map((release) => ({
    params: { release: String(release.release) },
    props: { release },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ release: Release }> = ({ props }) =>
  new Response(caseloadCsv(siteContext().dataset, props.release));
