/** Whether the average caseload still measures the same thing: cases for each 100 children in need, year by year. */
import { byPlace } from '../../dataset/figures/figures.ts';
import type { SeriesPoint } from '../../dataset/figures/series.ts';
import { shareCourse } from '../../dataset/quality/share-wording.ts';
import { shareYears } from '../../dataset/quality/share-years.ts';
import { NONE, oneDecimal } from '../../dataset/text/format.ts';
import type { Context } from '../context.ts';

export interface MeasureView {
  /** England’s course, in sentences. */
  readonly course: string;
  readonly firstYear: number;
  readonly latestYear: number;
  readonly chart: MeasureChart;
  /** Newest year first. */
  readonly rows: readonly MeasureRow[];
}

/** What the chart draws. */
export interface MeasureChart {
  readonly title: string;
  readonly description: string;
  readonly years: readonly number[];
  readonly series: readonly {
    readonly label: string;
    readonly id: string;
    readonly points: readonly SeriesPoint[];
  }[];
}

export interface MeasureRow {
  readonly year: number;
  readonly england: string;
  readonly middle: string;
  readonly middleHalf: string;
}

/** Makes the page from the latest releases. */
export function measureView(context: Context): MeasureView {
  const { counts, figures, dataset, firstYear, latestYear } = context;
  const years = shareYears(counts, { figures, children: byPlace(dataset.childrenInNeed) });
  return {
    course: shareCourse(years),
    firstYear,
    latestYear,
    chart: {
      title: 'Cases for each 100 children in need',
      description: `Two lines from ${firstYear} to ${latestYear}: England, and the typical council. The table has the numbers.`,
      years: years.map(({ year }) => year),
      series: [
        {
          label: 'England',
          id: 'england',
          points: years.map(({ year, england }) =>
            england === undefined ? { year, reason: 'no number' } : { year, value: england },
          ),
        },
        {
          label: 'Typical council',
          id: 'typical',
          points: years.map(({ year, middle }) => ({ year, value: middle })),
        },
      ],
    },
    rows: years
      .map(({ year, england, middle, lower, upper }) => ({
        year,
        england: england === undefined ? NONE : oneDecimal(england),
        middle: oneDecimal(middle),
        middleHalf: `${oneDecimal(lower)} to ${oneDecimal(upper)}`,
      }))
      .toReversed(),
  };
}
