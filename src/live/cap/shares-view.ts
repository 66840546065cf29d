/** How many social workers have how many cases, whatever the average: the histogram and its table. */
import type { HistogramProps } from '../../charts/histogram/Histogram.tsx';
import { distributionFinding, type ShareStep } from '../../dataset/cap/distribution-wording.ts';
import type { ChartView } from '../core/chart-view.ts';

/** The shares of one year, which the page carries with it. */
export interface CaseShares {
  readonly year: number;
  /** Lowest first. */
  readonly steps: readonly ShareStep[];
  /** England’s average of the same year. */
  readonly average: number;
}

/** A share in words, for a table: `5 to under 10`. */
export interface ShareRow {
  readonly label: string;
  readonly share: number;
}

/** The chart at a cap. */
export function histogramView(
  { year, steps, average }: CaseShares,
  cap: number,
): ChartView<HistogramProps> {
  const finding = distributionFinding(steps, average, cap);
  return {
    heading: finding,
    subtitle: `FTE social workers with cases by their number of cases, England, ${year}. The Department for Education has published this for one year only.`,
    chart: {
      title: finding,
      description: steps.map(inWords).join(' '),
      steps,
      cap,
      average,
    },
  };
}

function inWords({ from, to, share }: ShareStep): string {
  return `Share with ${from} ${to === undefined ? 'or more' : `to under ${to}`} cases: ${share}%.`;
}

/** The rows of the table. */
export function shareRows({ steps }: Pick<CaseShares, 'steps'>): ShareRow[] {
  return steps.map(({ from, to, share }) => ({
    label: to === undefined ? `${from} and more` : `${from} to under ${to}`,
    share,
  }));
}
