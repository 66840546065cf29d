/** The circle of a council's postcode lottery on the map. */
import type { Around } from '../../dataset/lottery/lottery-story.ts';
import type { Boundaries } from '../../schemas/geography.ts';
import { isPublished } from '../../dataset/figures/figures.ts';
import type { Entry } from '../../dataset/ranking/ranking.ts';
import { namedIn } from './lottery-strip.ts';
import { circleCopy } from './circle-copy.ts';
import type { Circle, CircleName } from './circle-frame.ts';
import { circleMap, type CircleCouncil } from './circle-map.ts';

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
