import type { APIRoute, GetStaticPaths } from 'astro';
import { siteContext } from '../../../../../site/context.ts';
import { loadObtainedTables } from '../../../../../site/load.ts';
import { obtainedFiles } from '../../../../../site/returns/obtained-csv.ts';

/** Answers under freedom of information, one file for each council and year, apart from what councils sent. */
export const getStaticPaths = (() =>
  obtainedFiles(loadObtainedTables(), siteContext().obtained).map(({ year, slug, csv }) => ({
    params: { year, slug },
    props: { csv },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) => new Response(props.csv);
