/** SVG path data with rounded coordinates. Nothing here knows about caseloads. */

/** A place in a picture in CSS pixels, y downwards. */
export type Point = readonly [x: number, y: number];

/** At most one decimal: finer than any screen shows, and short. */
export function round(value: number): number {
  const tenths = Math.round(value * 10) / 10;
  return tenths === 0 ? 0 : tenths;
}

/** A straight line from one place to another, with the shortest commands. */
export function straightPath([x1, y1]: Point, [x2, y2]: Point): string {
  const across = x1 === x2 ? `V${round(y2)}` : `H${round(x2)}`;
  const end = x1 === x2 || y1 === y2 ? across : `L${pair([x2, y2])}`;
  return `M${pair([x1, y1])}${end}`;
}

/** One open line through the points; empty if there are none. */
export function pathThrough(points: readonly Point[]): string {
  return points.length === 0 ? '' : `M${points.map(pair).join('L')}`;
}

/** A rectangle. */
export function rectanglePath(left: number, top: number, width: number, height: number): string {
  return `M${pair([left, top])}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** A circle: one path can hold many dots. */
export function circlePath([x, y]: Point, radius: number): string {
  const [r, across] = [round(radius), round(2 * radius)];
  return `M${pair([x - radius, y])}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0z`;
}

function pair([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}
