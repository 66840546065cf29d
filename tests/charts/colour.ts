/** Colours of the tokens, and how far apart they are for different eyes. */
import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** The tokens of colour by name, in light and dark. */
export const SCHEMES = [
  ['light', tokensOf(light)],
  ['dark', tokensOf(dark.split('@media print')[0] ?? '')],
] as const;

type Channels = readonly [red: number, green: number, blue: number];

function tokensOf(part: string): ReadonlyMap<string, string> {
  const found = [...part.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)];
  return new Map(found.map(([, name = '', colour = '']) => [name, colour]));
}

/** Light of the three channels, from 0 to 1. */
function channelsOf(hex: string): Channels {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return [r, g, b];
}

function luminance(hex: string): number {
  const [r, g, b] = channelsOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours by the formula of WCAG 2.2. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

type Matrix = readonly [Channels, Channels, Channels];

/** What eyes make of the light of the three channels: Machado, Oliveira and Fernandes 2009, table 1, severity 1.0. */
export const EYES: Readonly<Record<string, Matrix>> = {
  'most eyes': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

function times([first, second, third]: Matrix, [r, g, b]: Channels): Channels {
  const row = ([x, y, z]: Channels): number => x * r + y * g + z * b;
  return [row(first), row(second), row(third)];
}

/** Oklab by Björn Ottosson, 2020: equal distances look about equally different. */
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function oklab(hex: string, eyes: Matrix): Channels {
  const seen = times(eyes, channelsOf(hex)).map((c) => Math.min(1, Math.max(0, c)));
  const cones = times(TO_CONES, seen as unknown as Channels).map(Math.cbrt);
  return times(TO_OKLAB, cones as unknown as Channels);
}

/** How different two colours look to some eyes: black and white are 1 apart. */
export function difference(a: string, b: string, eyes: Matrix): number {
  const [one, other] = [oklab(a, eyes), oklab(b, eyes)];
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
}
