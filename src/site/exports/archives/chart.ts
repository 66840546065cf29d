/** A chart with its pictures, its table, README and licence as one archive. */
import type { ChartExport } from '../../chart-export.ts';
import type { Context } from '../../context.ts';
import { sourceLine } from '../caveats.ts';
import { fieldOf } from '../dictionary/dictionary.ts';
import { licence, readme, type Described } from './readme.ts';
import { zipOf } from './zip.ts';

/** The files of a chart. */
export interface ChartFiles {
  readonly png: Uint8Array;
  readonly svg: string;
  readonly csv: string;
}

const FONT = 'The SVG picture holds the typeface Public Sans, under the SIL Open Font License 1.1.';

/** @param site the site's own address, without a slash at the end */
export function chartZip(
  chart: ChartExport,
  context: Context,
  site: string,
  { png, svg, csv }: ChartFiles,
): Uint8Array {
  const name = chart.id.replaceAll('/', '-');
  const described = describedChart(chart, context, site, name);
  return zipOf({
    [`${name}.png`]: png,
    [`${name}.svg`]: svg,
    [`${name}.csv`]: csv,
    'README.txt': readme(context, described),
    'LICENCE.txt': licence(described),
  });
}

function describedChart(
  { title, subtitle, alt, page, footer, table }: ChartExport,
  context: Context,
  site: string,
  name: string,
): Described {
  const [header = []] = table;
  // The first two lines are the source and the address. What follows is whose shapes a map has.
  const credits = footer.slice(2);
  return {
    cited: { title, path: page, site },
    hasCaseloads: true,
    about: [subtitle, `Text description: ${alt}`],
    files: [
      [`${name}.png`, 'the picture, high resolution'],
      [`${name}.svg`, 'the same picture, which can be edited'],
      [`${name}.csv`, 'the numbers shown, in UTF-8'],
      ['LICENCE.txt', 'how you may use it, and who to name'],
    ],
    sources: [sourceLine(context)],
    rights: [...credits, FONT],
    columns: header.map((column) => fieldOf(String(column))),
  };
}
