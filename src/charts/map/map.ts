/** The map: every council in the colour of its figure, the other nations hatched, London enlarged. */
import type { Boundaries } from '../../schemas/geography.ts';
import { highlightOn } from './map-highlight.ts';
import { layOut, LONDON_SCALE, placement, shrink } from './map-layout.ts';
import type { Detail, MapLayout, Part } from './map-layout.ts';
import { classOf } from '../core/colouring.ts';
import { nationNames, nationShapes } from './map-nations.ts';
import { shapeWriter } from './shape-path.ts';
import { escapeText, picture, round, tag, text, type Picture } from '../core/svg.ts';
import type { Arc, Shape } from './topology.ts';

/** A council in force in the year drawn. */
export interface MapCouncil {
  /** GSS code under which the boundaries hold it. */
  readonly code: string;
  /** Cases per FTE case holder; left out where there is none: hatched. */
  readonly value?: number | undefined;
  /** Id of its shape, for scripts that recolour or focus it. */
  readonly id?: string | undefined;
  /** Shown when pointed at. */
  readonly name?: string | undefined;
  /** Not in force in the year drawn: there for a script that shows another year, not seen. */
  readonly gone?: boolean | undefined;
}

/** The class of a shape that is not in force in the year shown. */
export const GONE = 'gone';

export interface MapOptions extends Picture {
  readonly topology: Boundaries;
  readonly councils: readonly MapCouncil[];
  readonly cap: number;
  /** Makes the ids of this picture's own parts unique in the document. */
  readonly idPrefix: string;
  /** Code of the council to outline in ink; a small one gets a ring as well. */
  readonly highlight?: string | undefined;
  /** Whether London is drawn enlarged in the North Sea; true unless told. */
  readonly enlargeLondon?: boolean | undefined;
  /** Grid units for each CSS pixel: 2 unless told; 1 is half the bytes and still fine at small sizes. */
  readonly detail?: Detail | undefined;
  /** Codes of councils that a circle on the same page goes around: in copies made for it all others are pale. */
  readonly near?: ReadonlySet<string> | undefined;
}

/** The choropleth. Its width is given, its height follows. Shapes are drawn once: the coast and the small London are copies. */
export function map(options: MapOptions): string {
  const { topology, width, councils, idPrefix, detail = 2, enlargeLondon = true } = options;
  const codes = new Set(councils.map(({ code }) => code));
  const layout = layOut({ topology, codes, width, detail, enlargeLondon });
  const england = `${idPrefix}england`;
  return picture(
    options,
    layout.height,
    'map',
    nationShapes(layout),
    tag('g', { class: `coast${hatching(detail)}` }, useOf(england)),
    tag('g', { class: `borders${hatching(detail)}` }, englandGroup(options, layout, england)),
    londonInset(options, layout),
    nationNames(layout),
    highlightOn(layout, options.highlight),
  );
}

/** Patterns shrink with the shapes they fill: at half size they are taken double. */
function hatching(detail: Detail): string {
  return detail === 2 ? ' half' : '';
}

function useOf(id: string, transform?: string): string {
  return tag('use', { href: `#${id}`, transform });
}

/** England at its own scale; London in it is a copy of the enlarged one, made small. */
function englandGroup(options: MapOptions, layout: MapLayout, id: string): string {
  const { england, london, arcs } = layout;
  const main = tag('g', { transform: placement(england) }, ...parted(options, england, arcs));
  if (london === undefined) return tag('g', { id }, main);
  const home = `translate(${round(london.homeX)} ${round(london.homeY)}) ${shrink(london.detail * LONDON_SCALE)}`;
  return tag('g', { id }, main, useOf(`${options.idPrefix}london`, home));
}

/** The shapes of a part; those away from a circle stand in a group of their own. */
function parted({ councils, cap, near }: MapOptions, part: Part, arcs: readonly Arc[]): string[] {
  if (near === undefined) return councilPaths(part, arcs, councils, cap);
  const isNear = ({ properties }: Shape): boolean => near.has(properties.code);
  const [inside, away] = [
    part.shapes.filter(isNear),
    part.shapes.filter((shape) => !isNear(shape)),
  ];
  const paths = (shapes: readonly Shape[]): string[] =>
    councilPaths({ ...part, shapes }, arcs, councils, cap);
  return [tag('g', { class: 'away' }, ...paths(away)), ...paths(inside)];
}

function londonInset(options: MapOptions, { london, arcs }: MapLayout): string {
  if (london === undefined) return '';
  const id = `${options.idPrefix}london`;
  const shapes = councilPaths(london, arcs, options.councils, options.cap);
  const transform = placement(london);
  const middle = london.x + london.width / 2;
  const half = hatching(london.detail);
  return [
    tag('g', { class: `coast${half}`, transform }, useOf(id)),
    tag('g', { class: `borders${half}`, transform }, tag('g', { id }, ...shapes)),
    text([middle, london.y - 10], 'London, enlarged', 'place', 'middle'),
  ].join('');
}

function councilPaths(
  { shapes, grid }: Part,
  arcs: readonly Arc[],
  councils: readonly MapCouncil[],
  cap: number,
): string[] {
  const byCode = new Map(councils.map((council) => [council.code, council]));
  const write = shapeWriter(arcs, grid);
  return shapes.map((shape) => {
    const council = byCode.get(shape.properties.code);
    const title = council?.name === undefined ? '' : `<title>${escapeText(council.name)}</title>`;
    const name = council?.gone ? GONE : classOf(council?.value, cap);
    const attributes = { id: council?.id, class: name, d: write(shape) };
    return tag('path', attributes, title);
  });
}
