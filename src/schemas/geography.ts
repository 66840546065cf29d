/** data/geography/: shapes. boundaries.json is a TopoJSON topology already projected for drawing; hexes.csv a hand-completed layout. */
import { z } from 'zod';
import { gssCode, text } from './cell.ts';

const arcs = z.array(z.number().int());
const properties = z.strictObject({
  /** GSS code of the council or nation drawn. */
  code: gssCode,
});

const geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), arcs: z.array(arcs), properties }),
  z.strictObject({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(arcs)), properties }),
]);

const collection = z.strictObject({
  type: z.literal('GeometryCollection'),
  geometries: z.array(geometry),
});

/** A topology in whole units of the drawing plane: x to the east, y downwards. */
export const boundaries = z.strictObject({
  type: z.literal('Topology'),
  /** Delta-encoded as TopoJSON specifies, since `transform` is present. */
  transform: z.strictObject({
    scale: z.tuple([z.number(), z.number()]),
    translate: z.tuple([z.number(), z.number()]),
  }),
  arcs: z.array(z.array(z.tuple([z.number().int(), z.number().int()]))),
  objects: z.strictObject({
    /** Every council in force in any year since 2017; years come from the register. */
    councils: collection,
    nations: collection,
  }),
});
export type Boundaries = z.infer<typeof boundaries>;

const wholeNumber = z
  .string()
  .regex(/^-?\d+$/, 'expected a whole number')
  .transform(Number);

const cell = {
  code: gssCode,
  /** Column, growing to the east. */
  q: wholeNumber,
  /** Row, growing to the north; odd rows are shifted half a cell to the east. */
  r: wholeNumber,
};

/** One hexagon of the cartogram, in `odd-r` offset coordinates with r counted upwards, as HexJSON has it. */
export const hex = z.strictObject(cell);
export type Hex = z.infer<typeof hex>;

/** data/geography/hex-amendments.csv: cells placed by hand, where the source has none or one that is in the way. */
export const hexAmendment = z.strictObject({ ...cell, reason: text });
export type HexAmendment = z.infer<typeof hexAmendment>;
