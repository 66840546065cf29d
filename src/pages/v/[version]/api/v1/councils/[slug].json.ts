import type { APIRoute, GetStaticPaths } from 'astro';
import type { Council } from '../../../../../../schemas/council.ts';
import { siteContext } from '../../../../../../site/context.ts';
import { councilPaths } from '../../../../../../site/paths.ts';
import { councilJson } from '../../../../../../site/exports/json/places.ts';
import { dataVersion } from '../../../../../../site/version.ts';

export const getStaticPaths = (() =>
  councilPaths({ version: dataVersion() })) satisfies GetStaticPaths;

export const GET: APIRoute<{ council: Council }> = ({ props }) =>
  Response.json(councilJson(siteContext(), props.council));
