/** Draws a social card: readable as a thumbnail, with the cap as the line that it is everywhere. */
import { h } from 'preact';
import { Bar } from '../charts/bars/Bar.tsx';
import { escapeText, tag } from '../charts/core/svg.ts';
import { textWidth } from '../charts/core/text-width.ts';
import { toText } from '../charts/core/to-text.ts';
import { oneDecimal } from '../dataset/text/format.ts';
import type { Card, CardFigure } from '../site/cards.ts';
import { drawLines, fitting } from './lines.ts';
import { heightOf, svgDocument } from './sheet.ts';

/** The size that social networks show whole, in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const ROOM = WIDTH - 2 * MARGIN;
/** The bar is drawn for this width and enlarged to the card's, so that its type can be read. */
const BAR_WIDTH = 420;

/** A whole SVG document of 1200 by 630. */
export function drawCard(card: Card): string {
  const { figure, alt } = card;
  const content = figure === undefined ? wordsOf(card) : figureOf(card, figure);
  return svgDocument(WIDTH, HEIGHT, alt, masthead(), ...content);
}

function masthead(): string {
  const name = 'Caseload Watch';
  const end = MARGIN + textWidth(name, 'bold', 30) + 22;
  return (
    tag('text', { class: 'strong', x: MARGIN, y: 84, style: 'font-size:30px' }, name) +
    tag('path', { class: 'cap', style: 'stroke-width:6px', d: `M${Math.round(end)} 52V96` })
  );
}

function figureOf({ title, cap }: Card, figure: CardFigure): string[] {
  const size = fitting(title, ROOM, [68, 60, 52], 1);
  const name = drawLines({ text: title, left: MARGIN, top: 172, room: ROOM, size, weight: 'bold' });
  const value = oneDecimal(figure.average);
  const right = MARGIN + textWidth(value, 'bold', 224) * 0.99 + 36;
  const beside = { left: right, room: WIDTH - MARGIN - right };
  const against = drawLines({
    ...beside,
    text: figure.against,
    top: 268,
    size: 42,
    leading: 48,
    weight: 'bold',
    ...(figure.over ? { className: 'cap-label' } : {}),
  });
  const caption = drawLines({
    ...beside,
    text: figure.caption,
    top: against.next + 2,
    size: 32,
    leading: 40,
    className: 'note',
  });
  return [name.svg, big(value), against.svg, caption.svg, barOf(figure, cap)];
}

/** The figure as large as a picture. */
function big(value: string): string {
  const style = 'font-size:224px;font-weight:800;letter-spacing:-9px';
  return tag('text', { x: MARGIN - 8, y: 396, style }, escapeText(value));
}

function barOf({ average, england, against }: CardFigure, cap: number): string {
  const content = { title: against, figure: average, cap, england };
  const drawn = toText(h(Bar, { ...content, width: BAR_WIDTH }));
  const scale = ROOM / BAR_WIDTH;
  const height = heightOf(drawn) * scale;
  const top = HEIGHT - height - (england === undefined ? 0 : 24);
  const size = `width="${ROOM}" height="${height.toFixed(1)}"`;
  return drawn
    .replace(/ width="[\d.]+" height="[\d.]+"/, ` ${size}`)
    .replace('<svg ', `<svg x="${MARGIN}" y="${top.toFixed(1)}" `);
}

function wordsOf({ title, text }: Card): string[] {
  const size = fitting(title, ROOM, [92, 80, 68, 60, 52], 3);
  const heading = drawLines({
    text: title,
    left: MARGIN,
    top: 220,
    room: ROOM,
    size,
    leading: size * 1.12,
    weight: 'bold',
  });
  const below = drawLines({
    text,
    left: MARGIN,
    top: heading.next + 12,
    room: ROOM,
    size: 36,
    leading: 46,
    className: 'note',
  });
  const line = tag('path', {
    class: 'cap',
    style: 'stroke-width:6px',
    d: `M${MARGIN} 590H${WIDTH - MARGIN}`,
  });
  return [heading.svg, below.svg, line];
}
