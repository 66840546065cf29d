import type { APIRoute, GetStaticPaths } from 'astro';
import type { CouncilFile } from '../../../../../live/compare/embed-view.ts';
import { comparisonFiles } from '../../../../../site/comparison-files.ts';
import { siteContext } from '../../../../../site/context.ts';
import { dataVersion } from '../../../../../site/version.ts';

/** The same for a fixed version, whose comparisons keep its figures. */
export const getStaticPaths = (() =>
  comparisonFiles(siteContext()).map((file) => ({
    params: { version: dataVersion(), slug: file.slug },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: CouncilFile }> = ({ props: { file } }) => Response.json(file);
