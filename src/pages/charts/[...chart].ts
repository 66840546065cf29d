import type { APIRoute, GetStaticPaths } from 'astro';
import { siteFont } from '../../pictures/font.ts';
import { pngOf } from '../../pictures/png.ts';
import { drawTakeAway } from '../../pictures/chart-export.ts';
import { siteContext } from '../../site/context.ts';
import { tableCsv } from '../../site/exports/files.ts';
import { allCharts, type TakeAway } from '../../site/chart-export.ts';

type Format = 'svg' | 'png' | 'csv';
interface Props {
  readonly chart: TakeAway;
  readonly format: Format;
}

/** Twice as fine as it is drawn: sharp in print and on fine screens. */
const PNG_SCALE = 2;
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
  if (format === 'svg') return new Response(drawTakeAway(chart, siteFont()));
  return new Response(await pngOf(drawTakeAway(chart), PNG_SCALE));
};
