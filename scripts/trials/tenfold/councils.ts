/** The councils of an invented country: those that stay, merge, split, get a new code or another name. */
import type { Chance } from './chance.ts';
import { CouncilMaker, ONE_IN } from './council-maker.ts';
import type { Country, Nation } from './country.ts';
import { Ground, type Box } from './ground.ts';
import { asMany, type Scale } from './scale.ts';

/** Where the invented nations lie: as large as England, Wales and Scotland, and not like them. */
const BOXES: Readonly<Record<Nation, Box>> = {
  E: { south: 50.9, north: 54.9, west: -3.1, east: 1.3 },
  W: { south: 51.5, north: 53.3, west: -4.9, east: -3.2 },
  S: { south: 55.2, north: 58.4, west: -6, east: -2 },
};

/** What becomes of two cells beside each other. */
type Fate = 'merged' | 'split' | 'combined' | 'plain';

/** Makes the councils of a scale. As many are in force in the last year as the scale says. */
export function inventCouncils(scale: Scale, chance: Chance): Country {
  const some = (every: number): number => Math.max(1, Math.round(scale.councils / every));
  const merged = some(ONE_IN.merged);
  const grounds = {
    E: new Ground(BOXES.E, scale.councils + merged),
    W: new Ground(BOXES.W, asMany(22, scale)),
    S: new Ground(BOXES.S, asMany(32, scale)),
  };
  const maker = new CouncilMaker(scale, chance, grounds);
  const counts = { merged, split: some(ONE_IN.split), combined: some(ONE_IN.combined) };
  for (const [index, fate] of fates(grounds.E, chance, counts).entries()) {
    const cells = [2 * index, 2 * index + 1] as const;
    if (fate === 'merged' || fate === 'split') maker.reorganise(cells, fate);
    else if (fate === 'combined') maker.addPair(cells);
    else for (const cell of cells) maker.addPlain(cell);
  }
  if (grounds.E.cells % 2 === 1) maker.addPlain(grounds.E.cells - 1);
  for (const nation of ['W', 'S'] as const) maker.addNation(nation);
  const trusts = maker.trusts(asMany(5, scale));
  return { scale, chance, grounds, councils: maker.councils, trusts, pairs: maker.pairs };
}

/** What becomes of each two cells. */
function fates(
  { cells }: Ground,
  chance: Chance,
  counts: Readonly<Record<Exclude<Fate, 'plain'>, number>>,
): Fate[] {
  const all = Array.from({ length: Math.floor(cells / 2) }, (_, index) => index);
  const order = all.toSorted((a, b) => chance('fate', a) - chance('fate', b));
  const [toSplit, toCombine] = [counts.merged, counts.merged + counts.split];
  const places = new Map(order.map((index, place) => [index, place]));
  return all.map((index) => {
    const place = places.get(index) ?? 0;
    if (place < toSplit) return 'merged';
    if (place < toCombine) return 'split';
    return place < toCombine + counts.combined ? 'combined' : 'plain';
  });
}
