/** A count for each year as columns from zero, each with its number above it. */
import type { JSX } from 'preact';
import { thousands, wholeThousands } from '../../dataset/text/format.ts';
import { linear } from '../core/axis.ts';
import { rectanglePath } from '../core/path-data.ts';
import { NARROW, Picture, Straight, Words, type PictureProps } from '../core/Picture.tsx';

export interface ColumnsProps extends PictureProps {
  readonly columns: readonly { readonly year: number; readonly value: number }[];
  /** The end of the scale, to keep columns comparable while they change; at least the highest value. */
  readonly max: number;
}

const TOP = 20;
const HEIGHT = 96;
const BOTTOM = TOP + HEIGHT;
/** Room that a number with a decimal needs. */
const DECIMAL_ROOM = 44;

/** Columns as wide as they can be with air between them. A zero is a line on the axis and its number. */
export function Columns(props: ColumnsProps): JSX.Element {
  const { width, columns, max } = props;
  const step = width / Math.max(1, columns.length);
  const y = linear([0, max === 0 ? 1 : max], [BOTTOM, TOP]);
  return (
    <Picture of={props} name="columns" height={BOTTOM + 22}>
      {columns.map(({ year, value }, index) => {
        const isEnd = index === 0 || year === columns.at(-1)?.year;
        const name = width > NARROW || isEnd ? String(year) : `’${String(year).slice(-2)}`;
        return <Column {...{ name, value, step }} middle={(index + 0.5) * step} top={y(value)} />;
      })}
      <Straight from={[0, BOTTOM]} to={[width, BOTTOM]} class="axis" />
    </Picture>
  );
}

interface ColumnProps {
  readonly name: string;
  readonly value: number;
  /** From the middle of one column to that of the next. */
  readonly step: number;
  readonly middle: number;
  readonly top: number;
}

function Column({ name, value, step, middle, top }: ColumnProps): JSX.Element {
  const thick = Math.min(56, step * 0.62);
  return (
    <>
      <path class="over-fill" d={rectanglePath(middle - thick / 2, top, thick, BOTTOM - top)} />
      <Words at={[middle, top - 6]} class="label" anchor="middle">
        {shortNumber(value, step)}
      </Words>
      <Words at={[middle, BOTTOM + 17]} class="note" anchor="middle">
        {name}
      </Words>
    </>
  );
}

/** A sum loses its decimal where columns are too close for it. */
function shortNumber(value: number, room: number): string {
  return room < DECIMAL_ROOM ? wholeThousands(value) : thousands(value);
}
