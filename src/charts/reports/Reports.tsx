/** What social workers reported of their caseloads, in the order of time between the official averages. */
import type { JSX } from 'preact';
import { oneDecimal } from '../../dataset/text/format.ts';
import { circlePath, type Point } from '../core/path-data.ts';
import { Picture, Straight, Words, type PictureProps } from '../core/Picture.tsx';
import { LINE_HEIGHT } from '../core/text-width.ts';
import { layoutKey, ReportsKey } from './ReportsKey.tsx';
import { SurveyMark } from './SurveyMark.tsx';
import {
  CASE_TICKS,
  joined,
  layoutReports,
  MOST_CASES,
  PAD,
  type OfficialRow,
  type PlacedReport,
  type ReportRow,
  type ReportsLayout,
  type SurveyRow,
} from './reports-layout.ts';

export interface ReportsProps extends PictureProps {
  /** In the order of time, the first first. */
  readonly rows: readonly ReportRow[];
  /** Who answered, on the picture itself: `People chose to answer …`. */
  readonly caution: string;
}

const RADIUS = 5;
const HALF_LINE = 4.5;

/** Each measure has its own mark, and the key is above them. */
export function Reports(props: ReportsProps): JSX.Element {
  const { width, rows, caution } = props;
  const key = layoutKey(caution, width);
  const layout = layoutReports(rows, width, key.bottom);
  const { x, bottom } = layout;
  return (
    <Picture of={props} name="reports" height={bottom + 44}>
      <ReportsKey {...key} />
      <Grid x={x} top={key.bottom} bottom={bottom + 4} />
      {joined(layout.rows).map(([from, to]) => (
        <Straight from={dotOf(from, x)} to={dotOf(to, x)} class="official-line" />
      ))}
      {layout.rows.map((placed) => (
        <Row placed={placed} layout={layout} width={width} />
      ))}
      <Straight from={[x(0), bottom + 4]} to={[x(MOST_CASES), bottom + 4]} class="axis" />
      {CASE_TICKS.map((cases) => (
        <Words at={[x(cases), bottom + 21]} class="note" anchor="middle">
          {cases}
        </Words>
      ))}
      <Words at={[x(MOST_CASES), bottom + 38]} class="note" anchor="end">
        cases
      </Words>
    </Picture>
  );
}

interface GridProps {
  readonly x: ReportsLayout['x'];
  readonly top: number;
  readonly bottom: number;
}

function Grid({ x, top, bottom }: GridProps): JSX.Element {
  return (
    <>
      {CASE_TICKS.map((cases) => (
        <Straight from={[x(cases), top]} to={[x(cases), bottom]} class="grid" />
      ))}
    </>
  );
}

interface RowProps {
  readonly placed: PlacedReport;
  readonly layout: ReportsLayout;
  readonly width: number;
}

function Row({ placed, layout, width }: RowProps): JSX.Element {
  const { row } = placed;
  if (row.kind === 'official') return <Official row={row} at={dotOf(placed, layout.x)} />;
  return <Survey row={row} {...{ placed, layout, width }} />;
}

function Official({ row, at: [x, y] }: { row: OfficialRow; at: Point }): JSX.Element {
  return (
    <>
      <Words at={[0, y + HALF_LINE]} class="note on-hatch">
        {row.date}
      </Words>
      <path class="official" d={circlePath([x, y], RADIUS)} />
      <Words at={[x + RADIUS + 5, y + HALF_LINE]} class="label on-hatch">
        {oneDecimal(row.value)}
      </Words>
    </>
  );
}

/** A panel with the date, what was found in words, and its mark on the scale. */
function Survey({ row, placed, layout, width }: RowProps & { row: SurveyRow }): JSX.Element {
  const { top, bottom, lines } = placed;
  const first = top + PAD + LINE_HEIGHT - 4;
  const { left, below } = layout.words;
  const marksTop = top + PAD + (below + lines.length) * LINE_HEIGHT + 2;
  return (
    <>
      <rect class="panel" x={0} y={top} width={width} height={bottom - top} />
      <Grid x={layout.x} top={marksTop} bottom={bottom} />
      <Words at={[PAD, first]} class="label">
        {row.date}
      </Words>
      {lines.map((line, index) => (
        <Words at={[left, first + (below + index) * LINE_HEIGHT]} class="words">
          {line}
        </Words>
      ))}
      <SurveyMark mark={row.mark} x={layout.x} base={bottom - PAD} />
    </>
  );
}

/** The middle of an official row’s dot. */
function dotOf({ row, top, bottom }: PlacedReport, x: ReportsLayout['x']): Point {
  return [x(row.kind === 'official' ? row.value : 0), (top + bottom) / 2];
}
