import type { APIRoute, GetStaticPaths } from 'astro';
import { loadReturnTables } from '../../../../site/load.ts';

/** Accepted returns, one file for each council and year. */
export const getStaticPaths = (() =>
  loadReturnTables().map(({ path, csv }) => {
    const [year = '', slug = ''] = path.replace(/\.csv$/, '').split('/');
    return { params: { year, slug }, props: { csv } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) => new Response(props.csv);
