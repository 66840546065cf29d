/** A component as text, for pictures in files of their own. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The markup of a component, whatever its props are, all text in it escaped. */
export function toText<P>(node: VNode<P>): string {
  return renderToString(node as VNode);
}
