/**
 * How wide text is, without a browser: advance widths of Public Sans with tabular figures, in
 * hundredths of the type size, measured at weights 400 and 700. Enough to keep labels apart.
 */

/** Size of type in charts, in CSS pixels: still above 12 when a picture is shown a little smaller than drawn. */
export const TYPE_SIZE = 13;
/** From one line of text to the next. */
export const LINE_HEIGHT = 16;

export type Weight = 'regular' | 'bold';

/** Rows of a width and the characters that have it. */
type Rows = readonly (readonly [number, string])[];

const REGULAR: Rows = [
  [23, ':’·'],
  [24, ' ;‘'],
  [25, "!'i"],
  [26, 'j'],
  [28, 'I'],
  [30, '(,.l'],
  [31, ')'],
  [35, '/'],
  [38, '-'],
  [39, 'Jrt'],
  [40, 'f'],
  [48, 'z'],
  [51, 'sv'],
  [52, '?'],
  [54, 'cy×'],
  [55, 'a'],
  [56, 'k–'],
  [57, 'eoxéô'],
  [58, 'Lhnu'],
  [59, 'FT'],
  [60, 'bdpq'],
  [61, 'Y'],
  [62, 'Eg'],
  [64, 'PZ'],
  [67, 'BSV'],
  [68, 'KR'],
  [69, 'CDX'],
  [70, '0123456789U'],
  [71, '&A'],
  [73, 'GO'],
  [75, 'NQ'],
  [77, 'H…'],
  [78, 'w'],
  [87, 'm'],
  [89, 'M'],
  [95, 'W'],
  [112, '—'],
];

const BOLD: Rows = [
  [23, ' '],
  [25, "'"],
  [26, '’‘·'],
  [27, ':i'],
  [28, '!;'],
  [29, 'j'],
  [30, ',.'],
  [31, 'I'],
  [33, '(l'],
  [34, ')'],
  [36, '-'],
  [38, '/'],
  [40, 'J'],
  [41, 'f'],
  [42, 'rt'],
  [49, 'z'],
  [51, 'cs'],
  [52, 'v'],
  [54, '?eoéô'],
  [56, 'Tay–'],
  [57, 'bp'],
  [58, 'kx×'],
  [59, 'Fhn'],
  [60, 'Lu'],
  [61, 'dq'],
  [62, 'Y'],
  [63, 'Eg'],
  [65, 'P'],
  [66, 'S'],
  [67, 'VZ'],
  [69, 'BR'],
  [70, '0123456789'],
  [71, 'A'],
  [72, 'CDKU'],
  [73, 'OX'],
  [74, 'Q'],
  [76, 'G'],
  [77, 'H'],
  [78, '&N'],
  [79, 'w'],
  [89, 'm'],
  [90, '…'],
  [92, 'M'],
  [94, 'W'],
  [114, '—'],
];

const TABLES = { regular: tableOf(REGULAR), bold: tableOf(BOLD) } as const;
/** Browsers put letters on whole pixels, and some are a little wider than measured. */
const ALLOWANCE = 1.02;
/** A capital or digit: what an unknown letter is taken for. */
const UNKNOWN = 70;

function tableOf(rows: Rows): Map<string, number> {
  return new Map(
    rows.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width])),
  );
}

/** The approximate width of one line of text, in CSS pixels. */
export function textWidth(content: string, weight: Weight = 'regular', size = TYPE_SIZE): number {
  const table = TABLES[weight];
  const hundredths = Array.from(content).reduce(
    (sum, letter) => sum + (table.get(letter) ?? UNKNOWN),
    0,
  );
  return (hundredths * size * ALLOWANCE) / 100;
}

/** The width of the widest of several lines. */
export function widest(lines: readonly string[], weight: Weight = 'regular'): number {
  return Math.max(0, ...lines.map((content) => textWidth(content, weight)));
}

/** Breaks text between words so that each line fits the room; a longer word stays whole. */
export function wrap(content: string, room: number, weight: Weight = 'regular'): string[] {
  const lines: string[] = [];
  for (const word of content.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && textWidth(longer, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
