import { describe, expect, test } from 'vitest';
import {
  canBeMade,
  chooseOtherwise,
  embedBuilderView,
  embedCode,
  isOffered,
} from '../../../src/live/embed-builder/view.ts';

/** Cardiff has a card and no figure; the North West is no council. */
const HEIGHTS = {
  'card/bolton/': 1,
  'card/cardiff/': 1,
  'card/region-north-west/': 1,
  'trend/bolton/': 2,
  'trend/region-north-west/': 2,
  'comparison/bolton/': 3,
  'comparison/salford/': 4,
  'map/': 5,
  'league-table/': 6,
  'league-table/north-west/': 7,
};
const REQUEST = {
  kind: 'card',
  council: { slug: 'bolton', name: 'Bolton' },
  second: 'salford',
  region: '',
  version: undefined,
} as const;

describe('the code of an embed', () => {
  test.each([
    [{ ...REQUEST }, '/embed/card/bolton/', 1],
    [{ ...REQUEST, kind: 'trend' as const }, '/embed/trend/bolton/', 2],
    // The greater height of its two councils.
    [{ ...REQUEST, kind: 'comparison' as const }, '/embed/comparison/?councils=bolton,salford', 4],
    [{ ...REQUEST, kind: 'map' as const }, '/embed/map/', 5],
    [{ ...REQUEST, kind: 'league-table' as const }, '/embed/league-table/', 6],
    [
      { ...REQUEST, kind: 'league-table' as const, region: 'north-west' },
      '/embed/league-table/north-west/',
      7,
    ],
    [{ ...REQUEST, version: 'abc' }, '/v/abc/embed/card/bolton/', 1],
  ])('has the address and the height of what was asked for: %o', (request, path, height) => {
    const view = embedBuilderView(request, HEIGHTS, 'https://example.org');
    expect(view.path).toBe(path);
    expect(view.height).toBe(height);
    expect(view.code).toContain(`<iframe src="https://example.org${path}"`);
  });

  test('names the council only where the embed is about one', () => {
    const title = (kind: 'card' | 'map'): string =>
      embedBuilderView({ ...REQUEST, kind }, HEIGHTS, '').code;
    expect(title('card')).toContain('title="Bolton: children’s social work caseload"');
    expect(title('map')).not.toContain('Bolton:');
  });

  test('reads out what the code is for', () => {
    const { announcement } = embedBuilderView({ ...REQUEST, kind: 'card' }, HEIGHTS, '');
    expect(announcement).toBe(
      'The code and the preview have changed. They show: Bolton: children’s social work caseload',
    );
  });

  test('never ends its attribute early, whatever the title', () => {
    const code = embedCode({ title: 'A "quoted" & named title', height: 1 }, '/embed/');
    expect(code).toContain('title="A &quot;quoted&quot; &amp; named title"');
  });
});

describe('what can be chosen', () => {
  test.each([
    ['card', 'cardiff', true],
    ['trend', 'cardiff', false],
    ['comparison', 'cardiff', false],
    ['card', 'region-north-west', true],
    ['trend', 'region-north-west', true],
    ['comparison', 'region-north-west', false],
    ['map', 'cardiff', true],
  ] as const)('for a %s, %s: %s', (kind, slug, offered) => {
    expect(isOffered(kind, slug, HEIGHTS)).toBe(offered);
  });

  test('a comparison is of two different councils with figures', () => {
    const comparison = { ...REQUEST, kind: 'comparison' } as const;
    expect(canBeMade(comparison, HEIGHTS)).toBe(true);
    expect(chooseOtherwise(comparison)).toBe('');
    const same = { ...comparison, second: 'bolton' };
    expect(canBeMade(same, HEIGHTS)).toBe(false);
    expect(chooseOtherwise(same)).toBe('Choose two different councils.');
    expect(canBeMade({ ...comparison, second: 'cardiff' }, HEIGHTS)).toBe(false);
  });
});
