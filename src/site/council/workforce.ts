/** The workforce behind the caseload: four rates over time, with England's beside them. */
import { inArea, inCouncil, type ByPlace } from '../../dataset/figures/figures.ts';
import { isRate, rateInWords } from '../../dataset/figures/absence-wording.ts';
import type { RateName } from '../../dataset/comparison/surroundings.ts';
import { RATE_MEANINGS } from '../../dataset/context/workforce-link-wording.ts';
import type { ValueOrSymbol } from '../../schemas/absence.ts';
import type { Council } from '../../schemas/council.ts';
import type { Workforce } from '../../schemas/workforce.ts';
import { type Context } from '../context.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';
import type { SeriesPoint } from '../../dataset/figures/series.ts';

/** What is shown, in this order. */
const RATES: readonly { readonly name: RateName; readonly label: string }[] = [
  { name: 'vacancy_rate', label: 'Vacancies' },
  { name: 'agency_rate', label: 'Agency staff' },
  { name: 'turnover_rate', label: 'Turnover' },
  { name: 'absence_rate', label: 'Sickness absence' },
];

export interface RateView {
  readonly label: string;
  /** `12.7%`, or `No figure`, for the newest year. */
  readonly now: string;
  /** What the percentage is of, or why there is none, with the year: no sentence yet. */
  readonly meaning: string;
  readonly england: string;
  readonly own: readonly SeriesPoint[];
  readonly englandPoints: readonly SeriesPoint[];
  /** Upper end of the picture's scale, which starts at zero, in per cent. */
  readonly max: number;
  /** One row a year for the table: year, own, England. */
  readonly rows: readonly {
    readonly year: number;
    readonly own: string;
    readonly england: string;
  }[];
}

/** The four rates of a council; empty if the releases hold none. */
export function workforceView(context: Context, council: Council): RateView[] {
  return ratesOf(context, (rows, year) => inCouncil(rows, council, year));
}

/** The four rates of an area. */
export function areaWorkforceView(context: Context, code: string): RateView[] {
  return ratesOf(context, (rows, year) => inArea(rows, code, year));
}

type Find = (rows: ByPlace<Workforce>, year: number) => Workforce | undefined;

function ratesOf({ workforce, years }: Context, find: Find): RateView[] {
  const known = years.filter((year) => find(workforce, year) !== undefined);
  const newest = known.at(-1);
  if (newest === undefined) return [];
  return RATES.map(({ name, label }) => {
    const own = (year: number): ValueOrSymbol | undefined => find(workforce, year)?.[name];
    const england = (year: number): ValueOrSymbol | undefined =>
      inArea(workforce, ENGLAND, year)?.[name];
    const points = {
      own: known.map((year) => point(year, own(year))),
      englandPoints: known.map((year) => point(year, england(year))),
    };
    return {
      ...points,
      label,
      meaning: isRate(own(newest))
        ? `${RATE_MEANINGS[name]} (${newest})`
        : `for ${newest} (${rateInWords(own(newest))})`,
      max: scaleEnd([...points.own, ...points.englandPoints]),
      now: isRate(own(newest)) ? atTheStart(own(newest)) : 'No figure',
      england: rateInWords(england(newest)),
      rows: known.map((year) => ({
        year,
        own: rateInWords(own(year)),
        england: rateInWords(england(year)),
      })),
    };
  });
}

/** A rate that a sentence begins with. */
function atTheStart(rate: ValueOrSymbol | undefined): string {
  return rateInWords(rate).replace(/^less/, 'Fewer');
}

/** A tenth more than the highest rate, and never so little that small rates look large. */
function scaleEnd(points: readonly SeriesPoint[]): number {
  const values = points.flatMap((one) => ('value' in one ? [one.value] : []));
  return Math.max(5, ...values) * 1.1;
}

function point(year: number, value: ValueOrSymbol | undefined): SeriesPoint {
  return typeof value === 'number' ? { year, value } : { year, reason: rateInWords(value) };
}
