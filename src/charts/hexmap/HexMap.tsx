/** The cartogram: every council a hexagon of the same size, so that no figure is larger than another. */
import type { JSX } from 'preact';
import type { Hex } from '../../schemas/geography.ts';
import { Picture, Words, type PictureProps } from '../core/Picture.tsx';
import { textWidth } from '../core/text-width.ts';
import { NAMELESS } from '../map/ManyShapes.tsx';
import { councilClasses, type MapCouncil } from '../map/shape-classes.ts';
import { abbreviate, hexagonPath, layOutHexes, type PlacedHex } from './hex-layout.ts';

export interface HexMapProps extends PictureProps {
  readonly hexes: readonly Hex[];
  /** The name of a council gives its short label. */
  readonly councils: readonly MapCouncil[];
  readonly cap: number;
  /** Makes the id of the hexagon that all are copies of unique in the document. */
  readonly idPrefix: string;
  /** Code of the council to outline in ink. */
  readonly highlight?: string | undefined;
  /** Whether there are too many for names and ids: hexagons are then in the order of the councils. */
  readonly many?: boolean | undefined;
}

type Place = PlacedHex<MapCouncil>;

/** Hexagons in rows, with short labels where they are wide enough. */
export function HexMap(props: HexMapProps): JSX.Element {
  const { hexes, councils, width, cap, idPrefix, highlight, many = false } = props;
  const { places, size, height } = layOutHexes(hexes, councils, width);
  const classes = councilClasses(councils, cap);
  const id = `${idPrefix}hex`;
  const labels = places.map(({ council }) => abbreviate(council.name ?? ''));
  const lettered = Math.max(...labels.map((label) => textWidth(label, 'bold', 12))) < size - 5;
  return (
    <Picture of={props} height={height} name="hexmap">
      <defs>
        <path id={id} d={hexagonPath(size)} />
      </defs>
      {many && <Nameless councils={councils} places={places} classes={classes} href={`#${id}`} />}
      {(many ? [] : places).map((place, index) => (
        <Cell
          of={place}
          href={`#${id}`}
          name={classes.get(place.council.code)}
          label={lettered ? labels[index] : undefined}
        />
      ))}
      {places
        .filter(({ council }) => council.code === highlight)
        .map((place) => (
          <Outline of={place} href={`#${id}`} />
        ))}
    </Picture>
  );
}

interface CellProps {
  readonly of: Place;
  /** Address of the hexagon. */
  readonly href: string;
  /** Its style class. */
  readonly name: string | undefined;
  readonly label: string | undefined;
}

function Cell({ of: { council, x, y }, href, name, label }: CellProps): JSX.Element {
  return (
    <g id={council.id} class={name}>
      {council.name !== undefined && <title>{council.name}</title>}
      <use href={href} x={x} y={y} />
      {label !== undefined && (
        <Words at={[x, y + 4.3]} class="initials" anchor="middle">
          {label}
        </Words>
      )}
    </g>
  );
}

interface NamelessProps {
  readonly councils: readonly MapCouncil[];
  readonly places: readonly Place[];
  readonly classes: ReadonlyMap<string, string>;
  readonly href: string;
}

/** One hexagon for each council, by whose place a script knows it; a council without a hexagon has an empty one. */
function Nameless({ councils, places, classes, href }: NamelessProps): JSX.Element {
  const byCode = new Map(places.map((place) => [place.council.code, place]));
  return (
    <g data-part={NAMELESS}>
      {councils.map(({ code }) => {
        const place = byCode.get(code);
        if (place === undefined) return <g key={code} />;
        return (
          <g class={classes.get(code)} key={code}>
            <use href={href} x={place.x} y={place.y} />
          </g>
        );
      })}
    </g>
  );
}

/** The outline of one council in ink, light around it. */
function Outline({ of: { x, y }, href }: Pick<CellProps, 'of' | 'href'>): JSX.Element {
  return (
    <>
      <use class="here-halo" href={href} x={x} y={y} />
      <use class="here" href={href} x={x} y={y} />
    </>
  );
}
