/** What a picture of the map shows and says at a cap: the same when a page is built and in the browser. */
import { classOf } from '../../charts/core/colouring.ts';
import { breaksInWords } from '../../charts/legend/legend-wording.ts';
import { shapeClasses, type ShapeClass } from '../../charts/map/shape-classes.ts';
import { AVERAGE_CAPTION } from '../../dataset/text/terms.ts';

/** What a picture is of. */
export interface MapPictureChoice {
  readonly year: number;
  readonly cap: number;
  /** The finding, which may depend on the cap. */
  readonly title: string;
  /** The published average of each council in force by its slug; undefined where there is none. */
  readonly values: ReadonlyMap<string, number | undefined>;
}

/** A council’s shape with its figure. */
export interface PicturedShape {
  /** GSS code under which the boundaries have it. */
  readonly code: string;
  readonly slug: string;
  readonly value: number | undefined;
}

export interface MapPictureView {
  readonly year: number;
  readonly cap: number;
  readonly title: string;
  /** What a reader who cannot see the map needs beyond the title. */
  readonly description: string;
  /** The class of each council’s shape by its slug. */
  readonly classes: ReadonlyMap<string, ShapeClass>;
  /** What the legend is called. */
  readonly legendTitle: string;
}

/** The view of one map. */
export function mapPictureView({ year, cap, title, values }: MapPictureChoice): MapPictureView {
  return {
    year,
    cap,
    title,
    description: `The map shows England’s councils, coloured by average caseload on 30 September ${year}. ${breaksInWords('caseload', cap)} Wales, Scotland and Northern Ireland are striped, because no figures by council are known to be published there. The league table has the numbers.`,
    classes: shapeClasses(values.keys(), values, (value) => classOf(value, cap)),
    legendTitle: AVERAGE_CAPTION,
  };
}

/** The same from the shapes that a page is built with. */
export function mapPictureOf(
  { year, shapes }: Pick<MapPictureChoice, 'year'> & { readonly shapes: readonly PicturedShape[] },
  words: Pick<MapPictureChoice, 'title' | 'cap'>,
): MapPictureView {
  return mapPictureView({
    year,
    ...words,
    values: new Map(shapes.map(({ slug, value }) => [slug, value])),
  });
}
