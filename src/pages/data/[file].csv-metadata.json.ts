import type { APIRoute, GetStaticPaths } from 'astro';
import { siteContext } from '../../site/context.ts';
import { csvwOf, DOWNLOADS } from '../../site/exports/metadata.ts';

export const getStaticPaths = (() =>
  DOWNLOADS.map((download) => ({
    params: { file: download.file.replace('.csv', '') },
    props: { download },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ download: (typeof DOWNLOADS)[number] }> = ({ props }) =>
  Response.json(csvwOf(props.download, siteContext().release));
