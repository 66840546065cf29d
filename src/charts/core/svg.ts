/** SVG as text: escaping, elements and rounded coordinates. Nothing here knows about caseloads. */
import { round } from './path-data.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text made safe for markup and for attributes in double quotes. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
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
