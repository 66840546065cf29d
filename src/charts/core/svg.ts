/** SVG as text: escaping, elements, rounded coordinates, paths. Nothing here knows about caseloads. */

/** What every picture is told: the width it is shown at in CSS pixels, and what it says in words. */
export interface Picture {
  /** One unit of the drawing is one CSS pixel, so that type is never smaller than drawn. */
  readonly width: number;
  /** The finding, as a short sentence. */
  readonly title: string;
  /** What a reader who cannot see the picture needs beyond the title. */
  readonly description?: string | undefined;
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A place in the picture, y downwards. */
export type Point = readonly [x: number, y: number];

/** Text made safe for markup and for attributes in double quotes. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** At most one decimal: finer than any screen shows, and short. */
export function round(value: number): number {
  const tenths = Math.round(value * 10) / 10;
  return tenths === 0 ? 0 : tenths;
}

/**
 * An element with its attributes and children. Numbers are rounded to one decimal, text in attributes
 * is escaped, `undefined` attributes are left out. Children are markup already.
 */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(String(rounded(value)))}"`)
    .join('');
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

function rounded(value: string | number | undefined): string | number | undefined {
  return typeof value === 'number' ? round(value) : value;
}

/** One line of text. `anchor` is the side of the text that stands at x. */
export function text(
  [x, y]: Point,
  content: string,
  className: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  const textAnchor = anchor === 'start' ? undefined : anchor;
  return tag('text', { class: className, x, y, 'text-anchor': textAnchor }, escapeText(content));
}

/** A straight line from one place to another. */
export function line([x1, y1]: Point, [x2, y2]: Point, className: string): string {
  const across = x1 === x2 ? `V${round(y2)}` : `H${round(x2)}`;
  const end = x1 === x2 || y1 === y2 ? across : `L${pair([x2, y2])}`;
  return tag('path', { class: className, d: `M${pair([x1, y1])}${end}` });
}

/** Path data through the points, as one open line. */
export function pathThrough(points: readonly Point[]): string {
  return points.length === 0 ? '' : `M${points.map(pair).join('L')}`;
}

/** Path data of a rectangle. */
export function rectanglePath(left: number, top: number, width: number, height: number): string {
  return `M${pair([left, top])}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** Path data of a circle: one path can then hold many dots. */
export function circlePath([x, y]: Point, radius: number): string {
  const [r, across] = [round(radius), round(2 * radius)];
  return `M${pair([x - radius, y])}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0z`;
}

function pair([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

/**
 * The outermost element. It is one image with one name for assistive technology: title and
 * description are said together, as not every screen reader reads a description of its own.
 */
export function picture(
  { width, title, description }: Picture,
  height: number,
  className: string,
  ...children: readonly string[]
): string {
  const size = { viewBox: `0 0 ${round(width)} ${round(height)}`, width, height: round(height) };
  const label = description === undefined ? title : `${asSentence(title)} ${description}`;
  const fit = width <= NARROW ? 'narrow' : 'wide';
  const attributes = { class: `chart ${className} ${fit}`, ...size, role: 'img' };
  return tag('svg', { ...attributes, 'aria-label': label }, ...children);
}

function asSentence(title: string): string {
  return /[.?]$/.test(title) ? title : `${title}.`;
}

/** Up to this width, in CSS pixels, charts leave out what a phone has no room for. */
export const NARROW = 480;
