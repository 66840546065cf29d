/** The map of one year as a picture with its legend, drawn once and scaled. */
import type { JSX } from 'preact';
import { LOCATOR } from '../../charts/distance-map/locator.ts';
import { CouncilMap, type CouncilMapProps } from '../../charts/map/CouncilMap.tsx';
import { STRIPED_MEANING } from '../../dataset/text/meanings.ts';
import { AVERAGE_CAPTION } from '../../dataset/text/terms.ts';
import { ManyShapes, MergedShapes, isApart } from '../../charts/map/ManyShapes.tsx';
import type { Boundaries } from '../../schemas/geography.ts';
import { isLong } from './long-list-view.ts';
import { MapLegend } from './MapLegend.tsx';
import type { MapPictureView, PicturedShape } from './map-picture-view.ts';

/** The width the map is drawn for where it is not small, in CSS pixels. */
const WIDTH = 520;

/** The shapes of a picture and its figures. */
interface DrawnMap {
  readonly boundaries: Boundaries;
  readonly shapes: readonly PicturedShape[];
}

interface MapPictureProps extends Pick<CouncilMapProps, 'highlight' | 'near'> {
  readonly of: DrawnMap;
  readonly view: MapPictureView;
  /** Page with the same map to explore. */
  readonly href?: string | undefined;
  /** Coarser shapes and no enlarged London, for a map that only says where. */
  readonly small?: boolean | undefined;
  /** Gives each council’s shape an id of this and its slug, for a script that recolours it. */
  readonly idPrefix?: string | undefined;
}

/** The picture. The browser recolours the shapes of it and renders the legend again, never the whole. */
export function MapPicture(props: MapPictureProps): JSX.Element {
  const { view, href } = props;
  return (
    <figure class="map-picture chart-figure stack-tight" data-part="map-picture">
      <div data-part="map-drawing">
        <CouncilMap {...mapDrawing(props)} />
      </div>
      <div data-part="map-legend">
        <MapLegend view={view} />
      </div>
      <figcaption class="note">
        {AVERAGE_CAPTION}, 30 September {view.year}. {STRIPED_MEANING}{' '}
        {href && <a href={href}>Map with every year and council</a>}
      </figcaption>
    </figure>
  );
}

/** What the map of the picture is drawn from. */
export function mapDrawing({
  of,
  view,
  highlight,
  near,
  small,
  idPrefix,
}: MapPictureProps): CouncilMapProps {
  const many = isLong(of.shapes.length);
  const hasId = (code: string): boolean => !many || code === highlight || isApart(code, near);
  return {
    topology: of.boundaries,
    width: small ? LOCATOR.width : WIDTH,
    title: view.title,
    description: view.description,
    councils: (many ? inOrder(of.shapes, view) : of.shapes).map(({ code, slug, value }) => ({
      code,
      value,
      id: idPrefix && hasId(code) ? `${idPrefix}${slug}` : undefined,
    })),
    cap: view.cap,
    idPrefix: LOCATOR.idPrefix,
    highlight,
    enlargeLondon: !small,
    detail: small && near === undefined ? 1 : LOCATOR.detail,
    near,
    shapes: many ? (idPrefix === undefined ? MergedShapes : ManyShapes) : undefined,
  };
}

/** Shapes in the order in which the view has their classes, by which a script knows those without an id. */
function inOrder(
  shapes: readonly PicturedShape[],
  { classes }: Pick<MapPictureView, 'classes'>,
): PicturedShape[] {
  const places = new Map(Array.from(classes.keys(), (slug, index) => [slug, index]));
  const placeOf = ({ slug }: PicturedShape): number => places.get(slug) ?? 0;
  return shapes.toSorted((a, b) => placeOf(a) - placeOf(b));
}
