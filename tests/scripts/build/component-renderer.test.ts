import { expect, test, vi } from 'vitest';
import renderer, { isComponent } from '../../../scripts/build/component-renderer.ts';

vi.mock('@astrojs/preact/server.js', () => ({
  default: { name: '@astrojs/preact', renderToStaticMarkup: 'as it was' },
}));

test('a component is known as one without being rendered', () => {
  const component = vi.fn(() => null);
  expect(isComponent(component)).toBe(true);
  expect(component).not.toHaveBeenCalled();
  expect(isComponent('my-element')).toBe(false);
});

test('all else is left to the integration’s own renderer', () => {
  expect(renderer).toMatchObject({ name: '@astrojs/preact', renderToStaticMarkup: 'as it was' });
});
