/** Components that are rendered again only when one of their props changes: what stays the same in rows of long tables. */
import { Component, type ComponentClass, type JSX } from 'preact';

/**
 * Makes such a component.
 * @param draw gets the props; they are compared one by one, as they are and not what is in them
 */
export function remembered<Props extends object>(
  draw: (props: Props) => JSX.Element,
): ComponentClass<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const before: Partial<Record<string, unknown>> = { ...this.props };
      return Object.entries(next).some(([name, value]) => value !== before[name]);
    }

    override render(): JSX.Element {
      return draw(this.props);
    }
  };
}
