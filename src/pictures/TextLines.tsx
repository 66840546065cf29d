/** Text in lines, as it was set. */
import type { JSX } from 'preact';
import { round } from '../charts/core/path-data.ts';
import type { SetText } from './text-lines.ts';

interface TextLinesProps {
  readonly of: SetText;
  /** A class of src/styles/charts; the colour of ink without one. */
  readonly class?: string | undefined;
}

/**
 * One element for each line. Size and weight come from a group around them, as the style sheet of a picture says
 * another size for text, and a site’s security policy allows no style at an element.
 */
export function TextLines({ of, ...rest }: TextLinesProps): JSX.Element {
  const { left, size, weight, lines } = of;
  const style = ['as-set', ...(rest.class === undefined ? [] : [rest.class])].join(' ');
  return (
    <g font-size={size} font-weight={weight === 'bold' ? 700 : 400}>
      {lines.map(({ words, y }) => (
        <text class={style} x={round(left)} y={round(y)}>
          {words}
        </text>
      ))}
    </g>
  );
}
