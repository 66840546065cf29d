import { describe, expect, test } from 'vitest';
import { embedBuilderView, embedCode } from '../../../src/live/embed-builder/view.ts';

const HEIGHTS = { card: 1, trend: 2, comparison: 3, map: 4, 'league-table': 5, cap: 6 };
const REQUEST = {
  kind: 'card',
  council: { slug: 'bolton', name: 'Bolton' },
  second: 'salford',
  region: '',
  version: undefined,
} as const;

describe('the code of an embed', () => {
  test.each([
    [{ ...REQUEST }, '/embed/card/bolton/'],
    [{ ...REQUEST, kind: 'trend' as const }, '/embed/trend/bolton/'],
    [{ ...REQUEST, kind: 'comparison' as const }, '/embed/comparison/?councils=bolton,salford'],
    [{ ...REQUEST, kind: 'map' as const }, '/embed/map/'],
    [{ ...REQUEST, kind: 'league-table' as const }, '/embed/league-table/'],
    [
      { ...REQUEST, kind: 'league-table' as const, region: 'north-west' },
      '/embed/league-table/north-west/',
    ],
    [{ ...REQUEST, version: 'abc' }, '/v/abc/embed/card/bolton/'],
  ])('has the address of what was asked for: %o', (request, path) => {
    const view = embedBuilderView(request, HEIGHTS, 'https://example.org');
    expect(view.path).toBe(path);
    expect(view.height).toBe(HEIGHTS[request.kind]);
    expect(view.code).toContain(`<iframe src="https://example.org${path}"`);
  });

  test('names the council only where the embed is about one', () => {
    const title = (kind: 'card' | 'map'): string =>
      embedBuilderView({ ...REQUEST, kind }, HEIGHTS, '').code;
    expect(title('card')).toContain('title="Bolton: children’s social work caseload"');
    expect(title('map')).not.toContain('Bolton:');
  });

  test('never ends its attribute early, whatever the title', () => {
    const code = embedCode({ title: 'A "quoted" & named title', height: 1 }, '/embed/');
    expect(code).toContain('title="A &quot;quoted&quot; &amp; named title"');
  });
});
