/** Where England, its neighbours and London are in the map. England and Wales fill it; the rest uses free sea. */
import { onceFor } from '../../dataset/once.ts';
import type { Boundaries } from '../../schemas/geography.ts';
import { round } from '../core/path-data.ts';
import type { Grid } from './shape-path.ts';
import { boxAround, decodeArcs, type Arc, type Box, type Shape } from './topology.ts';

/** Coordinates are whole pixels or half ones. */
export type Detail = 1 | 2;

/** A part of the map: what is drawn, its grid, and where the grid's origin is in the picture. */
export interface Part {
  readonly shapes: readonly Shape[];
  readonly grid: Grid;
  /** Grid units for each CSS pixel, where this part is drawn. */
  readonly detail: Detail;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** London's boroughs enlarged, and where they are at the scale of England. */
export interface LondonPart extends Part {
  readonly homeX: number;
  readonly homeY: number;
}

export interface MapLayout {
  readonly arcs: Arc[];
  readonly width: number;
  readonly height: number;
  readonly england: Part;
  readonly wales: Part;
  readonly scotland: Part;
  readonly northernIreland: Part;
  /** Undefined where London is not enlarged. */
  readonly london: LondonPart | undefined;
}

export interface LayoutOptions {
  readonly topology: Boundaries;
  /** Codes of the councils drawn. */
  readonly codes: ReadonlySet<string>;
  readonly width: number;
  readonly detail: Detail;
  readonly enlargeLondon: boolean;
}

/** How much larger London is drawn beside the map. */
const LONDON_SCALE = 3;
/** How much smaller Scotland and Northern Ireland are drawn. */
const FAR_SCALE = 0.33;
const MARGIN = 3;
const HOME = { x: MARGIN, y: MARGIN };

/** What all parts are laid out by. */
interface Plan {
  readonly arcs: Arc[];
  readonly detail: Detail;
  readonly width: number;
  readonly height: number;
  /** The box around England and Wales in the drawing plane. */
  readonly frame: Box;
  /** CSS pixels for each unit of the plane. */
  readonly scale: number;
}

/**
 * Lays out the map for the width; its height follows from England and Wales.
 * @returns the same layout for the same options, so that its shapes are drawn once
 */
export function layOut(options: LayoutOptions): MapLayout {
  const { topology, codes, width, detail, enlargeLondon } = options;
  const layouts = layoutsOf(topology);
  const key = [width, detail, enlargeLondon, ...codes].join(' ');
  const layout = layouts.get(key) ?? layoutOf(options);
  layouts.set(key, layout);
  return layout;
}

/** Layouts of a topology by everything else that they follow from. */
const layoutsOf = onceFor((_topology: Boundaries) => new Map<string, MapLayout>());

function layoutOf({ topology, codes, width, detail, ...options }: LayoutOptions): MapLayout {
  const arcs = decodeArcs(topology);
  const all = topology.objects.councils.geometries;
  const councils = all.filter(({ properties }) => codes.has(properties.code));
  const boroughs = options.enlargeLondon ? councils.filter(inLondon) : [];
  const enlarged = new Set(boroughs);
  const rest = councils.filter((council) => !enlarged.has(council));
  const wales = nationShapes(topology, 'W');
  const frame = boxAround([...councils, ...wales], arcs);
  const scale = (width - 2 * MARGIN) / Math.max(1, frame.right - frame.left);
  const height = (frame.bottom - frame.top) * scale + 2 * MARGIN;
  const plan = { arcs, detail, width, height, frame, scale };
  return {
    ...{ arcs, width, height },
    england: { ...partOf(rest, frame, scale, detail), ...HOME },
    wales: { ...partOf(wales, frame, scale, 1), ...HOME },
    scotland: { ...farNation(nationShapes(topology, 'S'), plan), ...HOME },
    northernIreland: {
      ...farNation(nationShapes(topology, 'N'), plan),
      ...{ x: width * 0.044, y: height * 0.455 },
    },
    london: londonIn(plan, boroughs),
  };
}

/** Puts a part's grid where the part is in the picture. */
export function placement({ x, y, detail }: Part): string {
  return `translate(${round(x)} ${round(y)}) ${shrink(detail)}`;
}

/** Puts the enlarged London back where it is in England, at England's scale. */
export function homePlacement({ homeX, homeY, detail }: LondonPart): string {
  return `translate(${round(homeX)} ${round(homeY)}) ${shrink(detail * LONDON_SCALE)}`;
}

/** From grid units to pixels, for this many units a pixel. */
function shrink(detail: number): string {
  return `scale(${Math.round(10000 / detail) / 10000})`;
}

function inLondon({ properties }: Shape): boolean {
  return properties.code.startsWith('E09');
}

function nationShapes({ objects }: Boundaries, letter: string): Shape[] {
  return objects.nations.geometries.filter(({ properties }) => properties.code.startsWith(letter));
}

function farNation(shapes: readonly Shape[], { arcs, scale }: Plan): Part {
  return partOf(shapes, boxAround(shapes, arcs), scale * FAR_SCALE, 1);
}

/** London is in the upper right corner, in the North Sea. */
function londonIn(plan: Plan, boroughs: readonly Shape[]): LondonPart | undefined {
  const { frame, scale, width, detail, arcs } = plan;
  if (boroughs.length === 0) return undefined;
  const box = boxAround(boroughs, arcs);
  const part = partOf(boroughs, box, scale * LONDON_SCALE, detail);
  return {
    ...part,
    x: width - MARGIN - part.width,
    y: Math.max(28, width * 0.07),
    homeX: MARGIN + (box.left - frame.left) * scale,
    homeY: MARGIN + (box.top - frame.top) * scale,
  };
}

function partOf(shapes: readonly Shape[], box: Box, scale: number, detail: Detail): Part {
  const grid = { left: box.left, top: box.top, scale: scale * detail };
  const [width, height] = [(box.right - box.left) * scale, (box.bottom - box.top) * scale];
  return { shapes, grid, detail, x: 0, y: 0, width, height };
}
