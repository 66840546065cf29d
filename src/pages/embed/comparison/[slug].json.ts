import type { APIRoute, GetStaticPaths } from 'astro';
import type { CouncilFile } from '../../../live/compare/embed-view.ts';
import { comparisonFiles } from '../../../site/comparison-files.ts';
import { siteContext } from '../../../site/context.ts';

/** What the embed of a comparison reads of each council: a small part of what the API has, for a light first visit. */
export const getStaticPaths = (() =>
  comparisonFiles(siteContext()).map((file) => ({
    params: { slug: file.slug },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: CouncilFile }> = ({ props: { file } }) => Response.json(file);
