/** Brings one line of a chart forward: a choice of its lines by name, for pointer, keyboard and tap. */
import type { JSX } from 'preact';

/** A line that can be chosen. */
export interface NamedLine {
  /** The line's own name, `data-line` of what is drawn of it. */
  readonly id: string;
  readonly label: string;
  /** The number that its marks and colours go by, from zero. */
  readonly index: number;
  /** The line or its mark as it is drawn, before its name. */
  readonly mark: JSX.Element;
}

interface BringForwardProps {
  /** Distinguishes the choice from others on the page. */
  readonly name: string;
  readonly lines: readonly NamedLine[];
}

/** With fewer lines than this there is nothing to choose from. */
const FEWEST = 2;

/**
 * The choice. The style sheet does what is chosen (src/styles/charts/on-page.css), so that it works without a script,
 * and a line that is pointed at comes forward too. Everything it dims is in the same `.lineup`.
 */
export function BringForward({ name, lines }: BringForwardProps): JSX.Element | null {
  if (lines.length < FEWEST) return null;
  return (
    <fieldset class="bring-forward no-print" data-part="bring-forward">
      <legend>Bring one line forward</legend>
      <label>
        <input type="radio" name={name} value="" defaultChecked data-part="bring-forward-line" />
        All lines
      </label>
      {lines.map(({ id, label, index, mark }) => (
        <label class={`one-line at${index}`} key={id}>
          <input type="radio" name={name} value={id} data-part="bring-forward-line" />
          {mark}
          {label}
        </label>
      ))}
    </fieldset>
  );
}
