/** The words that say why a bar has no figure, in lines that do not meet the label of the cap. */
import { CLEAR, placeCapLabel, type UprightCapProps } from '../core/cap-label.ts';
import { textWidth, wrap } from '../core/text-width.ts';

/**
 * Up to two lines left of the cap line and its label, if they fit there. Otherwise the lines take the
 * whole width, and an empty one below them leaves the label its own.
 * @param cap the cap line of the bar, of which only the place across matters
 */
export function reasonLines(reason: string, cap: UprightCapProps): string[] {
  const { left, right } = placeCapLabel(cap);
  const room = Math.min(left, cap.x) - 2 * CLEAR;
  const beside = wrap(reason, room);
  const fits = right <= cap.width && beside.every((words) => textWidth(words) <= room);
  return fits && beside.length <= 2 ? beside : [...wrap(reason, cap.width), ''];
}
