/** Postcode areas made up by chance, such as no real one would be, for property tests. */
import fc from 'fast-check';
import { UNIT_LETTERS } from '../../src/postcodes/postcode.ts';
import type { AreaUnits } from '../../src/postcodes/summarise-area.ts';
import { emptyGrid, slotOf, unitAt, type UnitGrid } from '../../src/postcodes/unit-grid.ts';

const COUNCILS = ['dorset', 'isle-of-wight', 'east-riding-of-yorkshire', 'hull', 'cheshire-east'];

/** A stretch of units that one council has; later stretches of a sector cover earlier ones. */
const stretch = fc.record({
  from: fc.nat(UNIT_LETTERS.length ** 2 - 1),
  length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 60 })),
  /** 0 takes the units out of use. */
  owner: fc.nat(COUNCILS.length),
});

const grid: fc.Arbitrary<UnitGrid> = fc
  .array(stretch, { minLength: 1, maxLength: 12 })
  .map((stretches) => {
    const units = emptyGrid();
    for (const { from, length, owner } of stretches) units.fill(owner, from, from + length);
    // A sector without a postcode is not in the source.
    if (units.every((owner) => owner === 0)) units[0] = 1;
    return units;
  });

const sectors = fc.dictionary(fc.constantFrom(...Array.from('0123456789')), grid, { minKeys: 1 });
const districtName = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map(String),
  fc.constantFrom('1A', '1H', '2N', '1W'),
);

/** One area with its postcodes. */
export const areaUnits: fc.Arbitrary<AreaUnits> = fc
  .record({
    area: fc.constantFrom('CB', 'M', 'EC'),
    districts: fc.dictionary(districtName, sectors, { minKeys: 1, maxKeys: 6 }),
  })
  .map(({ area, districts }) => ({
    area,
    councils: COUNCILS,
    districts: new Map(
      Object.entries(districts).map(([name, bySector]) => [
        name,
        new Map(Object.entries(bySector)),
      ]),
    ),
  }));

/** Every postcode of an area with its council. */
export function* postcodesOf({
  area,
  councils,
  districts,
}: AreaUnits): Generator<{ postcode: string; council: string | undefined }> {
  for (const [district, bySector] of districts) {
    for (const [sector, units] of bySector) {
      for (const [slot, owner] of units.entries()) {
        if (owner === 0) continue;
        yield {
          postcode: `${area}${district} ${sector}${unitAt(slot)}`,
          council: councils[owner - 1],
        };
      }
    }
  }
}

/** A grid from units by council: `{ 1: 'AA AB', 2: 'ZZ' }`. */
export function gridOf(units: Readonly<Record<number, string>>): UnitGrid {
  const filled = emptyGrid();
  for (const [owner, listed] of Object.entries(units)) {
    for (const unit of listed.split(' ')) {
      const slot = slotOf(unit);
      if (slot === undefined) throw new Error(`${unit} is no unit`);
      filled[slot] = Number(owner);
    }
  }
  return filled;
}
