import type { APIRoute, GetStaticPaths } from 'astro';
import { siteContext } from '../../site/context.ts';
import { dataFiles } from '../../site/exports/files.ts';
import { bytesOf } from '../../site/exports/response.ts';
import { siteHref } from '../../site/own-address.ts';

export const getStaticPaths = (() =>
  [...dataFiles(siteContext(), '').keys()].map((file) => ({
    params: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { file = '' }, site }) => {
  const make = dataFiles(siteContext(), siteHref(site)).get(file);
  return new Response(bytesOf((await make?.()) ?? ''));
};
