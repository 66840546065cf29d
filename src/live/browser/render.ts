/**
 * Preact's `render`, which writes links and pictures of the site as browsers ask for them. The build does the same for
 * its pages in src/site/hosts/published-pages.ts.
 */
import { options, render as draw, type ComponentChild, type ContainerNode } from 'preact';
import { HAS_BASE, publishedPath } from '../../dataset/address/base-path.ts';

if (HAS_BASE) {
  const before = options.vnode?.bind(options);
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string') publish(vnode.props);
    before?.(vnode);
  };
}

/** Attributes of elements that hold an address. */
const WITH_ADDRESS = ['href', 'src', 'action'] as const;

function publish(props: Record<string, unknown>): void {
  for (const name of WITH_ADDRESS) {
    const address = props[name];
    if (typeof address === 'string' && address.startsWith('/'))
      props[name] = publishedPath(address);
  }
}

/** Renders into an element, and takes away what was rendered before if it is given nothing. */
export function render(content: ComponentChild, place: ContainerNode): void {
  draw(content, place);
}
