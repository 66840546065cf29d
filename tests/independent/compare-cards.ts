/**
 * The number in the picture that appears with each link to a council or area. No text can be read from a picture, so the
 * number that should be there is drawn with the same typeface, and the two are compared pixel by pixel.
 */
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { areaFigure } from './area-figures.ts';
import { CAP } from './cap.ts';
import { areas, councils } from './councils.ts';
import { bytesAt } from './dist-files.ts';
import { compare, fixed } from './exact.ts';
import { figureOf, isPublished, LATEST, type Published } from './figures.ts';
import { rowsOfPng, type Pixels } from './png.ts';
import type { Tally } from './tally.ts';

const FONT = join(import.meta.dirname, '../../src/pictures/fonts/public-sans-800.ttf');

/** Where the number is on a card, in pixels from its left and top. */
const BOX = { left: 40, top: 180, right: 520, bottom: 360 };
const NUMBER =
  'x="56" y="344" font-family="Public Sans" font-size="204" font-weight="800" letter-spacing="-9" fill="black"';

/** The words beside it: in the colour of the cap where the average is over it. */
const BESIDE = { left: 530, top: 165, right: 1150, bottom: 250 };

/** So many pixels may differ, as edges are softer on the ground of a card. Two digits differ by more than 1,500. */
const MOST_DIFFERENT = 500;

/** Compares the card of every council and area with a figure for the newest year. */
export function compareCards(tally: Tally): void {
  for (const { slug } of councils) {
    const figure = figureOf(slug, LATEST);
    if (figure !== undefined && isPublished(figure)) compareCard(tally, `councils/${slug}`, figure);
  }
  for (const { slug } of areas.values()) {
    const figure = areaFigure(slug, LATEST);
    if (figure !== undefined) compareCard(tally, `regions/${slug}`, figure);
  }
}

function compareCard(tally: Tally, path: string, { numbers: { average } }: Published): void {
  const card = rowsOfPng(bytesAt(`cards/${path}.png`), BOX.bottom);
  const wanted = fixed(average, 1);
  const found = differing(inkOf(card), drawn(wanted)) <= MOST_DIFFERENT ? wanted : 'another number';
  tally.check('card, number', path, found, wanted);
  tally.check('card, over the cap', path, String(isRed(card)), String(compare(average, CAP) > 0));
}

/** Which pixels of the box are dark. */
function inkOf({ width, bytes, channels }: Pixels): Uint8Array {
  const across = BOX.right - BOX.left;
  const ink = new Uint8Array(across * (BOX.bottom - BOX.top));
  for (let y = BOX.top; y < BOX.bottom; y += 1)
    for (let x = BOX.left; x < BOX.right; x += 1)
      if ((bytes[(y * width + x) * channels] ?? 255) < 128)
        ink[(y - BOX.top) * across + x - BOX.left] = 1;
  return ink;
}

const known = new Map<string, Uint8Array>();

/** The number as it should be. */
function drawn(text: string): Uint8Array {
  const ink = known.get(text) ?? drawNumber(text);
  known.set(text, ink);
  return ink;
}

function drawNumber(text: string): Uint8Array {
  const size = 'width="600" height="400"';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="white"/><text ${NUMBER}>${text}</text></svg>`;
  const image = new Resvg(svg, {
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Public Sans' },
  }).render();
  return inkOf({ width: 600, bytes: image.pixels, channels: 4 });
}

/** Pixels that differ, as far as the number goes and a little on: the words beside it begin there. */
function differing(found: Uint8Array, wanted: Uint8Array): number {
  const across = BOX.right - BOX.left;
  const end =
    wanted.reduce((most, dark, at) => (dark ? Math.max(most, at % across) : most), 0) + 20;
  return found.reduce((sum, dark, at) => {
    const isBeyond = at % across > end;
    return sum + (isBeyond || dark === wanted[at] ? 0 : 1);
  }, 0);
}

/** Whether the words beside the number are in the red of the cap. */
function isRed({ width, bytes, channels }: Pixels): boolean {
  let red = 0;
  for (let y = BESIDE.top; y < BESIDE.bottom; y += 1)
    for (let x = BESIDE.left; x < BESIDE.right; x += 1) {
      const at = (y * width + x) * channels;
      if ((bytes[at] ?? 0) > 160 && (bytes[at + 1] ?? 0) < 90) red += 1;
    }
  return red > 300;
}
