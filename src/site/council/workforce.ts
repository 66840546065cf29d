/** The workforce behind the caseload: four rates over time, with England's beside them. */
import { inArea, inCouncil, type ByPlace } from '../../dataset/figures/figures.ts';
import { rateInWords } from '../../dataset/figures/absence-wording.ts';
import type { ValueOrSymbol } from '../../schemas/absence.ts';
import type { Council } from '../../schemas/council.ts';
import type { Workforce } from '../../schemas/workforce.ts';
import { type Context } from '../context.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';
import type { SeriesPoint } from '../../dataset/figures/series.ts';

type RateName = 'vacancy_rate' | 'agency_rate' | 'turnover_rate' | 'absence_rate';

/** What is shown, in this order, and how readers should understand it. */
const RATES: readonly {
  readonly name: RateName;
  readonly label: string;
  readonly meaning: string;
}[] = [
  { name: 'vacancy_rate', label: 'Vacancies', meaning: 'of full-time-equivalent posts are vacant' },
  { name: 'agency_rate', label: 'Agency staff', meaning: 'of the workforce are agency workers' },
  { name: 'turnover_rate', label: 'Turnover', meaning: 'of staff left in the year' },
  { name: 'absence_rate', label: 'Sickness absence', meaning: 'of working days are lost' },
];

export interface RateView {
  readonly label: string;
  readonly meaning: string;
  /** `12.7%`, or what stands in its place, for the newest year. */
  readonly now: string;
  readonly year: number;
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
  return RATES.map(({ name, label, meaning }) => {
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
      meaning,
      max: scaleEnd([...points.own, ...points.englandPoints]),
      now: rateInWords(own(newest)),
      year: newest,
      england: rateInWords(england(newest)),
      rows: known.map((year) => ({
        year,
        own: rateInWords(own(year)),
        england: rateInWords(england(year)),
      })),
    };
  });
}

/** A tenth more than the highest rate, and never so little that small rates look large. */
function scaleEnd(points: readonly SeriesPoint[]): number {
  const values = points.flatMap((one) => ('value' in one ? [one.value] : []));
  return Math.max(5, ...values) * 1.1;
}

function point(year: number, value: ValueOrSymbol | undefined): SeriesPoint {
  return typeof value === 'number' ? { year, value } : { year, reason: rateInWords(value) };
}
