/**
 * How wide text is, without a browser: advance widths of Public Sans with tabular figures, in
 * hundredths of the type size, measured at weights 400 and 700. Enough to keep labels apart.
 */

/** Size of type in charts, in CSS pixels: still above 12 when a picture is shown a little smaller than drawn. */
export const TYPE_SIZE = 13;
/** From one line of text to the next. */
export const LINE_HEIGHT = 16;

export type Weight = 'regular' | 'bold';

const REGULAR: readonly (readonly [number, string])[] = [
  [24, " :’·;‘!'ij|"],
  [29, 'Il(,.[])'],
  [36, '{}/\\-*Jrt'],
  [41, 'f"'],
  [48, '^z'],
  [52, 'svc?_y×'],
  [56, 'aek=+<>–'],
  [58, 'oxLhnuFTé~ô#bdpq'],
  [62, 'YEg'],
  [65, 'PZBSV'],
  [69, 'KRCDXU&A$0123456789'],
  [75, 'GONQ'],
  [77, 'Hw…'],
  [89, 'mM@%'],
  [95, 'W'],
];

const BOLD: readonly (readonly [number, string])[] = [
  [27, " '`’‘·:i|!;j"],
  [32, '.,Il('],
  [36, ')[]-/\\{}'],
  [42, 'Jfrt'],
  [49, '"*^z'],
  [52, 'csv'],
  [55, '?eoéô_Tay–'],
  [59, 'bpkx<>×+=FhnLu'],
  [62, 'dq~#YEg'],
  [66, 'PSVZ'],
  [70, 'BRACDKU$0123456789'],
  [75, 'OXQGH'],
  [79, '&Nw@'],
  [90, 'mM…'],
  [94, 'W%'],
];

const TABLES = { regular: tableOf(REGULAR), bold: tableOf(BOLD) } as const;
/** A capital or digit: what an unknown letter is taken for. */
const UNKNOWN = 70;

function tableOf(rows: readonly (readonly [number, string])[]): Map<string, number> {
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
  return (hundredths * size) / 100;
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
