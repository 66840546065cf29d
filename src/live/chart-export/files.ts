/** Makes the files of a chart in the browser: the same sheet and the same CSV as those made at the build. */
import type { Drawing } from '../../pictures/Sheet.tsx';
import { writeCsv } from '../../tables/write-csv.ts';
import { cellOf, type Row } from './rows.ts';
import { sheetText } from './sheet-file.tsx';

/** Pixels of the PNG for one of the drawing: as fine as those made at the build. */
const PNG_SCALE = 2;
/** A line of the footer holds about so many characters of an address. */
const LINE = 100;

/** What goes with a chart wherever it goes. */
export interface Provenance {
  readonly source: string;
  readonly version: string;
  readonly caveat: string;
  /** Whose shapes are drawn, where any are. */
  readonly credit: string;
  /** Address of the chart, as chosen. */
  readonly address: string;
}

/** What a file of a chart is made from. */
export interface ChartFile {
  readonly title: string;
  readonly subtitle: string;
  readonly alt: string;
  /** Drawings of `SHEET_ROOM`, one below the other. */
  readonly charts: readonly Drawing[];
  readonly provenance: Provenance;
}

/** A whole SVG document that holds its own typeface. */
export async function svgFile({
  title,
  subtitle,
  alt,
  charts,
  provenance,
}: ChartFile): Promise<string> {
  const { source, caveat, version, credit, address } = provenance;
  const footer = [
    `Source: ${source}. ${caveat}`,
    ...inLines(`Caseload Watch, data version ${version}: ${address}`),
    ...(credit === '' ? [] : [credit]),
  ];
  return sheetText({ title, subtitle, footer, alt, charts, font: await siteFont() });
}

/** An address has no spaces to break it at: it is broken after commas and ampersands. */
function inLines(text: string): string[] {
  const lines = [''];
  for (const part of text.split(/(?<=[,&?])/)) {
    const longer = `${lines.at(-1) ?? ''}${part}`;
    if (longer.length <= LINE) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** The Latin font that the page was drawn with, as base64. */
async function siteFont(): Promise<string> {
  const link = document.querySelector<HTMLLinkElement>('link[rel=preload][as=font]');
  if (link === null) return '';
  const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/**
 * The SVG as PNG.
 * @throws if the browser cannot draw it
 */
export async function pngFile(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * PNG_SCALE;
  canvas.height = image.naturalHeight * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the picture could not be made'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** The rows with what must be beside them in every row, as in all CSV files of the site. */
export function csvFile([head = [], ...rows]: readonly Row[], provenance: Provenance): string {
  const { source, version, caveat, address } = provenance;
  return writeCsv([
    [...head, 'source', 'data_version', 'please_note', 'address'],
    ...rows.map((row) => [...row.map(cellOf), source, version, caveat, address]),
  ]);
}
