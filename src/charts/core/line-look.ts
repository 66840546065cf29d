/**
 * How lines are distinguished: the first is in ink and thicker, the others have one of three colours that hold for
 * colour-blind readers, with dashes. Each has a mark of its own as well, so that nothing depends on colour.
 */

/** Colours besides ink, `--line-1` to `--line-3` of the tokens. */
const HUES = 3;
const DASHES = 4;

/** The class of a colour: `hue0` is ink and the first line's alone. */
export function hueOf(index: number): string {
  return `hue${index === 0 ? 0 : ((index - 1) % HUES) + 1}`;
}

/** The classes of a line by its number, from zero: its colour, and its dashes or that it is the first. */
export function lineLook(index: number): string {
  return `${hueOf(index)} ${index === 0 ? 'first' : `dash${(index - 1) % DASHES}`}`;
}

/**
 * The classes of whatever belongs to a line, wherever it is drawn or written. A reader who points at it, or
 * chooses it, sees all that belongs to the other lines grow pale.
 */
export function memberOf(index: number): string {
  return `member at${index}`;
}
