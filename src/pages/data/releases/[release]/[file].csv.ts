import type { APIRoute, GetStaticPaths } from 'astro';
import { releaseOf, siteContext } from '../../../../site/context.ts';
import { areaCsv, caseloadCsv } from '../../../../site/exports/caseload-table.ts';

const FILES = { areas: areaCsv, caseloads: caseloadCsv };
type File = keyof typeof FILES;

/** Both tables of every release, as it was published. */
export const getStaticPaths = (() =>
  siteContext().dataset.releases.flatMap(({ release }) =>
    (['areas', 'caseloads'] as const).map((file) => ({
      params: { release: String(release), file },
      props: { release, file },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ release: number; file: File }> = ({ props }) => {
  const context = siteContext();
  return new Response(FILES[props.file](context.dataset, releaseOf(context, props.release)));
};
