/** The hatching that stands for 'no figure', defined once in each document that draws something. */
import { tag } from './svg.ts';

/** The id that src/styles/charts.css refers to. */
export const HATCH_ID = 'hatch';

/** The patterns themselves, inside an SVG element without size. Put them into the document once, before the charts. */
export function hatchDefs(id = HATCH_ID): string {
  const size = { width: 0, height: 0, 'aria-hidden': 'true' };
  return tag('svg', { class: 'defs', ...size }, hatchPatterns(id));
}

/** The patterns alone, for a picture that stands on its own: one as it is, one for shapes drawn at half their size. */
export function hatchPatterns(id = HATCH_ID): string {
  return pattern(id, 1) + pattern(`${id}-double`, 2);
}

function pattern(id: string, scale: number): string {
  const transform = scale === 1 ? 'rotate(45)' : `rotate(45) scale(${scale})`;
  const size = { width: 5, height: 5, patternUnits: 'userSpaceOnUse' };
  const lines = tag('path', { class: 'hatch', d: 'M0 0v5' });
  return tag('pattern', { id, ...size, patternTransform: transform }, lines);
}
