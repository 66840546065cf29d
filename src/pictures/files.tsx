/** The files of pictures: SVG for drawing programs and browsers, PNG for everything else. */
import type { Card } from '../site/cards.ts';
import type { ChartExport } from '../site/chart-export.ts';
import { CardPicture } from './Card.tsx';
import { ChartSheet } from './ChartSheet.tsx';
import { siteFont } from './font.ts';
import { pngOf } from './png.ts';
import { toText } from './to-text.ts';

/** High resolution: sharp in print and on fine screens. */
const CHART_SCALE = 2;

type File = Promise<Uint8Array<ArrayBuffer>>;

/** A chart on its sheet. It holds its typeface, as nobody else has it. */
export function chartSvg(chart: ChartExport): string {
  return `${toText(<ChartSheet chart={chart} font={siteFont()} />)}\n`;
}

/** A chart on its sheet, twice as large as it is drawn. */
export function chartPng(chart: ChartExport): File {
  return pngOf(toText(<ChartSheet chart={chart} />), CHART_SCALE);
}

/** The picture beside links to a page, 1200 by 630. */
export function cardPng(card: Card): File {
  return pngOf(toText(<CardPicture card={card} />), 1);
}
