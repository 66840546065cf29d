/** The style class of every shape of a map: the same answer when a page is built and when its reader changes something. */
import { averageOf } from '../../dataset/figures/figures.ts';
import { byPlace } from '../../dataset/places/place-order.ts';
import type { FigureEntry } from '../../dataset/figures/combined-figures.ts';
import { classOf, type ColourClass } from '../core/colouring.ts';

/** The class of a council that was not in force in the year shown: it is there for other years, and not seen. */
export const GONE = 'gone';

/** What a shape's class can be; `missing` is a council in force without a figure. */
export type ShapeClass = ColourClass | typeof GONE;

/**
 * The class of every shape.
 * @param shapes what the shapes are known by: codes, or slugs in a page, where ids end in them
 * @param values what is shown of each council in force, by the same; undefined where there is no figure
 * @param colour the class of what is shown, such as `classOf` at a cap or `classOfDifference`
 */
export function shapeClasses(
  shapes: Iterable<string>,
  values: ReadonlyMap<string, number | undefined>,
  colour: (value: number | undefined) => ColourClass,
): ReadonlyMap<string, ShapeClass> {
  return new Map(
    Array.from(shapes, (shape) => [shape, values.has(shape) ? colour(values.get(shape)) : GONE]),
  );
}

/**
 * What is shown of each council of a year, for `shapeClasses`. The councils of a combined figure share its value.
 * @param key what councils are known by
 * @param valueOf the published average by default
 */
export function valuesBy(
  key: 'code' | 'slug',
  entries: readonly FigureEntry[],
  valueOf: (entry: FigureEntry) => number | undefined = ({ figure }) => averageOf(figure),
): ReadonlyMap<string, number | undefined> {
  return new Map(
    entries.flatMap((entry) => {
      const value = valueOf(entry);
      return entry.councils.map((council) => [council[key] ?? '', value] as const);
    }),
  );
}

/** What is shown of each council of a year by its slug, in the order of their places: see `ManyShapes`. */
export function valuesByPlace(
  entries: readonly FigureEntry[],
): ReadonlyMap<string, number | undefined> {
  const values = valuesBy('slug', entries);
  const councils = entries.flatMap(({ councils: own }) => own).sort(byPlace);
  return new Map(councils.map(({ slug }) => [slug, values.get(slug)]));
}

/** A council of a map as a page gives it. */
export interface MapCouncil {
  /** GSS code under which the boundaries and the hexagons have it. */
  readonly code: string;
  /** Cases per full-time-equivalent social worker with cases; left out where there is no figure: hatched. */
  readonly value?: number | undefined;
  /** Id of its shape, for scripts that recolour or focus it. */
  readonly id?: string | undefined;
  /** Shown when pointed at. */
  readonly name?: string | undefined;
  /** Whether it was not in force in the year drawn. */
  readonly gone?: boolean | undefined;
}

/** The class of each council of a map by its code, at a cap. */
export function councilClasses(
  councils: readonly MapCouncil[],
  cap: number,
): ReadonlyMap<string, ShapeClass> {
  const inForce = councils.filter(({ gone }) => !gone);
  const values = new Map(inForce.map(({ code, value }) => [code, value]));
  const codes = councils.map(({ code }) => code);
  return shapeClasses(codes, values, (value) => classOf(value, cap));
}
