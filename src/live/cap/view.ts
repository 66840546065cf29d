/** What a cap would mean, as the page about it shows it: at the proposed cap when built, at any other in the browser. */
import type { ColumnsProps } from '../../charts/bars/Columns.tsx';
import type { HistogramProps } from '../../charts/histogram/Histogram.tsx';
import { valuesByPlace } from '../../charts/map/shape-classes.ts';
import type { StripProps } from '../../charts/strip/Strip.tsx';
import {
  capEffect,
  figuresOverCap,
  unusualOverCap,
  type CapEffect,
  type FigureOverCap,
} from '../../dataset/cap/cap-effect.ts';
import {
  capFinding,
  countCourse,
  extraInWords,
  staffCourse,
  unusualInWords,
} from '../../dataset/cap/cap-effect-wording.ts';
import { yearsOver, type YearsOver } from '../../dataset/cap/years-over.ts';
import { rankingIn, type Country } from '../../dataset/country.ts';
import { trialNote } from '../../dataset/limits/limit-wording.ts';
import type { NotedLimit } from '../../dataset/limits/limits.ts';
import { persistenceOver } from '../../dataset/ranking/persistence.ts';
import { overPersistenceSentence } from '../../dataset/ranking/persistence-wording.ts';
import { allEntries } from '../../dataset/ranking/ranking.ts';
import { thousandsAndTenths } from '../../dataset/text/format.ts';
import { COMBINED_MEANING } from '../../dataset/text/terms.ts';
import type { ChartView } from '../core/chart-view.ts';
import { mapPictureView, type MapPictureView } from '../core/map-picture-view.ts';
import { histogramView, shareRows, type CaseShares, type ShareRow } from './shares-view.ts';

export { shareRows, type CaseShares, type ShareRow } from './shares-view.ts';

/** What the page is made from. */
export interface CapFigures {
  readonly country: Country;
  readonly shares: CaseShares;
  /** Limits of other places that the cap can be moved to. */
  readonly limits: readonly NotedLimit[];
}

export interface CapView {
  readonly cap: number;
  /** The newest year. */
  readonly year: number;
  readonly finding: string;
  /** What to know where the cap is a limit elsewhere; may be empty. */
  readonly limitNote: string;
  readonly sums: CapSumsView;
  readonly map: MapPictureView;
  readonly strip: ChartView<StripProps>;
  /** Figures over the cap, and extra staff, in each year. */
  readonly years: ChartView<ColumnsProps>;
  readonly staff: ChartView<ColumnsProps>;
  readonly effect: CapEffect;
  /** Highest first. */
  readonly over: readonly FigureOverCap[];
  /** How long averages stay over the cap, as a sentence; empty where there is only one year. */
  readonly persistence: string;
  /** Who was over the cap in any year, those over it most often first. */
  readonly yearsOver: readonly YearsOver[];
  readonly histogram: ChartView<HistogramProps>;
  /** The histogram as a table. */
  readonly shares: { readonly year: number; readonly rows: readonly ShareRow[] };
  /** What is read out once the cap rests. */
  readonly announcement: string;
}

/** The two numbers beside the map, each with a sentence. */
export interface CapSumsView {
  readonly year: number;
  readonly over: string;
  readonly then: string;
  readonly extra: string;
  readonly share: string;
}

/** Makes the view. */
export function capView({ country, shares, limits }: CapFigures, cap: number): CapView {
  const effect = capEffect(country, cap);
  const { year, extraFte } = effect.newest;
  const finding = capFinding(effect);
  return {
    cap,
    year,
    finding,
    limitNote: trialNote(limits, cap),
    sums: sumsView(country, effect),
    map: mapView(country, cap, finding),
    strip: stripView(country, effect),
    years: columnsView(effect, 'over', YEARS_WORDS, `Averages over a cap of ${cap} in each year`),
    staff: columnsView(
      effect,
      'extraFte',
      STAFF_WORDS,
      `More staff needed at a cap of ${cap} in each year`,
    ),
    effect,
    // Worked out when they are asked for: long tables follow once the cap rests.
    get over() {
      return figuresOverCap(country, cap);
    },
    get persistence() {
      const found = persistenceOver([...country.rankings.values()], cap);
      return found === undefined ? '' : overPersistenceSentence(found, cap);
    },
    get yearsOver() {
      return yearsOver(country, cap);
    },
    histogram: histogramView(shares, cap),
    shares: { year: shares.year, rows: shareRows(shares) },
    announcement: `${finding}. ${thousandsAndTenths(extraFte)} more full-time-equivalent social workers would be needed.`,
  };
}

function sumsView(country: Country, effect: CapEffect): CapSumsView {
  const { year, over, extraFte } = effect.newest;
  return {
    year,
    over: String(over),
    then: `${countCourse(effect)} ${unusualInWords(unusualOverCap(country, effect.cap))}`.trimEnd(),
    extra: thousandsAndTenths(extraFte),
    share: `${extraInWords(effect)} ${staffCourse(effect)}`.trimEnd(),
  };
}

function mapView(country: Country, cap: number, title: string): MapPictureView {
  const { latestYear: year } = country;
  const values = valuesByPlace(allEntries(rankingIn(country, year)));
  return mapPictureView({ year, cap, title, values });
}

function stripView(country: Country, effect: CapEffect): ChartView<StripProps> {
  const { year, of } = effect.newest;
  const { ranked } = rankingIn(country, year);
  return {
    heading: `All ${of} averages for ${year}`,
    subtitle: `Each dot is one published average. ${COMBINED_MEANING}`,
    chart: {
      title: capFinding(effect),
      description: `There is one dot for each average of ${year}, on a line from low to high.`,
      dots: ranked.map(({ figure }) => ({ value: figure.average_caseload })),
      cap: effect.cap,
    },
  };
}

const YEARS_WORDS = {
  heading: 'Averages over the cap in each year',
  subtitle:
    'Published averages over the cap on 30 September. Each year counts the councils of that year.',
};
const STAFF_WORDS = {
  heading: 'More staff needed in each year',
  subtitle:
    'Full-time-equivalent (FTE) social workers that it would take for every council to be at or below the cap.',
};

/** The columns of the counts or of the sums of staff. */
function columnsView(
  { years }: CapEffect,
  of: 'over' | 'extraFte',
  words: Pick<ChartView<ColumnsProps>, 'heading' | 'subtitle'>,
  title: string,
): ChartView<ColumnsProps> {
  const columns = years.map(({ year, [of]: value }) => ({ year, value }));
  const max = Math.max(1, ...columns.map(({ value }) => value));
  return { ...words, chart: { title, columns, max } };
}
