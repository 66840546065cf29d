/** Shares of a whole as bars from zero, one row each, with their words above them. */
import type { JSX } from 'preact';
import { linear } from '../core/axis.ts';
import { rectanglePath } from '../core/path-data.ts';
import { Picture, Words, type PictureProps } from '../core/Picture.tsx';

export interface SharesProps extends PictureProps {
  /** Per cent, in the order drawn. */
  readonly rows: readonly { readonly label: string; readonly share: number }[];
}

const ROW = 44;
/** Room for `100%` beyond the longest bar. */
const NUMBER_ROOM = 48;

/** Bars on a scale of a hundred per cent. */
export function Shares(props: SharesProps): JSX.Element {
  const { rows, width } = props;
  const x = linear([0, 100], [0, width - NUMBER_ROOM]);
  return (
    <Picture of={props} name="shares" height={rows.length * ROW}>
      {rows.map(({ label, share }, index) => (
        <>
          <Words at={[0, index * ROW + 13]} class="note">
            {label}
          </Words>
          <path class="under-fill" d={rectanglePath(0, index * ROW + 19, x(share), 16)} />
          <Words at={[x(share) + 7, index * ROW + 32]} class="label">
            {`${share}%`}
          </Words>
        </>
      ))}
    </Picture>
  );
}
