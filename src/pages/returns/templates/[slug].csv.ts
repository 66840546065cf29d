import type { APIRoute, GetStaticPaths } from 'astro';
import type { Council } from '../../../schemas/council.ts';
import { siteContext } from '../../../site/context.ts';
import { councilTemplate, councilsThatReport } from '../../../site/returns/templates.ts';

export const getStaticPaths = (() =>
  councilsThatReport(siteContext()).map((council) => ({
    params: { slug: council.slug },
    props: { council },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ council: Council }> = ({ props }) =>
  new Response(councilTemplate(siteContext(), props.council));
