/** Text in lines, as it was set. */
import type { JSX } from 'preact';
import { round } from '../charts/core/path-data.ts';
import type { SetText } from './text-lines.ts';

interface TextLinesProps {
  readonly of: SetText;
  /** A class of src/styles/charts; the colour of ink without one. */
  readonly class?: string | undefined;
}

/** One element for each line. Size and weight are styles, because the style sheet of a picture says another size. */
export function TextLines({ of, ...rest }: TextLinesProps): JSX.Element {
  const { left, size, weight, lines } = of;
  const style = `font-size:${size}px${weight === 'bold' ? ';font-weight:700' : ''}`;
  return (
    <>
      {lines.map(({ words, y }) => (
        <text class={rest.class} x={round(left)} y={round(y)} style={style}>
          {words}
        </text>
      ))}
    </>
  );
}
