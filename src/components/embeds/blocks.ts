/**
 * How high an embed is, worked out without a browser: it is a column of blocks, one below the other. The style sheets
 * say the same sizes (src/styles/embed.css), and a test in a browser compares both at every width.
 */
import { EMBED_WIDTHS } from '../../charts/core/chart-widths.ts';
import { textWidth, TYPE_SIZE, wrap, type Weight } from '../../charts/core/text-width.ts';

/** One block: its height in a column of this width, both in CSS pixels. It may have any height in between two widths. */
export type Block = (column: Span) => number;

/** The narrowest and the widest that a column is. */
interface Span {
  readonly least: number;
  readonly most: number;
}

/** The sizes of type in an embed: size, from one line to the next, weight. */
export const TYPE = {
  heading: { size: 20.8, leading: 24, weight: 'bold' },
  text: { size: 17, leading: 25.5, weight: 'regular' },
  strong: { size: 17, leading: 25.5, weight: 'bold' },
  note: { size: 14, leading: 21, weight: 'regular' },
} as const satisfies Record<string, { size: number; leading: number; weight: Weight }>;

/** Widths of frames that are worked out, in CSS pixels: the narrowest phone to the widest that the code gives. */
const [NARROWEST, WIDEST, STEP] = [320, 720, 16];
/** Left and right of the column, above and below it, and between blocks. */
const [SIDES, ENDS, GAP] = [32, 27, 8];
/** Another browser may break one paragraph once more. */
const SPARE = 21;
/** Text is no wider than this: `--column`. */
const TEXT_COLUMN = 640;

/** A paragraph. */
export function words(text: string, type: keyof typeof TYPE): Block {
  const { size, leading, weight } = TYPE[type];
  return ({ least }) => {
    const room = (Math.min(least, TEXT_COLUMN) * TYPE_SIZE) / size;
    return linesOf(text, room, weight) * leading;
  };
}

/** Something of one height. */
export function fixed(height: number): Block {
  return () => height;
}

/**
 * A drawing that is as wide as the column.
 * @param upTo the widest that it is shown
 */
export function picture(width: number, height: number, upTo = Infinity): Block {
  return ({ most }) => (Math.min(most, upTo) / width) * height;
}

/** A chart that is drawn for each width of embeds. */
export function drawings(heightAt: (width: number) => number): Block {
  const all = EMBED_WIDTHS.map(({ width, from }, index) => {
    const until = EMBED_WIDTHS[index + 1]?.from ?? Infinity;
    return { from, until, drawn: picture(width, heightAt(width), until) };
  });
  return (column) => {
    const shown = all.filter(({ from, until }) => column.most >= from && column.least < until);
    return Math.max(...shown.map(({ drawn }) => drawn(column)));
  };
}

/** Labels beside each other, each as high as a finger, in as many rows as they need. */
export function labels(widths: readonly number[], gap: number): Block {
  return ({ least }) => {
    let [rows, used] = [1, 0];
    for (const width of widths) {
      if (used > 0 && used + width > least) [rows, used] = [rows + 1, 0];
      used += width + gap;
    }
    return rows * FINGER;
  };
}

/** The height of what is tapped. */
export const FINGER = 44;

/** Blocks without a gap between them. */
export function joined(blocks: readonly Block[]): Block {
  return (column) => blocks.reduce((sum, block) => sum + block(column), 0);
}

/** The height that a frame needs to hold all of the blocks at every width, in CSS pixels, a whole ten. */
export function frameHeight(blocks: readonly Block[]): number {
  const steps = Array.from({ length: (WIDEST - NARROWEST) / STEP }, (_, i) => NARROWEST + i * STEP);
  const highest = Math.max(...steps.map((frame) => heightWithin(blocks, frame)));
  return Math.ceil(highest / 10) * 10;
}

/** The most that the blocks can need in frames of this width to the next one that is worked out. */
function heightWithin(blocks: readonly Block[], frame: number): number {
  const column = { least: frame - SIDES, most: frame + STEP - SIDES };
  const height = blocks.reduce((sum, block) => sum + block(column), 0);
  return ENDS + height + GAP * (blocks.length - 1) + SPARE;
}

const counted = new Map<string, number>();

/** Most paragraphs are in many embeds. */
function linesOf(text: string, room: number, weight: Weight): number {
  const key = `${room} ${weight} ${text}`;
  const lines = counted.get(key) ?? wrap(text, room, weight).length;
  counted.set(key, lines);
  return lines;
}

/** The width of text in an embed, in CSS pixels. */
export function widthOf(text: string, type: keyof typeof TYPE): number {
  return textWidth(text, TYPE[type].weight, TYPE[type].size);
}
