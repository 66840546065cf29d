/** Caseloads by grade: a row of stacked dots for each, its median marked, the cap as one line through all. */
import type { FunctionComponent, JSX } from 'preact';
import { CLEAR } from '../core/cap-label.ts';
import { UprightCap } from '../core/CapLine.tsx';
import { Ring, type DotsProps } from '../core/Dots.tsx';
import { marksFor } from '../core/DotColumns.tsx';
import type { Point } from '../core/path-data.ts';
import { Picture, Straight, Words, type PictureProps } from '../core/Picture.tsx';
import { stripScale, type StripScale } from '../strip/strip-scale.ts';
import { StripTicks } from '../strip/Strip.tsx';
import { placeRows, type GradeRow, type PlacedRow } from './grade-rows.ts';

export interface GradesProps extends PictureProps {
  readonly rows: readonly GradeRow[];
  readonly cap: number;
}

const TOP = 24;
/** Cases from one value written below the rows to the next. */
const TICK_STEP = 4;

/** The rows in the order given, on one scale. */
export function Grades(props: GradesProps): JSX.Element {
  const { rows, cap, width } = props;
  const values = rows.flatMap((row) => row.values.map(({ value }) => value));
  const scale = stripScale([cap, ...values], width, TICK_STEP);
  const placed = placeRows(rows, cap, scale, TOP);
  const bottom = placed.at(-1)?.base ?? TOP;
  const capLine = { cap, x: scale.at(cap), top: 2, bottom: bottom + 4, width };
  return (
    <Picture of={props} name="grades" height={bottom + 28}>
      <UprightCap {...capLine} prefer="left" />
      {placed.map((row) => (
        <Row {...row} {...{ scale, cap, width }} marks={marksFor(values.length)} />
      ))}
      <StripTicks {...scale} y={bottom + 22} />
    </Picture>
  );
}

interface RowProps extends PlacedRow {
  readonly scale: StripScale;
  readonly cap: number;
  /** Of the picture. */
  readonly width: number;
  readonly marks: FunctionComponent<DotsProps>;
}

function Row({
  row: { label, median },
  top,
  base,
  dots,
  scale,
  cap,
  width,
  marks: Marks,
}: RowProps): JSX.Element {
  const { at: x, bins } = scale;
  const names = { y: top + 30, capX: x(cap), radius: bins.radius };
  return (
    <>
      <Words at={[0, top + 14]} class="label">
        {label}
      </Words>
      <Straight from={[0, base]} to={[width, base]} class="grid" />
      <Marks dots={dots} cap={cap} radius={bins.radius} />
      {median !== undefined && (
        <Straight from={[x(median), base - 4]} to={[x(median), base + 6]} class="axis" />
      )}
      {dots.map(({ item, at }) => item.label && <DotName {...names} name={item.label} dot={at} />)}
    </>
  );
}

interface DotNameProps {
  readonly name: string;
  /** The middle of its dot. */
  readonly dot: Point;
  readonly radius: number;
  /** The baseline of the name. */
  readonly y: number;
  readonly capX: number;
}

/** A name above its row, on one side of the cap line, with a line to its ringed dot. */
function DotName({ name, dot, radius, y, capX }: DotNameProps): JSX.Element {
  const end = dot[0] > capX ? capX - CLEAR : dot[0];
  return (
    <>
      <Straight from={[end, y + 4]} to={dot} class="leader" />
      <Ring at={dot} radius={radius} />
      <Words at={[end, y]} class="label" anchor="end">
        {name}
      </Words>
    </>
  );
}
