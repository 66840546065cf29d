/** The sheet that a chart to take away stands on: its finding above, source, version and address below. */
import { HatchPatterns } from '../charts/core/Hatch.tsx';
import { escapeText, tag } from '../charts/core/svg.ts';
import { toText } from '../charts/core/to-text.ts';
import { drawLines } from './lines.ts';
import { PICTURE_STYLE } from './style.ts';

export interface Sheet {
  readonly title: string;
  readonly subtitle: string;
  /** Whose figures, which version, where they stand. */
  readonly footer: readonly string[];
  /** What readers who cannot see the picture are told. */
  readonly alt: string;
  /** A font file as base64, to be held in the picture; left out where the renderer has the font. */
  readonly font?: string;
  /** Charts made for `SHEET_ROOM`, one below the other. */
  readonly charts: readonly string[];
}

/** The width of a sheet. */
export const SHEET_WIDTH = 760;
const MARGIN = 20;
/** The width that charts on a sheet are drawn for. */
export const SHEET_ROOM = SHEET_WIDTH - 2 * MARGIN;

/** A whole SVG document. */
export function sheet({ title, subtitle, footer, alt, charts, font }: Sheet): string {
  const at = { left: MARGIN, room: SHEET_ROOM };
  const heading = drawLines({ ...at, text: title, top: 40, size: 23, weight: 'bold' });
  const below = drawLines({
    ...at,
    text: subtitle,
    top: heading.next - 4,
    size: 13,
    className: 'note',
  });
  let y = below.next + 4;
  const drawn = charts.map((chart) => {
    const placed = placedAt(chart, MARGIN, y);
    y += heightOf(chart) + 12;
    return placed;
  });
  const rule = tag('path', { class: 'rule', d: `M${MARGIN} ${y}H${SHEET_WIDTH - MARGIN}` });
  y += 18;
  const notes = footer.map((text) => {
    const lines = drawLines({ ...at, text, top: y, size: 12, leading: 16, className: 'note' });
    y = lines.next;
    return lines.svg;
  });
  return svgDocument(
    SHEET_WIDTH,
    Math.ceil(y + 6),
    alt,
    font === undefined ? '' : fontFace(font),
    heading.svg,
    below.svg,
    ...drawn,
    rule,
    ...notes,
  );
}

/** The typeface within the picture: elsewhere nobody has it, and text would be wider or narrower. */
function fontFace(base64: string): string {
  return `<style>@font-face{font-family:'Public Sans';font-weight:400 800;src:url(data:font/woff2;base64,${base64}) format('woff2')}</style>`;
}

/** A document with the style sheet, the hatching and the paper under everything. */
export function svgDocument(
  width: number,
  height: number,
  alt: string,
  ...content: readonly string[]
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(alt)}">`,
    `<style>${PICTURE_STYLE}</style>`,
    tag('defs', {}, toText(HatchPatterns())),
    tag('rect', { class: 'sheet', width, height }),
    ...content,
    '</svg>\n',
  ].join('');
}

/** Puts a chart's drawing at a place of another one. */
function placedAt(chart: string, x: number, y: number): string {
  return chart.replace('<svg ', `<svg x="${x}" y="${y}" `);
}

/** The height a chart or a whole sheet was drawn with. */
export function heightOf(chart: string): number {
  return Number(/ height="([\d.]+)"/.exec(chart)?.[1] ?? 0);
}
