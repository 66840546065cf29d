/** A hex layout completed by hand: one cell for each council, never two in a cell in the same year. */
import { z } from 'zod';
import { inForce } from '../../../src/dataset/dataset.ts';
import { isEnglish } from '../../../src/dataset/lineage/english-councils.ts';
import type { Council } from '../../../src/schemas/council.ts';
import type { Finding } from '../../../src/schemas/finding.ts';
import type { Hex, HexAmendment } from '../../../src/schemas/geography.ts';
import { TABLES } from '../../../src/tables/catalogue.ts';

/** A HexJSON file as https://open-innovations.org/projects/hexmaps/hexjson describes it, with the offsets used here. */
export const hexJson = z.object({
  layout: z.literal('odd-r', { error: "expected layout 'odd-r'" }),
  hexes: z.record(
    z.string(),
    z.object({ n: z.string().optional(), q: z.number().int(), r: z.number().int() }),
  ),
});

const AMENDMENTS = TABLES.hexAmendments.path;

/**
 * Puts amendments over the source's cells.
 * @param cells the source's, by the council's code now or last
 * @returns one cell for each English council of the register, with error findings for amendments that fit nothing
 */
export function completeLayout(
  cells: ReadonlyMap<string, Hex>,
  amendments: readonly HexAmendment[],
  councils: readonly Council[],
): { hexes: Hex[]; findings: Finding[] } {
  const english = councils.filter(isEnglish).flatMap(({ code }) => code ?? []);
  const byHand = new Map(amendments.map(({ code, q, r }) => [code, { code, q, r }]));
  const findings = amendments.flatMap((amendment) =>
    uselessAmendment(amendment, cells.get(amendment.code), english),
  );
  const hexes = english.flatMap((code) => {
    const hex = byHand.get(code) ?? cells.get(code);
    if (hex === undefined) findings.push(noCell(code));
    return hex ?? [];
  });
  return { hexes, findings };
}

/** Councils that are in force in the same year and share a cell. */
export function sharedCells(
  hexes: readonly Hex[],
  councils: readonly Council[],
  years: readonly number[],
): Finding[] {
  const byCode = new Map(councils.map((council) => [council.code, council]));
  const overlap = (a: Hex, b: Hex): number | undefined =>
    years.find((year) =>
      [a, b].every(({ code }) => {
        const council = byCode.get(code);
        return council !== undefined && inForce(council, year);
      }),
    );
  return hexes.flatMap((a, index) =>
    hexes.slice(index + 1).flatMap((b): Finding[] => {
      const year = a.q === b.q && a.r === b.r ? overlap(a, b) : undefined;
      if (year === undefined) return [];
      const message = `${a.code} and ${b.code} share the cell ${a.q},${a.r} in ${year}. Place one of them elsewhere in ${AMENDMENTS}.`;
      return [{ code: 'shared-cell', severity: 'error', file: AMENDMENTS, value: b.code, message }];
    }),
  );
}

/** An amendment must be about a council of the register and change something. */
function uselessAmendment(
  { code, q, r }: HexAmendment,
  source: Hex | undefined,
  english: readonly string[],
): Finding[] {
  const message = !english.includes(code)
    ? 'No English council of the register has this code. Correct or remove the line.'
    : source?.q === q && source.r === r
      ? 'The source now has this cell itself. Remove the line.'
      : undefined;
  if (message === undefined) return [];
  return [{ code: 'useless-amendment', severity: 'error', file: AMENDMENTS, value: code, message }];
}

function noCell(code: string): Finding {
  const message = `The source has no cell for this council. Add a line ${code},q,r,reason to ${AMENDMENTS}, near its real neighbours.`;
  return { code: 'no-cell', severity: 'error', file: AMENDMENTS, value: code, message };
}
