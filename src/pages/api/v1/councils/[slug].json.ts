import type { APIRoute, GetStaticPaths } from 'astro';
import type { Council } from '../../../../schemas/council.ts';
import { siteContext } from '../../../../site/context.ts';
import { councilJson } from '../../../../site/exports/json/places.ts';

export const getStaticPaths = (() =>
  siteContext().dataset.councils.map((council) => ({
    params: { slug: council.slug },
    props: { council },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ council: Council }> = ({ props }) =>
  Response.json(councilJson(siteContext(), props.council));
