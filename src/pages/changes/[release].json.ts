import type { APIRoute, GetStaticPaths } from 'astro';
import { packedChanges, changeListOf, splitReleases } from '../../site/change-list.ts';
import { siteContext } from '../../site/context.ts';

/** What each release changed, where it is too much for one page. */
export const getStaticPaths = (() =>
  splitReleases(changeListOf(siteContext())).map((release) => ({
    params: { release: String(release) },
    props: { release },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ release: number }> = ({ props: { release } }) =>
  Response.json(packedChanges(siteContext(), release));
