/**
 * Renders Preact components as the integration does, each of them once. Its own check renders the whole component to
 * find out whether it is one of Preact, and then it is rendered again. Here every function is one.
 */
import renderer from '@astrojs/preact/server.js';

export default { ...renderer, check: isComponent };

/** Whether a page asks for something that Preact renders. Astro’s own components never come here. */
export function isComponent(component: unknown): boolean {
  return typeof component === 'function';
}
