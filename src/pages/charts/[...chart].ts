import type { APIRoute, GetStaticPaths } from 'astro';
import { chartPng, chartSvg } from '../../pictures/files.tsx';
import { siteContext } from '../../site/context.ts';
import { chartZip } from '../../site/exports/archives/chart.ts';
import { tableCsv } from '../../site/exports/files.ts';
import { bytesOf } from '../../site/exports/response.ts';
import { allCharts, type ChartExport } from '../../site/chart-export.ts';

const FORMATS = ['svg', 'png', 'csv', 'zip'] as const;
interface Props {
  readonly chart: ChartExport;
  readonly format: (typeof FORMATS)[number];
}

const SITE = import.meta.env.SITE.replace(/\/$/, '');

/** Each chart as a picture of two kinds, as a table, and as an archive of these three. */
export const getStaticPaths = (() =>
  allCharts(siteContext(), SITE).flatMap((chart) =>
    FORMATS.map((format) => ({
      params: { chart: `${chart.id}.${format}` },
      props: { chart, format },
    })),
  )) satisfies GetStaticPaths;

/** A picture is dear to draw, so the archive has the one that was drawn for itself. */
const drawn = new WeakMap<ChartExport, ReturnType<typeof chartPng>>();

function pngOf(chart: ChartExport): ReturnType<typeof chartPng> {
  const png = drawn.get(chart) ?? chartPng(chart);
  drawn.set(chart, png);
  return png;
}

export const GET: APIRoute<Props> = async ({ props: { chart, format } }) => {
  const csv = tableCsv(chart.table);
  if (format === 'csv') return new Response(csv);
  if (format === 'png') return new Response(await pngOf(chart));
  const svg = chartSvg(chart);
  if (format === 'svg') return new Response(svg);
  const png = await pngOf(chart);
  drawn.delete(chart);
  return new Response(bytesOf(chartZip(chart, siteContext(), SITE, { png, svg, csv })));
};
