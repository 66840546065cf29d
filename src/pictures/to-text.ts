/** A component as text, for pictures that stand on their own. */
import { h, type Attributes, type FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The markup of a component with its props, all text in it escaped. */
export function toText<P extends object>(component: FunctionComponent<P>, props: P): string {
  return renderToString(h<P>(component, props as Attributes & P));
}
