/** Published figures of England, regions and parts of London, and where each council lies. */
import { areas } from './councils.ts';
import { figures, isPublished, type Published } from './figures.ts';

const byPlace = new Map(
  figures
    .filter((one) => one.area)
    .filter(isPublished)
    .map((one) => [`${areas.get(one.key)?.slug ?? ''} ${String(one.year)}`, one]),
);

/** The figure of an area in a year. */
export function areaFigure(slug: string, year: number): Published | undefined {
  return byPlace.get(`${slug} ${String(year)}`);
}

const slugs = new Map([...areas.values()].map(({ name, slug }) => [name, slug]));

/** The figure of an area by its name. */
export function namedAreaFigure(name: string, year: number): Published | undefined {
  return areaFigure(slugs.get(name) ?? '', year);
}
