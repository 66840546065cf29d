/** Before anything is written: the index must answer every postcode as the source does. */
import { answerFor } from '../../../src/postcodes/look-up.ts';
import { parseShard } from '../../../src/postcodes/parse-shard.ts';
import type { Postcode } from '../../../src/postcodes/postcode.ts';
import type { Shard } from '../../../src/postcodes/shard.ts';
import type { AreaUnits } from '../../../src/postcodes/summarise-area.ts';
import { unitAt, unitsIn } from '../../../src/postcodes/unit-grid.ts';

/**
 * Looks up every postcode of an area in the text of its shard. Where the shard has one council for a sector, the unit
 * makes no difference to the answer, so one of its postcodes represents all.
 * @returns how many are answered as they should be
 * @throws Error at the first that is not: a bug in the index, not trouble with the source
 */
export function prove({ area, councils, districts }: AreaUnits, text: string): number {
  const shard = parseShard(text);
  let proved = 0;
  for (const [district, sectors] of districts) {
    for (const [sector, grid] of sectors) {
      const uncut = shard.districts.get(district)?.sectors.get(sector)?.shares.length === 1;
      let before = 0;
      for (const [slot, owner] of grid.entries()) {
        if (owner === 0 || (uncut && owner === before)) continue;
        before = owner;
        const postcode = { area, district, sector, unit: unitAt(slot) };
        proveOne(shard, postcode, councils[owner - 1]);
      }
      proved += unitsIn(grid);
    }
  }
  return proved;
}

function proveOne(shard: Shard, postcode: Postcode, council: string | undefined): void {
  const found = answerFor(shard, postcode);
  if (found.kind === 'exact' && found.council === council) return;
  throw new Error(`the index answers ${JSON.stringify(found)}, the source ${String(council)}`);
}
