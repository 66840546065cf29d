/** Shares of a whole as bars from zero, one row each, with their words above them. */
import { picture, rectanglePath, tag, text, type Picture } from '../core/svg.ts';

export interface SharesOptions extends Picture {
  /** Per cent, in the order drawn. */
  readonly rows: readonly { readonly label: string; readonly share: number }[];
}

const ROW = 44;

/** Bars on a scale of a hundred per cent. */
export function shares(options: SharesOptions): string {
  const { rows, width } = options;
  const room = width - 48;
  const drawn = rows.map(({ label, share }, index) => {
    const top = index * ROW;
    const wide = (share / 100) * room;
    return [
      text([0, top + 13], label, 'note'),
      tag('path', { class: 'under-fill', d: rectanglePath(0, top + 19, wide, 16) }),
      text([wide + 7, top + 32], `${share}%`, 'label'),
    ].join('');
  });
  return picture(options, rows.length * ROW, 'shares', ...drawn);
}
