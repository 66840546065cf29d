/** What has been published of one council through the years. */
import { councils } from './councils.ts';
import { figureOf, isPublished, years, type Published } from './figures.ts';

interface OwnFigures {
  readonly slug: string;
  /** All of them, the earliest first, and the last one. */
  readonly own: readonly Published[];
  readonly last: Published;
}

/** The published figures of a council, the earliest first. */
export function publishedOf(slug: string): Published[] {
  return years
    .map((year) => figureOf(slug, year))
    .filter((one) => one !== undefined)
    .filter(isPublished);
}

/** Of each council of England that is one today and has had a figure. */
export function ownFigures(): OwnFigures[] {
  return councils
    .filter(({ england, to }) => england && to === '')
    .flatMap(({ slug }) => {
      const own = publishedOf(slug);
      const last = own.at(-1);
      return last === undefined ? [] : [{ slug, own, last }];
    });
}
