/** Maps of very many councils: fewer corners, and no id for each shape. */
import { describe, expect, test } from 'vitest';
import { coarser } from '../../../src/charts/map/coarser.ts';
import { CouncilMap } from '../../../src/charts/map/CouncilMap.tsx';
import { ManyShapes, MergedShapes } from '../../../src/charts/map/ManyShapes.tsx';
import { coarseWriter } from '../../../src/charts/map/shape-path.ts';
import { valuesByPlace } from '../../../src/charts/map/shape-classes.ts';
import { arcsOf, decodeArcs, type Arc } from '../../../src/charts/map/topology.ts';
import { rankingIn } from '../../../src/dataset/country.ts';
import { allEntries } from '../../../src/dataset/ranking/ranking.ts';
import { mapDrawing } from '../../../src/live/core/MapPicture.tsx';
import { mapPictureView } from '../../../src/live/core/map-picture-view.ts';
import { mapView } from '../../../src/site/map-page.ts';
import { drawn } from '../drawn.ts';
import { COUNCILS, TOPOLOGY } from '../geography.ts';
import { siteContext } from '../../../src/site/context.ts';

describe('a coarser line', () => {
  // By hand: the corner is 2 units above the straight line from end to end.
  const line: Arc = [
    [0, 0],
    [5, 2],
    [10, 0],
  ];

  test('loses a corner that is within the tolerance, and keeps its ends', () => {
    expect(coarser(line, 2)).toEqual([
      [0, 0],
      [10, 0],
    ]);
    expect(coarser(line, 1.9)).toEqual(line);
  });

  test('that comes back to where it began keeps its furthest corners', () => {
    const ring: Arc = [
      [0, 0],
      [10, 0],
      [10, 1],
      [10, 10],
      [0, 0],
    ];
    expect(coarser(ring, 2)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 0],
    ]);
  });
});

describe('shapes with whole steps', () => {
  const [left, right, borough] = TOPOLOGY.objects.councils.geometries;
  const grid = { left: 0, top: 0, scale: 1 / 10 };

  test('keep their common border, and several are one path', () => {
    // By hand: 100, 200 and 300 units are 10, 20 and 30 on the grid, which are 9, 21 and 30 in steps of 3.
    const write = coarseWriter(decodeArcs(TOPOLOGY), grid, 3, new Set());
    if (left === undefined || right === undefined) throw new Error('there are no squares');
    expect(write([left])).toBe('m21 9 0 12-12 0 0-12z');
    expect(write([left, right])).toBe('m21 9 0 12-12 0 0-12zm0 0 9 0 0 12-9 0z');
  });

  test('too small for the grid are still drawn', () => {
    const write = coarseWriter(decodeArcs(TOPOLOGY), { ...grid, scale: 1 / 100 }, 1, new Set());
    expect(borough && write([borough])).toBe('m2 2 2 0 0 2-2 0z');
  });

  test('are those of a map of their own, whichever shapes were exact on another map', () => {
    const shapes = TOPOLOGY.objects.councils.geometries;
    const arcs = decodeArcs(TOPOLOGY);
    const lists = [...shapes.map((shape) => [shape]), shapes];
    const exacts = [[], [left], [right, borough]].map((some) =>
      arcsOf(some.filter((shape) => shape !== undefined)),
    );
    for (const exact of [...exacts, ...exacts]) {
      const alone = coarseWriter(structuredClone(arcs), grid, 3, exact);
      expect(lists.map(coarseWriter(arcs, grid, 3, exact))).toEqual(lists.map(alone));
    }
  });
});

describe('a map of very many councils', () => {
  const map = { title: 't', topology: TOPOLOGY, cap: 20, width: 560, idPrefix: 'm-' };

  test('draws those of a colour as one path where none is looked up', () => {
    const councils = COUNCILS.map(({ code }) => ({ code, value: 14.4 }));
    const markup = drawn(CouncilMap, { ...map, councils, shapes: MergedShapes });
    expect(COUNCILS.length).toBeGreaterThan(2);
    // One for London, which is drawn apart, and one for all others.
    expect(markup.match(/class="b3"/g)).toHaveLength(2);
    expect(markup).not.toContain('nameless');
  });

  test('has a path for each without an id too, in the order given, also where it has no shape', () => {
    const codes = ['E06000012', 'E06009999', 'E08000001'];
    const councils = codes.map((code, index) => ({ code, value: 10 + 4 * index }));
    const markup = drawn(CouncilMap, { ...map, councils, shapes: ManyShapes });
    const [, group = ''] = /data-part="nameless">(.*?)<\/g>/.exec(markup) ?? [];
    // 10 is up to 12, 14 up to 14, and 18 up to 18. The second council is not in the boundaries.
    expect(group.replaceAll(/ d="[^"]+"/g, ' d')).toBe(
      '<path class="b1" d></path><path class="b2"></path><path class="b4" d></path>',
    );
  });

  test('has an id for those in London and near only, and the others in the order of places', () => {
    const context = siteContext();
    const of = mapView(context, context.latestYear);
    const ranking = rankingIn(context.country, context.latestYear);
    const values = valuesByPlace(allEntries(ranking));
    const view = mapPictureView({ year: of.year, title: 't', cap: 20, values });
    // The same shapes three times, as if there were so many.
    const shapes = [...of.shapes, ...of.shapes, ...of.shapes];
    const few = mapDrawing({ of, view, idPrefix: 'c-' });
    const many = mapDrawing({
      of: { ...of, shapes },
      view,
      idPrefix: 'c-',
      near: new Set(['E08000001']),
    });
    expect(few.councils.every(({ id }) => id !== undefined)).toBe(true);
    expect(few.shapes).toBeUndefined();
    expect(many.shapes).toBe(ManyShapes);
    const named = new Set(many.councils.flatMap(({ code, id }) => (id === undefined ? [] : code)));
    expect(named.has('E08000001')).toBe(true);
    expect([...named].filter((code) => !code.startsWith('E09'))).toEqual(['E08000001']);
    const slugs = new Map(of.shapes.map(({ code, slug }) => [code, slug]));
    const order = [...new Set(many.councils.map(({ code }) => slugs.get(code)))];
    expect(order).toEqual([...values.keys()]);
    // Northumberland is the northernmost council of England, Cornwall and Scilly the southernmost.
    expect(order[0]).toBe('northumberland');
    expect(order.at(-1)).toBe('isles-of-scilly');
  });
});
