/** The map: every council in the colour of its figure, the other nations hatched, London enlarged. */
import type { FunctionComponent, JSX } from 'preact';
import type { Boundaries } from '../../schemas/geography.ts';
import { Picture, Words, type PictureProps } from '../core/Picture.tsx';
import { CouncilShapes, type CouncilShapesProps, type DrawnCouncils } from './CouncilShapes.tsx';
import { Highlight } from './Highlight.tsx';
import { homePlacement, layOut, placement } from './map-layout.ts';
import type { Detail, LondonPart, MapLayout } from './map-layout.ts';
import { NationNames, NationShapes } from './Nations.tsx';
import { councilClasses, type MapCouncil } from './shape-classes.ts';

export interface CouncilMapProps extends PictureProps {
  readonly topology: Boundaries;
  readonly councils: readonly MapCouncil[];
  readonly cap: number;
  /** Makes the ids of this picture's own parts unique in the document. */
  readonly idPrefix: string;
  /** Code of the council to outline in ink; a small one gets a ring as well. */
  readonly highlight?: string | undefined;
  /** Whether London is drawn enlarged in the North Sea; true by default. */
  readonly enlargeLondon?: boolean | undefined;
  /** Grid units for each CSS pixel: 2 by default; 1 is half the bytes and still fine at small sizes. */
  readonly detail?: Detail | undefined;
  /** Codes of councils that a circle on the same page goes around: in copies made for it all others are pale. */
  readonly near?: ReadonlySet<string> | undefined;
  /** How shapes are drawn: each with all its corners by default; `ManyShapes` for very many. */
  readonly shapes?: FunctionComponent<CouncilShapesProps> | undefined;
}

/** The choropleth. Its width is given, its height follows. Shapes are drawn once: the coast and the small London are copies. */
export function CouncilMap(props: CouncilMapProps): JSX.Element {
  const { councils, cap, near, highlight, idPrefix, detail = 2 } = props;
  const { shapes: Shapes = CouncilShapes } = props;
  const layout = layoutFor(props);
  const drawn: DrawnCouncils = {
    councils: new Map(councils.map((council) => [council.code, council])),
    classes: councilClasses(councils, cap),
    near,
  };
  const ids = { england: `${idPrefix}england`, london: `${idPrefix}london` };
  return (
    <Picture of={props} height={layout.height} name="map" outlined={false}>
      <NationShapes layout={layout} />
      <g class={withHatching('coast', detail)}>
        <use href={`#${ids.england}`} />
      </g>
      <g class={withHatching('borders', detail)}>
        <England layout={layout} drawn={drawn} ids={ids} Shapes={Shapes} />
      </g>
      {layout.london && (
        <London part={layout.london} layout={layout} drawn={drawn} ids={ids} Shapes={Shapes} />
      )}
      <NationNames layout={layout} />
      <Highlight layout={layout} code={highlight} />
    </Picture>
  );
}

function layoutFor(props: CouncilMapProps): MapLayout {
  const { topology, councils, width, detail = 2, enlargeLondon = true } = props;
  const codes = new Set(councils.map(({ code }) => code));
  return layOut({ topology, codes, width, detail, enlargeLondon });
}

/** Patterns shrink with the shapes they fill: at half size they are taken double. */
function withHatching(name: string, detail: Detail): string {
  return detail === 2 ? `${name} half` : name;
}

interface PartProps {
  readonly layout: MapLayout;
  readonly drawn: DrawnCouncils;
  readonly ids: Readonly<Record<'england' | 'london', string>>;
  readonly Shapes: FunctionComponent<CouncilShapesProps>;
}

/** England at its own scale; London in it is a copy of the enlarged one, made small. */
function England({ layout, drawn, ids, Shapes }: PartProps): JSX.Element {
  const { england, london, arcs } = layout;
  return (
    <g id={ids.england}>
      <g transform={placement(england)}>
        <Shapes part={england} arcs={arcs} drawn={drawn} />
      </g>
      {london && <use href={`#${ids.london}`} transform={homePlacement(london)} />}
    </g>
  );
}

/** London enlarged, with its name above. */
function London({
  part,
  layout: { arcs },
  drawn,
  ids,
  Shapes,
}: PartProps & { readonly part: LondonPart }): JSX.Element {
  const transform = placement(part);
  return (
    <>
      <g class={withHatching('coast', part.detail)} transform={transform}>
        <use href={`#${ids.london}`} />
      </g>
      <g class={withHatching('borders', part.detail)} transform={transform}>
        <g id={ids.london}>
          <Shapes part={part} arcs={arcs} drawn={{ ...drawn, near: undefined }} />
        </g>
      </g>
      <Words at={[part.x + part.width / 2, part.y - 10]} class="place" anchor="middle">
        London, enlarged
      </Words>
    </>
  );
}
