import type { APIRoute, GetStaticPaths } from 'astro';
import { chartPng, chartSvg } from '../../pictures/files.tsx';
import { siteContext } from '../../site/context.ts';
import { tableCsv } from '../../site/exports/files.ts';
import { allCharts, type ChartExport } from '../../site/chart-export.ts';

type Format = 'svg' | 'png' | 'csv';
interface Props {
  readonly chart: ChartExport;
  readonly format: Format;
}

const SITE = import.meta.env.SITE.replace(/\/$/, '');

/** Each chart as a picture of two kinds and as a table. */
export const getStaticPaths = (() =>
  allCharts(siteContext(), SITE).flatMap((chart) =>
    (['svg', 'png', 'csv'] as const).map((format) => ({
      params: { chart: `${chart.id}.${format}` },
      props: { chart, format },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { chart, format } }) => {
  if (format === 'csv') return new Response(tableCsv(chart.table));
  if (format === 'svg') return new Response(chartSvg(chart));
  return new Response(await chartPng(chart));
};
