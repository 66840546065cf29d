import type { APIRoute, GetStaticPaths } from 'astro';
import { siteContext } from '../../site/context.ts';
import { publishedShard } from '../../site/postcodes.ts';

export const getStaticPaths = (() =>
  siteContext().dataset.postcodeAreas.map(({ area }) => ({
    params: { area: area.toLowerCase() },
    props: { area },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ area: string }> = ({ props }) =>
  new Response(publishedShard(siteContext(), props.area));
