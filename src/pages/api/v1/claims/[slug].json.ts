import type { APIRoute, GetStaticPaths } from 'astro';
import type { Council } from '../../../../schemas/council.ts';
import { siteContext } from '../../../../site/context.ts';
import { councilPaths } from '../../../../site/paths.ts';
import { claimsJson } from '../../../../site/exports/json/claims.ts';

export const getStaticPaths = (() => councilPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ council: Council }> = ({ props }) =>
  Response.json(claimsJson(siteContext(), props.council));
