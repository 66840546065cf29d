/** Text set in lines, without a browser. */
import { escapeText, tag } from '../charts/core/svg.ts';
import { textWidth, TYPE_SIZE, wrap, type Weight } from '../charts/core/text-width.ts';

export interface Lines {
  readonly text: string;
  readonly left: number;
  /** Baseline of the first line. */
  readonly top: number;
  readonly room: number;
  readonly size: number;
  /** From one baseline to the next; 1.25 of the size unless told. */
  readonly leading?: number;
  readonly weight?: Weight;
  readonly className?: string;
}

/** Breaks text to fit the room at a size. */
function brokenAt(text: string, room: number, size: number, weight: Weight = 'regular'): string[] {
  return wrap(text, (room * TYPE_SIZE) / size, weight);
}

/** The text as drawn, and the baseline that the next line would have. */
export function drawLines(lines: Lines): { svg: string; next: number } {
  const { text, left, top, room, size, leading = size * 1.25, weight = 'regular' } = lines;
  const broken = brokenAt(text, room, size, weight);
  const svg = broken
    .map((line, index) =>
      tag(
        'text',
        {
          class: lines.className,
          x: left,
          y: top + index * leading,
          style: `font-size:${size}px${weight === 'bold' ? ';font-weight:700' : ''}`,
        },
        escapeText(line),
      ),
    )
    .join('');
  return { svg, next: top + broken.length * leading };
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
