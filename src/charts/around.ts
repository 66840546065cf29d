/** The two pictures of a council's postcode lottery: the circle on the map, and its figures on one scale. */
import type { Around } from '../dataset/lottery-story.ts';
import type { Council } from '../schemas/council.ts';
import type { Boundaries } from '../schemas/geography.ts';
import { isPublished } from '../dataset/figures.ts';
import type { Entry } from '../dataset/ranking.ts';
import { aroundFinding } from '../dataset/wording/lottery.ts';
import { circleMap, type CircleCouncil } from './circle-map.ts';
import { strip, type StripDot } from './strip.ts';

/** More names than this would cover what they name: then only the council itself is named. */
const MOST_NAMES = 3;

/** The circle drawn for a phone and for a wide page. */
export const CIRCLE_WIDTHS = { narrow: 328, wide: 480 } as const;

/** The circle. Every council in force is given, so that those outside it are seen pale. Empty without a centre. */
export function aroundMap(
  around: Around,
  everybody: readonly Entry[],
  options: { readonly width: number; readonly cap: number; readonly topology: Boundaries },
): string {
  const { council, miles, near } = around;
  const { longitude, latitude, code } = council;
  if (longitude === undefined || latitude === undefined || code === undefined) return '';
  const inside = new Set(near.map(({ figure }) => figure));
  const told = namedIn(around);
  const councils = everybody.flatMap(({ councils: together, figure }) =>
    together.flatMap((one): CircleCouncil[] => {
      if (one.code === undefined) return [];
      const value = figure.status === 'published' ? figure.average_caseload : undefined;
      const label = told.includes(one) ? one.name : undefined;
      return [{ ...one, code: one.code, value, near: inside.has(figure), label }];
    }),
  );
  const centre = [longitude, latitude] as const;
  const title = `Councils within ${miles} miles of ${council.name}`;
  return circleMap({ ...options, councils, centre, miles, highlight: code, title });
}

/** The council itself, the highest and the lowest. */
function namedIn({ council, lottery }: Around): Council[] {
  const ends = [...(lottery?.lowest ?? []), ...(lottery?.highest ?? [])];
  const councils = ends.flatMap((entry) => entry.councils.slice(0, 1));
  return councils.length > MOST_NAMES ? [council] : [council, ...councils];
}

/** Every figure in the circle as a dot; the council, the highest and the lowest are named. */
export function aroundStrip(around: Around, width: number, cap: number): string {
  const told = namedIn(around);
  const dots = around.near.flatMap(({ councils, figure }): StripDot[] => {
    if (!isPublished(figure)) return [];
    const here = councils.includes(around.council);
    const [first] = councils;
    const label = here ? around.council.name : told.includes(first) ? first.name : undefined;
    return [{ value: figure.average_caseload, here, label }];
  });
  return strip({ width, title: aroundFinding(around), dots, cap });
}
