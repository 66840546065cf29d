/** A postcode to its council. */
import type { PostcodeAnswer } from './postcode-answer.ts';
import { normalisePostcode, otherReading } from './normalise.ts';
import { districtOf, ELSEWHERE, sectorOf, type Elsewhere, type Postcode } from './postcode.ts';
import type { PostcodeSector, Shard, CouncilShares } from './shard.ts';
import { slotOf } from './unit-grid.ts';
import { covers } from './unit-rule.ts';

/**
 * The area whose shard answers a text, such as `CB`.
 * @returns undefined if no shard is needed: not a postcode, or one from outside Great Britain
 */
export function shardFor(text: string): string | undefined {
  const postcode = normalisePostcode(text);
  return postcode === undefined || elsewhere(postcode) ? undefined : postcode.area;
}

/**
 * Looks up what a person typed.
 * @param shard of the area that `shardFor` names; undefined if there is no such area or none is needed
 */
export function lookUpPostcode(shard: Shard | undefined, text: string): PostcodeAnswer {
  const postcode = normalisePostcode(text);
  return postcode === undefined ? { kind: 'not-a-postcode' } : answerFor(shard, postcode);
}

/** The same for a postcode already read. */
export function answerFor(shard: Shard | undefined, postcode: Postcode): PostcodeAnswer {
  const place = elsewhere(postcode);
  if (place !== undefined) return { kind: 'elsewhere', postcode, place };
  if (shard?.area !== postcode.area) return { kind: 'no-such-postcode', postcode };
  if (postcode.district === undefined) return part(postcode, shard.shares);
  const district = shard.districts.get(postcode.district);
  if (district === undefined) {
    const other = otherReading(postcode);
    const found = other && answerFor(shard, other);
    return found?.kind === 'whole' || found?.kind === 'split'
      ? found
      : (begun(shard, postcode) ?? { kind: 'no-such-postcode', postcode });
  }
  if (postcode.sector === undefined) return part(postcode, district.shares);
  const sector = district.sectors.get(postcode.sector);
  if (postcode.unit !== undefined && slotOf(postcode.unit) === undefined) {
    return { kind: 'no-such-postcode', postcode };
  }
  if (sector === undefined) {
    return { kind: 'newer', postcode, within: districtOf(postcode), shares: district.shares };
  }
  return postcode.unit === undefined
    ? part(postcode, sector.shares)
    : unitAnswer(postcode, postcode.unit, sector);
}

function unitAnswer(postcode: Postcode, unit: string, sector: PostcodeSector): PostcodeAnswer {
  const { shares, exceptions, rows } = sector;
  if (rows?.includes(unit.charAt(0)) === false) {
    return { kind: 'newer', postcode, within: sectorOf(postcode), shares };
  }
  const exception = exceptions.find(({ units }) => covers(units, unit));
  return { kind: 'exact', postcode, council: exception?.council ?? shares[0].council, shares };
}

/** Districts that begin with what is not one: SW1A and the like, else those of G8, which may still be typed. */
function begun(
  { districts }: Shard,
  { area, district = '', sector }: Postcode,
): PostcodeAnswer | undefined {
  const all = [...districts].filter(([name]) => name.startsWith(district));
  const lettered = all.filter(([name]) => /\d[A-Z]$/.test(name));
  const found = lettered.length > 0 ? lettered : all;
  if (sector !== undefined || found.length === 0) return undefined;
  const weights = new Map<string, number>();
  for (const { council, percent } of found.flatMap(([, { shares }]) => shares)) {
    weights.set(council, (weights.get(council) ?? 0) + percent);
  }
  return {
    kind: 'begun',
    postcode: { area, district },
    districts: found.map(([name]) => ({ area, district: name })),
    councils: [...weights].sort(([, a], [, b]) => b - a).map(([council]) => council),
  };
}

function part(postcode: Postcode, shares: CouncilShares): PostcodeAnswer {
  const [{ council }, ...others] = shares;
  return others.length === 0
    ? { kind: 'whole', postcode, council }
    : { kind: 'split', postcode, shares };
}

function elsewhere({ area }: Postcode): Elsewhere | undefined {
  const places: Readonly<Record<string, Elsewhere | undefined>> = ELSEWHERE;
  return places[area];
}
