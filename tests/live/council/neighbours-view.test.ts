import { describe, expect, test } from 'vitest';
import { PROPOSED_CAP } from '../../../src/dataset/cap/cap-range.ts';
import { neighboursOf } from '../../../src/dataset/comparison/similar-councils.ts';
import { neighboursView, type NeighboursView } from '../../../src/live/council/neighbours-view.ts';
import { councilOf } from '../../dataset/fixture.ts';
import { siteContext } from '../../../src/site/context.ts';
import { CONTEXT } from '../../site/fixture-context.ts';

function viewOf(slug: string, cap = PROPOSED_CAP): NeighboursView | undefined {
  const council = councilOf(slug);
  const others = neighboursOf(council, CONTEXT.dataset.neighbours, CONTEXT.byCode);
  return neighboursView(
    CONTEXT.country,
    council,
    others.map((one) => one.council),
    cap,
  );
}

/** Rows as `Harbour + Ivy 15.0`, the page's own council with a star. */
function rows(view: NeighboursView | undefined): string[] | undefined {
  return view?.rows.map(
    ({ councils, text, self }) =>
      `${councils.map(({ name }) => name).join(' + ')} ${text}${self ? ' *' : ''}`,
  );
}

describe('statistical neighbours', () => {
  test('are with the council itself, highest first, combined figures once, missing ones last', () => {
    const view = viewOf('ashby');
    expect(rows(view)).toEqual([
      'Ashby 22.0 *',
      'Birch 18.0',
      'Cliff 18.0',
      'Harbour + Ivy 15.0',
      'Dale not available',
    ]);
    expect(view?.caption).toBe(
      'Average caseload on 30 September 2025. The median of similar councils is 18.0. Harbour and Ivy are two similar councils with one combined figure.',
    );
    expect(view?.headline).toBe('Among similar councils, all three figures are lower');
  });

  test('the partner of a combined figure is not its own neighbour', () => {
    const view = viewOf('harbour');
    expect(rows(view)).toEqual(['Ashby 22.0', 'Harbour + Ivy 15.0 *']);
    expect(view?.headline).toBe('The only figure of a similar council is higher');
    expect(view?.caption).toContain(
      'Ivy is a similar council too, but reports the same combined figure.',
    );
  });

  test('of a council without a figure have their median in the heading', () => {
    const view = viewOf('dale');
    expect(view?.headline).toBe('The median of similar councils is 22.0');
  });

  test('of a small council are no finding', () => {
    const { country, byCode, bySlug, dataset } = siteContext();
    const small = bySlug.get('isles-of-scilly');
    if (small === undefined) throw new Error('the Isles of Scilly are in the register');
    const others = neighboursOf(small, dataset.neighbours, byCode).map((one) => one.council);
    const view = neighboursView(country, small, others, PROPOSED_CAP);
    expect(view?.headline).toBe('This council is small, so compare its average with care');
  });

  test('a council the model does not know has none', () => {
    expect(viewOf('llan')).toBeUndefined();
  });

  test('are over another cap if they are greater than it', () => {
    const over = (cap: number): string[] | undefined =>
      viewOf('ashby', cap)
        ?.rows.filter((row) => row.over)
        .flatMap(({ councils }) => councils.map(({ name }) => name));
    expect(over(20)).toEqual(['Ashby']);
    expect(over(18)).toEqual(['Ashby']);
    expect(over(17.5)).toEqual(['Ashby', 'Birch', 'Cliff']);
  });
});
