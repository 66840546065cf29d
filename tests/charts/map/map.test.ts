import { describe, expect, test } from 'vitest';
import { abbreviate } from '../../../src/charts/hexmap/hex-layout.ts';
import { HexMap } from '../../../src/charts/hexmap/HexMap.tsx';
import { CouncilMap } from '../../../src/charts/map/CouncilMap.tsx';
import { shapeWriter } from '../../../src/charts/map/shape-path.ts';
import { layOut } from '../../../src/charts/map/map-layout.ts';
import { arcsOf, decodeArcs, ringsOf } from '../../../src/charts/map/topology.ts';
import { drawn } from '../drawn.ts';
import { COUNCILS, HEXES, TOPOLOGY } from '../geography.ts';
import { GALLERY } from '../gallery.ts';

const [left, right, borough] = TOPOLOGY.objects.councils.geometries;

describe('shapes', () => {
  const arcs = decodeArcs(TOPOLOGY);

  test('two councils keep their common border, however coarse the grid', () => {
    // By hand: squares of 100 units on a grid of 40 are 2.5 wide and round to 3 (100 to 3, 200 to 5, 300 to 8).
    const write = shapeWriter(arcs, { left: 0, top: 0, scale: 1 / 40 });
    expect(left && write(left)).toBe('m5 3 0 2-2 0 0-2z');
    expect(right && write(right)).toBe('m5 3 3 0 0 2-3 0z');
  });

  test('a point in the middle of a straight side is left out', () => {
    const write = shapeWriter(arcs, { left: 0, top: 0, scale: 1 });
    expect(borough && write(borough)).toBe('m240 220 20 0 0 20-20 0z');
  });

  test('a council too small for the grid is still drawn', () => {
    const write = shapeWriter(arcs, { left: 0, top: 0, scale: 1 / 100 });
    expect(borough && write(borough)).toBe('m2 2h2v2h-2z');
  });
});

describe('what maps of many pages share', () => {
  const options = { width: 500, detail: 2, enlargeLondon: false } as const;
  const codes = (): Set<string> => new Set(COUNCILS.map(({ code }) => code));
  /** Its parts are other objects, so that nothing is shared with it. */
  const copy = structuredClone(TOPOLOGY);

  test('the same councils at the same width are laid out once, others again', () => {
    const first = layOut({ ...options, topology: TOPOLOGY, codes: codes() });
    expect(layOut({ ...options, topology: TOPOLOGY, codes: codes() })).toBe(first);
    expect(layOut({ ...options, topology: copy, codes: codes() })).toEqual(first);
    const [, ...fewer] = codes();
    for (const others of [{ width: 400 }, { detail: 1 } as const, { codes: new Set(fewer) }]) {
      const layout = layOut({ ...options, topology: TOPOLOGY, codes: codes(), ...others });
      expect(layout).not.toEqual(first);
    }
  });

  test('a shape is written as on a map of its own, whichever shape came first', () => {
    const grid = { left: 0, top: 0, scale: 1 / 40 };
    const write = shapeWriter(decodeArcs(TOPOLOGY), grid);
    const shapes = TOPOLOGY.objects.councils.geometries;
    const written = shapes.toReversed().map(write).toReversed();
    const alone = copy.objects.councils.geometries.map((shape) =>
      shapeWriter(structuredClone(decodeArcs(copy)), { ...grid })(shape),
    );
    expect(written).toEqual(alone);
    expect(shapes.map(write)).toEqual(alone);
  });

  test('only the lines that shapes are made of are looked at, forwards or backwards', () => {
    const all = TOPOLOGY.objects.councils.geometries;
    const arcs = decodeArcs(TOPOLOGY);
    for (const shape of all) {
      const used = arcsOf([shape]);
      const bare = arcs.map((arc, place) => (used.has(place) ? arc : []));
      expect(ringsOf(shape, bare)).toEqual(ringsOf(shape, arcs));
    }
  });
});

describe('the map', () => {
  const markup = GALLERY.map ?? '';

  test('draws the councils in force, each once, hatched where there is no figure', () => {
    expect(markup.match(/id="m-(bolton|nel|kensington)"/g)).toHaveLength(3);
    expect(markup).toContain('id="m-bolton" class="a1"');
    expect(markup).toContain('id="m-nel" class="b3"');
    expect(markup).toContain('id="m-kensington" class="missing"');
  });

  test('shows the nations without council figures, by name', () => {
    for (const name of ['Scotland', 'Wales', 'Northern'])
      expect(markup).toContain(`>${name}</text>`);
  });

  test('England is as large with Scotland, Northern Ireland and London beside it as without', () => {
    const bare = { ...TOPOLOGY.objects.nations, geometries: [] };
    const wales = TOPOLOGY.objects.nations.geometries.slice(0, 1);
    const alone = drawn(CouncilMap, {
      title: 't',
      topology: {
        ...TOPOLOGY,
        objects: { ...TOPOLOGY.objects, nations: { ...bare, geometries: wales } },
      },
      councils: COUNCILS,
      cap: 20,
      width: 560,
      idPrefix: 'm-',
    });
    const bolton = (svg: string): string => /id="m-bolton"[^>]* d="([^"]*)"/.exec(svg)?.[1] ?? '';
    expect(bolton(alone)).not.toBe('');
    expect(bolton(markup)).toBe(bolton(alone));
  });
});

describe('the cartogram', () => {
  test('draws a hexagon for each council in force, rows upwards', () => {
    const markup = drawn(HexMap, {
      title: 't',
      hexes: HEXES,
      councils: COUNCILS,
      cap: 20,
      width: 200,
      idPrefix: 'h-',
    });
    expect(markup.match(/href="#h-hex"/g)).toHaveLength(3);
    const y = (id: string): number =>
      Number(new RegExp(`id="${id}".*?y="([\\d.]+)"`).exec(markup)?.[1]);
    expect(y('m-bolton')).toBeLessThan(y('m-kensington'));
  });

  test('labels by initials, or by the first letters of one word', () => {
    expect(abbreviate('Bolton')).toBe('Bol');
    expect(abbreviate('North East Lincolnshire')).toBe('NEL');
    expect(abbreviate('Bournemouth, Christchurch and Poole')).toBe('BCP');
    expect(abbreviate('Stoke-on-Trent')).toBe('ST');
  });
});
