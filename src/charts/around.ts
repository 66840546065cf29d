/** The two pictures of a council's postcode lottery: the circle on the map, and its figures on one scale. */
import type { Around } from '../dataset/lottery-story.ts';
import type { Council } from '../schemas/council.ts';
import type { Boundaries } from '../schemas/geography.ts';
import { isPublished } from '../dataset/figures.ts';
import type { Entry } from '../dataset/ranking.ts';
import { aroundFinding } from '../dataset/wording/lottery.ts';
import { circleCopy } from './circle-copy.ts';
import type { Circle, CircleName } from './circle-frame.ts';
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
  const circle = circleOf(around, options.width);
  const { code } = around.council;
  if (circle === undefined || code === undefined) return '';
  const near = nearCodes(around);
  const councils = everybody.flatMap(({ councils: together, figure }) =>
    together.flatMap((one): CircleCouncil[] => {
      if (one.code === undefined) return [];
      const value = isPublished(figure) ? figure.average_caseload : undefined;
      return [{ code: one.code, value, near: near.has(one.code) }];
    }),
  );
  return circleMap({ ...options, ...circle, councils, names: namesOn(around), highlight: code });
}

/** The circle on a council's page, as copies of the map there. Empty without a centre. */
export function aroundCopy(
  around: Around,
  everybody: readonly Entry[],
  { width, topology }: { readonly width: number; readonly topology: Boundaries },
): string {
  const circle = circleOf(around, width);
  if (circle === undefined) return '';
  const codes = new Set(everybody.flatMap(codesOf));
  const highlight = around.council.slug;
  return circleCopy({ ...circle, topology, codes, names: namesOn(around), highlight });
}

/** Codes of the councils in the circle; both of a joint return with one of them in it. */
export function nearCodes({ near }: Around): ReadonlySet<string> {
  return new Set(near.flatMap(codesOf));
}

function codesOf({ councils }: Entry): string[] {
  return councils.flatMap(({ code }) => code ?? []);
}

function circleOf({ council, miles }: Around, width: number): Circle | undefined {
  const { longitude, latitude, name } = council;
  if (longitude === undefined || latitude === undefined) return undefined;
  const title = `Councils within ${String(miles)} miles of ${name}`;
  return { width, title, centre: [longitude, latitude], miles };
}

function namesOn(around: Around): CircleName[] {
  return namedIn(around).flatMap(({ name, longitude, latitude }) =>
    longitude === undefined || latitude === undefined ? [] : [{ label: name, longitude, latitude }],
  );
}

/** The council itself, the highest and the lowest. */
function namedIn({ council, lottery }: Around): Council[] {
  const ends = [...(lottery?.lowest ?? []), ...(lottery?.highest ?? [])];
  const councils = ends.flatMap((entry) => entry.councils.slice(0, 1));
  if (councils.length > MOST_NAMES) return [council];
  return [...new Set([council, ...councils])];
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
