/** The ten similar councils of a council, and the median of their averages. */
import { councilOf } from './councils.ts';
import { fixed, decimal, median, type Fraction } from './exact.ts';
import { figureOf, isPublished, type Published } from './figures.ts';
import { cell, table } from './tables.ts';

const similar = new Map<string, string[]>();
for (const row of table('neighbours.csv')) {
  const { slug } = councilOf(cell(row, 'code'));
  const near = similar.get(slug) ?? [];
  near.push(councilOf(cell(row, 'neighbour')).slug);
  similar.set(slug, near);
}

/** Slugs of the similar councils, the most alike first. */
export function similarTo(slug: string): readonly string[] {
  return similar.get(slug) ?? [];
}

/** Their published figures in a year: a combined one once, and never the council's own. */
export function similarFigures(slug: string, year: number): Published[] {
  const own = figureOf(slug, year);
  const found = similarTo(slug).map((one) => figureOf(one, year));
  return [...new Set(found)]
    .filter((one) => one !== undefined)
    .filter(isPublished)
    .filter((one) => one !== own);
}

/** The median to one decimal; undefined if none has a figure. */
export function similarMedian(slug: string, year: number): Fraction | undefined {
  const averages = similarFigures(slug, year).map(({ numbers }) => numbers.average);
  return averages.length === 0 ? undefined : decimal(fixed(median(averages), 1));
}
