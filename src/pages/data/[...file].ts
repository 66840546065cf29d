import type { APIRoute, GetStaticPaths } from 'astro';
import { siteContext } from '../../site/context.ts';
import { dataFiles } from '../../site/exports/files.ts';
import { bytesOf } from '../../site/exports/response.ts';

export const getStaticPaths = (() =>
  [...dataFiles(siteContext(), '').keys()].map((file) => ({
    params: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { file = '' }, site }) => {
  const make = dataFiles(siteContext(), site?.origin ?? '').get(file);
  return new Response(bytesOf((await make?.()) ?? ''));
};
