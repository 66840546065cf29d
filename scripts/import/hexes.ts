/** Makes the hex cartogram of English authorities from a published layout and data/geography/hex-amendments.csv. */
import { councilsByCode } from '../../src/dataset/dataset.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import type { Hex } from '../../src/schemas/geography.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { formatTable, parseTable } from '../../src/tables/table.ts';
import type { Council } from '../../src/schemas/council.ts';
import { run } from '../shared/console.ts';
import type { Importer, ImportResult, InputFile } from '../shared/importer.ts';
import { runImporter } from '../shared/run-importer.ts';
import { readSourceJson } from '../shared/source-json.ts';
import { nameTrouble } from '../../src/releases/place-names.ts';
import { completeLayout, hexJson, sharedCells } from './geography/hex-layout.ts';
import { knownCouncils } from './geography/known-councils.ts';

/** First year of the figures; a map of an earlier one is never drawn. */
const FIRST_YEAR = 2017;

/** `npm run import:hexes`. */
export const hexes: Importer = {
  name: 'hexes',
  help:
    'Makes geography/hexes.csv, with a hexagon for every English authority in force in any year since 2017.\n' +
    'Councils that are newer than the layout, and those in their way, are placed by hand in geography/hex-amendments.csv.',
  files: ['LAYOUT.hexjson'],
  provenance: {
    publisher: 'Open Innovations',
    title: 'Hex cartogram of upper-tier local authorities',
    licence: 'MIT',
    address: 'https://open-innovations.org/projects/hexmaps/',
  },
  read: ([source], data) => {
    if (source === undefined) throw new Error('one file is required');
    return read(source, data);
  },
};

function read(source: InputFile, data: DataFiles): ImportResult {
  const { councils, findings: known } = knownCouncils(data);
  const { path } = TABLES.hexAmendments;
  const amendments = parseTable(TABLES.hexAmendments, data.read(path) ?? '', path);
  const { value, findings: shaped } = readSourceJson(source, hexJson);
  const listed = Object.entries(value?.hexes ?? {});
  const before = [...known, ...amendments.findings, ...shaped];
  if (before.length > 0)
    return { tables: [], rowsRead: listed.length, rowsKept: 0, findings: before };

  const named = nameCells(listed, councils, source.name);
  const layout = completeLayout(named.cells, amendments.rows, councils);
  const shared = sharedCells(layout.hexes, councils, yearsOf(councils));
  const rows = layout.hexes.map(({ code, q, r }) => ({ code, q: String(q), r: String(r) }));
  return {
    tables: [
      {
        path: TABLES.hexes.path,
        text: formatTable(TABLES.hexes, rows),
        release: 'current',
        vintage: 'councils of 2019, completed by hand',
      },
    ],
    rowsRead: listed.length,
    rowsKept: rows.length,
    findings: [...named.findings, ...layout.findings, ...shared],
  };
}

/** Cells by the council's code now or last: the layout may use an older one. */
function nameCells(
  listed: readonly (readonly [string, { n?: string | undefined; q: number; r: number }])[],
  councils: readonly Council[],
  file: string,
): { cells: Map<string, Hex>; findings: Finding[] } {
  const byCode = councilsByCode(councils);
  const cells = new Map<string, Hex>();
  const findings: Finding[] = [];
  for (const [listedCode, { n: value, q, r }] of listed) {
    const council = byCode.get(listedCode);
    const code = council?.code;
    if (council === undefined || code === undefined) findings.push(unknown(file, listedCode));
    else cells.set(code, { code, q, r });
    const trouble = value && council && nameTrouble(value, [council], councils);
    if (trouble) findings.push({ ...trouble, file, column: `hexes.${listedCode}.n`, value });
  }
  return { cells, findings };
}

function unknown(file: string, value: string): Finding {
  const message =
    'The register knows no council of this code. If it is new, add it to data/register.csv and run npm run import:councils.';
  return { code: 'unknown-code', severity: 'error', file, column: 'hexes', value, message };
}

/** Every year up to the one after the last change, when the councils of today are in force. */
function yearsOf(councils: readonly Council[]): number[] {
  const changes = councils.map(({ in_force_from: from = '' }) => Number(from.slice(0, 4)));
  const last = Math.max(FIRST_YEAR, ...changes) + 1;
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
}

if (import.meta.main) {
  await run(() => {
    runImporter(hexes, process.argv.slice(2));
  });
}
