/** The pictures and the table of a comparison, the same at the build and in the browser. */
import { distanceFromCap, isOver } from '../../dataset/cap/cap.ts';
import type { Compared, Comparison } from '../../dataset/comparison/comparison.ts';
import { rankingIn, type Country } from '../../dataset/country.ts';
import type { Council } from '../../schemas/council.ts';
import { inForce } from '../../dataset/dataset.ts';
import { inCouncil, isPublished } from '../../dataset/figures/figures.ts';
import { capitalised, longDate, oneDecimal, ordinal, signed } from '../../dataset/text/format.ts';
import { councilHistory } from '../../dataset/figures/history.ts';
import { pointsOf } from '../../dataset/figures/series.ts';
import { RATE_NAMES } from '../../dataset/comparison/surroundings.ts';
import { REASON_SHORT, symbolInWords } from '../../dataset/figures/absence-wording.ts';
import { shortNamesOf } from '../../dataset/text/council-names.ts';
import { lines, type Line } from '../../charts/lines/lines.ts';
import {
  councilLinks,
  element,
  link,
  table,
  toRecord,
  type Cell,
} from '../../charts/core/markup.ts';
import { strip, type StripDot } from '../../charts/strip/strip.ts';

/** The name at a line's end: the council chosen, or both. */
function labelOf({ chosen }: Compared): string {
  return shortNamesOf(chosen);
}

/** A line for each council through all years. The year of the comparison does not matter here. */
export function compareLines(
  country: Country,
  { members, cap }: Comparison,
  width: number,
  title: string,
): string {
  const series = members.map((member): Line => {
    const history = councilHistory(member.chosen[0], country.figures, country.years);
    return { label: labelOf(member), points: pointsOf(history), id: member.chosen[0].slug };
  });
  const description = 'The numbers are in a table on this page.';
  return lines({ width, title, description, years: country.years, series, cap });
}

/** What the lines show: each council's figure of every year, with the reason where there is none, a record behind each. */
export function compareYearsTable(country: Country, { members, cap }: Comparison): string {
  return table({
    caption: 'Average caseload on 30 September of each year',
    columns: [
      { head: 'Council' },
      ...country.years.map((year) => ({ head: String(year), className: 'number' as const })),
    ],
    rows: members.map((member) => [
      councilLinks(member.chosen),
      ...country.years.map((year) => yearCell(country, member.chosen[0], year, cap)),
    ]),
  });
}

function yearCell({ figures }: Country, council: Council, year: number, cap: number): Cell {
  const figure = inForce(council, year) ? inCouncil(figures, council, year) : undefined;
  if (figure === undefined) return NONE;
  if (!isPublished(figure)) return REASON_SHORT[figure.status];
  const { average_caseload: average } = figure;
  const markup = toRecord(council.slug, year, oneDecimal(average));
  return { markup, className: isOver(average, cap) ? 'over' : '' };
}

/** Every figure of the year as a dot; those compared are named, the first one is ringed. */
export function compareStrip(
  country: Country,
  { members, cap, year }: Comparison,
  width: number,
  title: string,
): string {
  const dots = rankingIn(country, year).ranked.map(({ figure }): StripDot => {
    const value = figure.average_caseload;
    const index = members.findIndex((member) => member.figure === figure);
    const member = members[index];
    return member === undefined ? { value } : { value, label: labelOf(member), here: index === 0 };
  });
  return strip({ width, title, dots, cap });
}

/** Everything about each council in one row. */
export function compareTable({ members, cap, year, rankedOf }: Comparison): string {
  return table({
    caption: `30 September ${year}; ranks among ${rankedOf} published figures, highest first. Turnover and absence are of the year before it.`,
    columns: [
      { head: 'Council' },
      { head: 'Average', className: 'number' },
      { head: 'Rank', className: 'number' },
      { head: `From ${cap}`, className: 'number' },
      { head: 'On the year before', className: 'number' },
      { head: 'Since its first year', className: 'number' },
      { head: 'Vacancies', className: 'number' },
      { head: 'Agency staff', className: 'number' },
      { head: 'Turnover', className: 'number' },
      { head: 'Absence', className: 'number' },
      { head: 'Ofsted’s grade' },
    ],
    rows: members.map((member) => rowOf(member, cap)),
  });
}

const NONE = '–';

function rowOf(member: Compared, cap: number): Cell[] {
  const { councils, figure, change, since, rates } = member;
  const small = member.place?.small ? ' <span class="note">small</span>' : '';
  return [
    councilLinks(councils) + small,
    ...figureCells(member, cap),
    change === undefined ? NONE : signed(change),
    since === undefined
      ? NONE
      : `${signed(since.change)}<br><span class="note">since ${since.year}</span>`,
    ...RATE_NAMES.map((name) => {
      const value = rates?.[name];
      if (value === undefined) return NONE;
      return typeof value === 'number' ? `${oneDecimal(value)}%` : symbolInWords(value);
    }),
    figure === undefined && !member.inForce ? NONE : member.grades.map(gradeOf).join('<br>'),
  ];
}

function figureCells(
  { figure, place, chosen: [first], inForce: isInForce }: Compared,
  cap: number,
): Cell[] {
  if (!isPublished(figure)) {
    const reason = figure === undefined ? 'not published' : REASON_SHORT[figure.status];
    return [isInForce ? reason : 'not in force', NONE, NONE];
  }
  const { average_caseload: average, year } = figure;
  const markup = toRecord(first.slug, year, oneDecimal(average));
  const rank = place === undefined ? NONE : `${place.tied > 1 ? '=' : ''}${ordinal(place.rank)}`;
  const className = isOver(average, cap) ? 'over' : '';
  const from = signed(distanceFromCap(average, cap));
  return [{ markup, className }, rank, { markup: from, className }];
}

/** The grade with the day the inspection began, a link to its report; no grade, no more than that. */
function gradeOf({ council, given }: Compared['grades'][number]): string {
  if (given === undefined) return NONE;
  const { grade, from, report } = given;
  const words = grade === undefined ? 'no overall grade' : capitalised(grade);
  const when = element('span', { class: 'note' }, longDate(from));
  return `${element('span', { title: council.name }, link(report, words))}<br>${when}`;
}
