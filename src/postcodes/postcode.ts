/** What a postcode is made of. `CB24 1AB`: area CB, district 24, sector 1, unit AB. */

/** Letters of an area whose postcodes are not Great Britain's, with the place they mean. */
export const ELSEWHERE = {
  BT: 'Northern Ireland',
  JE: 'Jersey',
  GY: 'Guernsey',
  IM: 'Isle of Man',
  BF: 'British forces',
} as const;
export type Elsewhere = (typeof ELSEWHERE)[keyof typeof ELSEWHERE];

/** The letters a unit is made of: never C, I, K, M, O or V, which look like others when written by hand. */
export const UNIT_LETTERS: readonly string[] = Array.from('ABDEFGHJLNPQRSTUWXYZ');

/** A postcode or the first part of one. Each finer part is there only if the coarser ones are. */
export interface Postcode {
  /** One or two letters: `CB`. */
  readonly area: string;
  /** Without the area: `24`, or `1A` in the middle of London. */
  readonly district?: string;
  /** One digit. */
  readonly sector?: string;
  /** Two letters. */
  readonly unit?: string;
}

export type PostcodeLevel = 'area' | 'district' | 'sector' | 'unit';

/** The finest part that is there. */
export function levelOf({ district, sector, unit }: Postcode): PostcodeLevel {
  if (unit !== undefined) return 'unit';
  if (sector !== undefined) return 'sector';
  return district === undefined ? 'area' : 'district';
}

/** As it is written: `CB24 1AB`, `CB24 1`, `CB24`, `CB`. */
export function postcodeText({ area, district = '', sector, unit = '' }: Postcode): string {
  const outward = `${area}${district}`;
  return sector === undefined ? outward : `${outward} ${sector}${unit}`;
}

/** The sector a postcode lies in, without the unit. */
export function sectorOf({ area, district, sector }: Postcode): Postcode {
  return {
    area,
    ...(district === undefined ? {} : { district }),
    ...(sector === undefined ? {} : { sector }),
  };
}

/** The district a postcode lies in, without sector and unit. */
export function districtOf({ area, district }: Postcode): Postcode {
  return { area, ...(district === undefined ? {} : { district }) };
}
