/** Wales and Scotland where a circle reaches them: no council of theirs has a figure. */
import type { JSX } from 'preact';
import { isEnglishCode } from '../../dataset/lineage/english-councils.ts';
import type { Boundaries } from '../../schemas/geography.ts';
import { shapeWriter } from '../map/shape-path.ts';
import { arcsOf, shapesWithin, type Arc, type Box } from '../map/topology.ts';
import type { Frame } from './circle-frame.ts';

/** How far beyond the frame a coast is still drawn, in its widths: its pulled-in ends are not seen. */
const MARGIN = 0.1;

interface CircleNationsProps {
  readonly topology: Boundaries;
  readonly arcs: Arc[];
  readonly frame: Frame;
}

/** Their shapes on the grid of the picture, hatched and pale; nothing where none is seen. */
export function CircleNations({ topology, arcs, frame }: CircleNationsProps): JSX.Element | null {
  const { box, scale } = frame;
  const others = topology.objects.nations.geometries.filter(
    ({ properties }) => !isEnglishCode(properties.code),
  );
  const seen = shapesWithin(others, arcs, box);
  if (seen.length === 0) return null;
  const edge = widened(box);
  const used = arcsOf(seen);
  const pulled = arcs.map((arc, place) => (used.has(place) ? pulledIn(arc, edge) : arc));
  const write = shapeWriter(pulled, { left: box.left, top: box.top, scale });
  return <path class="missing far" d={seen.map(write).join('')} />;
}

function widened({ left, top, right, bottom }: Box): Box {
  const margin = (right - left) * MARGIN;
  return {
    left: left - margin,
    top: top - margin,
    right: right + margin,
    bottom: bottom + margin,
  };
}

/**
 * Points outside a box moved to the nearest place on its edge, where most of them fall together: a shape keeps its
 * form inside the box, as a line that goes around a place outside still goes around it on the edge.
 */
function pulledIn(arc: Arc, { left, top, right, bottom }: Box): Arc {
  return arc.map(([x, y]) => [
    Math.max(left, Math.min(x, right)),
    Math.max(top, Math.min(y, bottom)),
  ]);
}
