/** The Office for National Statistics' boundaries, a TopoJSON topology in degrees. */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import type { Finding } from '../../../src/schemas/finding.ts';
import type { InputFile } from '../../shared/importer.ts';
import { readSourceJson } from '../../shared/source-json.ts';
import { ringFindings } from './ring-checks.ts';
import type { Polygon } from './polygons.ts';

/** What each shape of the source is labelled with. */
export interface ShapeLabel {
  areacd: string;
  /** First year in force; not there if older than the file's years. */
  start?: number | undefined;
}

/** The source's topology with the objects the project draws. */
export type OnsTopology = Topology<{
  utla: GeometryCollection<ShapeLabel>;
  ltla: GeometryCollection<ShapeLabel>;
  ctry: GeometryCollection<ShapeLabel>;
}>;

const point = z.array(z.number()).min(2);
const properties = z.object({ areacd: z.string(), start: z.number().optional() });
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), arcs: z.array(z.array(z.number())), properties }),
  z.object({
    type: z.literal('MultiPolygon'),
    arcs: z.array(z.array(z.array(z.number()))),
    properties,
  }),
]);
const collection = z.object({
  type: z.literal('GeometryCollection'),
  geometries: z.array(geometry),
});
const pair = z.tuple([z.number(), z.number()]);

const onsTopology = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.array(point)),
  transform: z.object({ scale: pair, translate: pair }),
  objects: z.object({ utla: collection, ltla: collection, ctry: collection }),
});

/** So many outlines that do not close are named. */
const SHOWN = 20;

/** Reads the boundaries; undefined with error findings if the file is something else. */
export function readOnsShapes(source: InputFile): {
  topology: OnsTopology | undefined;
  findings: Finding[];
} {
  const { value, findings } = readSourceJson(source, onsTopology);
  const open = value === undefined ? [] : ringFindings(value, source.name).slice(0, SHOWN);
  return { topology: open.length > 0 ? undefined : value, findings: [...findings, ...open] };
}

/** The polygons of every area of one object, by code, in degrees east and north. */
export function polygonsByCode(
  topology: OnsTopology,
  object: 'utla' | 'ltla' | 'ctry',
): Map<string, Polygon[]> {
  const { features } = feature(topology, topology.objects[object]);
  return new Map(
    features.map(({ properties: { areacd }, geometry: shape }) => {
      if (shape.type === 'Polygon') return [areacd, [shape.coordinates]];
      return [areacd, shape.type === 'MultiPolygon' ? shape.coordinates : []];
    }),
  );
}

/** The labels of the upper-tier authorities' shapes. */
export function labelsOf({ objects }: OnsTopology): ShapeLabel[] {
  return objects.utla.geometries.flatMap(({ properties: label }) =>
    label !== undefined && 'areacd' in label ? [label] : [],
  );
}
