import type { APIRoute, GetStaticPaths } from 'astro';
import type { Council } from '../../../../../schemas/council.ts';
import { siteContext } from '../../../../../site/context.ts';
import { councilPaths } from '../../../../../site/paths.ts';
import { councilJson } from '../../../../../site/exports/json/places.ts';
import { dataVersion } from '../../../../../site/version.ts';

/** Each file is at its own address and kept under the version of the data, one after the other. */
export const getStaticPaths = (() =>
  councilPaths().flatMap(({ params, props }) =>
    [undefined, `v/${dataVersion()}`].map((kept) => ({ params: { ...params, kept }, props })),
  )) satisfies GetStaticPaths;

let last: { readonly council: Council; readonly json: string } | undefined;

/** The file of a council, which is made once for both addresses. */
function jsonOf(council: Council): string {
  if (last?.council !== council)
    last = { council, json: JSON.stringify(councilJson(siteContext(), council)) };
  return last.json;
}

export const GET: APIRoute<{ council: Council }> = ({ props }) =>
  new Response(jsonOf(props.council), { headers: { 'content-type': 'application/json' } });
