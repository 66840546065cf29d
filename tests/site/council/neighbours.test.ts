import { describe, expect, test } from 'vitest';
import { neighboursView, type NeighboursView } from '../../../src/site/council/neighbours.ts';
import { councilOf } from '../../dataset/fixture.ts';
import { CONTEXT } from '../fixture-context.ts';

/** Rows as `Harbour + Ivy 15.0`, the page's own council with a star. */
function rows(view: NeighboursView | undefined): string[] | undefined {
  return view?.rows.map(
    ({ links, text, self }) =>
      `${links.map((link) => link.text).join(' + ')} ${text}${self ? ' *' : ''}`,
  );
}

describe('statistical neighbours', () => {
  test('stand with the council itself, highest first, joint returns once, missing ones last', () => {
    const view = neighboursView(CONTEXT, councilOf('ashby'));
    expect(rows(view)).toEqual([
      'Ashby 22.0 *',
      'Birch 18.0',
      'Cliff 18.0',
      'Harbour + Ivy 15.0',
      'Dale not available',
    ]);
    expect(view?.median).toBe(18);
    expect(view?.headline).toBe('Among the councils most like it, all with a figure are lower');
  });

  test('the partner of a joint return is not its own neighbour', () => {
    const view = neighboursView(CONTEXT, councilOf('harbour'));
    expect(rows(view)).toEqual(['Ashby 22.0', 'Harbour + Ivy 15.0 *']);
    expect(view?.headline).toBe('Among the councils most like it, the one with a figure is higher');
  });

  test('of a council without a figure are told by their median', () => {
    const view = neighboursView(CONTEXT, councilOf('dale'));
    expect(view?.headline).toBe('The councils most like it have a median of 22.0');
  });

  test('a council the model does not know has none', () => {
    expect(neighboursView(CONTEXT, councilOf('llan'))).toBeUndefined();
  });
});
