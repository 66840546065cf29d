/** The Office for National Statistics' list of areas: code, name, years in force, parents. */
import { z } from 'zod';
import type { Finding } from '../../../src/schemas/finding.ts';
import type { InputFile } from '../../shared/importer.ts';
import { readSourceJson } from '../../shared/source-json.ts';

const listedArea = z.object({
  areacd: z.string(),
  areanm: z.string().min(1),
  /** First year in force; not there if older than the list. */
  start: z.number().int().optional(),
  /** Last year in force; not there if still in force. */
  end: z.number().int().optional(),
  level: z.array(z.string()),
  parents: z.array(z.string()),
});
export type ListedArea = z.infer<typeof listedArea>;

const lookup = z.record(z.string(), listedArea);

/** Reads the list, by code. */
export function readAreaLookup(source: InputFile): {
  areas: Map<string, ListedArea>;
  findings: Finding[];
} {
  const { value = {}, findings } = readSourceJson(source, lookup);
  return { areas: new Map(Object.entries(value)), findings };
}

/** First letters of the codes of authorities with children's services; Northern Ireland's districts have none. */
const UPPER_TIER = /^(E06|E08|E09|E10|W06|S12)/;

/** Whether a code is of an authority that runs children's services, now or before. */
export function isUpperTier(code: string): boolean {
  return UPPER_TIER.test(code);
}

/** The authorities among the areas. */
export function upperTier(areas: ReadonlyMap<string, ListedArea>): ListedArea[] {
  return [...areas.values()].filter(({ areacd }) => isUpperTier(areacd));
}

/** Reorganisations take effect on 1 April: the last day of an area last listed in `end` is in the year after. */
export function lastDayOf(end: number): string {
  return `${end + 1}-03-31`;
}

/** First day of an area first listed in `start`. */
export function firstDayOf(start: number): string {
  return `${start}-04-01`;
}
