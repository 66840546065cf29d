/** In which years each average was over a cap: whether it lasts. */
import type { PublishedFigure } from '../../schemas/figure.ts';
import type { Country } from '../country.ts';
import { isMore } from '../decimals/decimal.ts';
import { countsAt, type FigureCouncils } from '../figures/combined-figures.ts';
import { sharingIn } from '../figures/figures.ts';
import { councilHistory, comparableIn } from '../figures/history.ts';
import { isEnglish } from '../lineage/english-councils.ts';
import { isFlagged } from '../quality/flag.ts';
import { byName } from '../text/council-names.ts';
import { isOver } from './cap.ts';

/** A council, or two with a combined figure, that was over the cap in one year or more. */
export interface YearsOver {
  readonly councils: FigureCouncils;
  /** Its published figures, oldest first. */
  readonly figures: readonly PublishedFigure[];
  /** The years over the cap, and of these the ones with an unusual count. */
  readonly over: readonly number[];
  readonly unusual: readonly number[];
}

/**
 * All that were over the cap in any year, former councils among them: those over it in most years first, then those
 * with the highest average. A combined figure is in one row.
 */
export function yearsOver(country: Country, cap: number): YearsOver[] {
  return linesOf(country)
    .map((line) => ({ ...line, ...overIn(line.figures, country, cap) }))
    .filter(({ over }) => over.length > 0)
    .sort(byYearsOver);
}

type Line = Pick<YearsOver, 'councils' | 'figures'>;

const linesKnown = new WeakMap<Country, Line[]>();

/** The published figures of every council, whatever the cap. They are gathered once. */
function linesOf(country: Country): Line[] {
  const known = linesKnown.get(country) ?? gathered(country);
  linesKnown.set(country, known);
  return known;
}

function gathered(country: Country): Line[] {
  const { councils, figures, years } = country;
  return councils.filter(isEnglish).flatMap((council): Line[] => {
    const published = comparableIn(councilHistory(council, figures, years));
    const last = published.at(-1);
    if (last === undefined || !countsAt(last, council)) return [];
    return [{ councils: sharingIn(country, council, last.year), figures: published }];
  });
}

function overIn(
  figures: readonly PublishedFigure[],
  { flagged }: Country,
  cap: number,
): Pick<YearsOver, 'over' | 'unusual'> {
  const over = figures.filter(({ average_caseload: average }) => isOver(average, cap));
  const unusual = over.filter((figure) => isFlagged(flagged, figure));
  return { over: over.map(({ year }) => year), unusual: unusual.map(({ year }) => year) };
}

function byYearsOver(a: YearsOver, b: YearsOver): number {
  const highest = ({ figures }: YearsOver): number =>
    Math.max(...figures.map(({ average_caseload: average }) => average));
  const [ha, hb] = [highest(a), highest(b)];
  if (a.over.length !== b.over.length) return b.over.length - a.over.length;
  if (ha !== hb) return isMore(hb, ha) ? 1 : -1;
  return byName(a.councils[0], b.councils[0]);
}
