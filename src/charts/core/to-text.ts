/** A component as text, for pictures that stand on their own. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The markup of a component, all text in it escaped. */
export function toText(node: VNode): string {
  return renderToString(node);
}
