/** A chart as text, for tests that look into its markup. */
import { h, type FunctionComponent } from 'preact';
import { toText } from '../../src/pictures/to-text.ts';

/** The markup of a chart's component with these props. */
export function drawn<P extends object>(
  component: FunctionComponent<P>,
  props: NoInfer<P>,
): string {
  return toText(h(component, props));
}
