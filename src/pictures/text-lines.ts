/** Text set in lines, without a browser. */
import { textWidth, TYPE_SIZE, wrap, type Weight } from '../charts/core/text-width.ts';

export interface TextBlock {
  readonly text: string;
  readonly left: number;
  /** Baseline of the first line. */
  readonly top: number;
  readonly room: number;
  /** Of the type, in pixels. */
  readonly size: number;
  /** From one baseline to the next; 1.25 of the size unless given. */
  readonly leading?: number;
  readonly weight?: Weight;
}

export interface TextLine {
  readonly words: string;
  /** Its baseline. */
  readonly y: number;
}

export interface SetText extends TextBlock {
  readonly lines: readonly TextLine[];
  /** The baseline that the next line would have. */
  readonly next: number;
}

/** The text as lines that fit its room. */
export function setText(block: TextBlock): SetText {
  const { text, top, room, size, leading = size * 1.25, weight } = block;
  const broken = brokenAt(text, room, size, weight);
  const lines = broken.map((words, index) => ({ words, y: top + index * leading }));
  return { ...block, lines, next: top + broken.length * leading };
}

/** The largest of some sizes at which text takes at most so many lines, each within the room. */
export function fitting(
  text: string,
  room: number,
  sizes: readonly number[],
  maxLines: number,
): number {
  const fits = sizes.find((size) => {
    const lines = brokenAt(text, room, size, 'bold');
    return lines.length <= maxLines && lines.every((line) => textWidth(line, 'bold', size) <= room);
  });
  return fits ?? sizes.at(-1) ?? TYPE_SIZE;
}

function brokenAt(text: string, room: number, size: number, weight?: Weight): string[] {
  return wrap(text, (room * TYPE_SIZE) / size, weight);
}
