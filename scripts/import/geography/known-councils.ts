/** The register as data/ holds it, for importers whose sources name councils by code. */
import type { Council } from '../../../src/schemas/council.ts';
import type { Finding } from '../../../src/schemas/finding.ts';
import type { DataFiles } from '../../../src/tables/assemble.ts';
import { TABLES } from '../../../src/tables/catalogue.ts';
import { parseTable } from '../../../src/tables/table.ts';

/** Reads data/councils.csv; an error finding if it is not there or not right. */
export function knownCouncils(data: DataFiles): { councils: Council[]; findings: Finding[] } {
  const { path } = TABLES.councils;
  const csv = data.read(path);
  if (csv === undefined) {
    const message = 'There is no such file in data/. Run npm run import:councils first.';
    return {
      councils: [],
      findings: [{ code: 'missing-file', severity: 'error', file: path, message }],
    };
  }
  const { rows, findings } = parseTable(TABLES.councils, csv, path);
  return { councils: rows, findings };
}

/** English councils in force today by the Department for Education's three-digit code. */
export function presentByDfeCode(councils: readonly Council[]): Map<string, Council> {
  const present = councils.filter(
    ({ dfe_code: dfe, in_force_to: last }) => dfe !== undefined && last === undefined,
  );
  return new Map(present.map((council) => [council.dfe_code ?? '', council]));
}

/** English councils that were abolished, by the three-digit code that they had. */
export function formerByDfeCode(councils: readonly Council[]): Map<string, Council> {
  const former = councils.filter(
    ({ dfe_code: dfe, in_force_to: last }) => dfe !== undefined && last !== undefined,
  );
  return new Map(former.map((council) => [council.dfe_code ?? '', council]));
}
