/** One chart of an embed, drawn for every width of frame. The style sheet shows the drawing that fits. */
import type { FunctionComponent, JSX } from 'preact';
import { EMBED_WIDTHS } from '../../charts/core/chart-widths.ts';
import type { PictureProps } from '../../charts/core/Picture.tsx';

interface EmbedDrawingsProps<P extends PictureProps> {
  /** The chart's component. */
  readonly of: FunctionComponent<P>;
  /** Its props, without the width. */
  readonly with: Omit<P, 'width'>;
}

/** The drawings, the narrowest first. */
export function EmbedDrawings<P extends PictureProps>(props: EmbedDrawingsProps<P>): JSX.Element {
  const { of: Drawing, with: options } = props;
  return (
    <>
      {EMBED_WIDTHS.map(({ width }) => (
        <div class={`drawn-${width}`} key={width}>
          <Drawing {...({ ...options, width } as unknown as P)} />
        </div>
      ))}
    </>
  );
}
