/** The tables of the postcode lottery. */
import { oneDecimal } from '../../dataset/text/format.ts';
import type { Lottery } from '../../dataset/lottery/lottery.ts';
import type { Around, Gap, GapsInYear, Near } from '../../dataset/lottery/lottery-story.ts';
import { hasFigure, SMALL_FTE, type Entry } from '../../dataset/ranking/ranking.ts';
import { REASON_SHORT } from '../../dataset/figures/absence-wording.ts';
import { ratioText } from '../../dataset/lottery/lottery-wording.ts';
import { isOver } from '../../dataset/cap/cap.ts';
import { councilLinks, element, table, toRecord, type Cell } from '../../charts/core/markup.ts';

/** Every figure within the circle, highest first, with how far it is. */
export function nearTable({ council, miles, year, near }: Around, cap: number): string {
  return table({
    caption: `Within ${miles} miles of ${council.name}, 30 September ${year}, highest first; miles from centre to centre`,
    columns: [
      { head: 'Council' },
      { head: 'Average', className: 'number' },
      { head: 'Miles', className: 'number' },
    ],
    rows: near.map((entry) => nearRow(entry, cap)),
  });
}

function nearRow(entry: Near, cap: number): Cell[] {
  const { councils, figure, miles } = entry;
  const distance = String(Math.round(miles));
  if (!hasFigure(entry)) {
    const reason = figure.status === 'published' ? '' : REASON_SHORT[figure.status];
    return [councilLinks(councils), reason, distance];
  }
  const { average_caseload: average, case_holders_fte: fte, year } = entry.figure;
  const markup = toRecord(councils[0].slug, year, oneDecimal(average));
  const small = fte < SMALL_FTE ? ' <span class="note">small, not compared</span>' : '';
  const className = isOver(average, cap) ? 'over' : '';
  return [councilLinks(councils) + small, { markup, className }, distance];
}

function figureOf(entries: Lottery['lowest']): string {
  const [first] = entries;
  if (first === undefined) return '';
  const { year, average_caseload: average } = first.figure;
  return element('strong', {}, toRecord(first.councils[0].slug, year, oneDecimal(average)));
}

function named(entries: readonly Entry[]): string {
  return entries.map(({ councils }) => councilLinks(councils)).join(', ');
}

/** The country's widest gaps, each pair once. */
export function gapsTable(gaps: readonly Gap[], miles: number, year: number): string {
  return table({
    caption: `Widest gaps within a circle of ${miles} miles around any council, ${year}; each pair once`,
    columns: [
      { head: 'Times as many', className: 'number' },
      { head: 'Lowest' },
      { head: 'Highest' },
      { head: 'Miles apart', className: 'number' },
      { head: 'Circles with both', className: 'number' },
    ],
    rows: gaps.map(({ lottery, apart, from }) => [
      ratioText(lottery.ratio),
      `${named(lottery.lowest)} ${figureOf(lottery.lowest)}`,
      `${named(lottery.highest)} ${figureOf(lottery.highest)}`,
      apart === undefined ? '–' : String(Math.round(apart)),
      String(from.length),
    ]),
  });
}

/** The gap within each region. */
export function regionsTable(
  regions: readonly { readonly region: string; readonly lottery: Lottery }[],
  year: number,
): string {
  return table({
    caption: `Lowest and highest in each region, ${year}; small councils and missing figures left out`,
    columns: [
      { head: 'Region' },
      { head: 'Times as many', className: 'number' },
      { head: 'Lowest' },
      { head: 'Highest' },
    ],
    rows: regions.map(({ region, lottery }) => [
      region,
      ratioText(lottery.ratio),
      `${named(lottery.lowest)} ${figureOf(lottery.lowest)}`,
      `${named(lottery.highest)} ${figureOf(lottery.highest)}`,
    ]),
  });
}

/** The gaps of every year, newest first. */
export function gapYearsTable(years: readonly GapsInYear[], miles: number): string {
  return table({
    caption: `Highest over lowest within ${miles} miles of each council`,
    columns: [
      { head: 'Year' },
      { head: 'The middle council', className: 'number' },
      { head: 'The widest', className: 'number' },
    ],
    rows: years
      .toReversed()
      .map(({ year, middle, widest }) => [String(year), ratioText(middle), ratioText(widest)]),
  });
}
