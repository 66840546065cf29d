/** Whether the outlines of a topology close: each line of one ends where the next begins, so a spoiled digit opens a gap. */
import type { Finding } from '../../../src/schemas/finding.ts';
import type { OnsTopology } from './ons-shapes.ts';

/** A line's two ends, in the steps of the file. */
interface Ends {
  readonly first: string;
  readonly last: string;
}

/** Errors for outlines that name a line that is not there, or do not close. */
export function ringFindings({ arcs, objects }: OnsTopology, file: string): Finding[] {
  const ends = arcs.map(endsOf);
  return Object.values(objects).flatMap(({ geometries }) =>
    geometries.flatMap((shape): Finding[] => {
      if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') return [];
      const rings = shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
      const code =
        shape.properties !== undefined && 'areacd' in shape.properties
          ? shape.properties.areacd
          : '';
      return rings.every((ring) => isClosed(ring, ends)) ? [] : [open(code, file)];
    }),
  );
}

/** Points are written as steps from the one before, so the last one is the sum of all. */
function endsOf(points: readonly (readonly number[])[]): Ends {
  const [[x = NaN, y = NaN] = [], ...steps] = points;
  let [east, north] = [x, y];
  for (const [dx = 0, dy = 0] of steps) {
    east += dx;
    north += dy;
  }
  return { first: `${x} ${y}`, last: `${east} ${north}` };
}

function isClosed(ring: readonly number[], ends: readonly Ends[]): boolean {
  const lines = ring.map((index) => lineOf(index, ends));
  return (
    lines.length > 0 &&
    lines.every(
      (line, at) => line !== undefined && line.last === lines[(at + 1) % lines.length]?.first,
    )
  );
}

/** A negative number means the line of its complement, backwards. */
function lineOf(index: number, ends: readonly Ends[]): Ends | undefined {
  if (index >= 0) return ends[index];
  const line = ends[~index];
  return line && { first: line.last, last: line.first };
}

function open(value: string, file: string): Finding {
  const message =
    'The outline of this area does not close, so the file is damaged. Download it again.';
  return { code: 'unexpected-shape', severity: 'error', file, column: 'areacd', value, message };
}
