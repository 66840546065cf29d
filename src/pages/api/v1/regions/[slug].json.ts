import type { APIRoute, GetStaticPaths } from 'astro';
import type { Area } from '../../../../schemas/area.ts';
import { siteContext } from '../../../../site/context.ts';
import { regionJson } from '../../../../site/exports/json/places.ts';

export const getStaticPaths = (() =>
  siteContext().dataset.areas.map((area) => ({
    params: { slug: area.slug },
    props: { area },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ area: Area }> = ({ props }) =>
  Response.json(regionJson(siteContext(), props.area));
