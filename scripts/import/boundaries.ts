/**
 * Makes the maps' shapes from the Office for National Statistics' boundaries.
 * A council is drawn once, in the shape of its code in force now or last. Barnsley and Sheffield were recoded
 * in 2025, when some land passed between them; their present shapes are used for all years
 * (at the source's generalisation old and new are the same).
 */
import { codesOf } from '../../src/dataset/dataset.ts';
import { MAP_UNIT } from '../../src/dataset/places/map-plane.ts';
import type { Council } from '../../src/schemas/council.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { run } from '../shared/console.ts';
import type { Importer, ImportResult, InputFile } from '../shared/importer.ts';
import { runImporter } from '../shared/run-importer.ts';
import { isUpperTier } from './geography/area-lookup.ts';
import { draw, type Drawing, type Subject } from './geography/drawing.ts';
import { knownCouncils } from './geography/known-councils.ts';
import { labelsOf, readOnsShapes, type OnsTopology } from './geography/ons-shapes.ts';

/** The map at full size, with an inset of London: England and Wales are about 2,650 units high. */
const MAP: Drawing = { unit: MAP_UNIT, detail: 1.5, share: 0.02, islet: 4 };
/** The locator map of council pages, some 300 pixels wide: 660 units high. */
const SMALL_MAP: Drawing = { unit: 1, detail: 12, share: 0.04, islet: 20 };

const NATION_BY_LETTER: Readonly<Record<string, string>> = {
  E: 'E92000001',
  W: 'W92000004',
  S: 'S92000003',
};

/** `npm run import:boundaries`. */
export const boundaries: Importer = {
  name: 'boundaries',
  help:
    'Makes geography/boundaries.json and the coarser geography/boundaries-small.json, with councils in force in any year\n' +
    'since 2017 and the outlines of the nations, projected, simplified so that shared borders stay shared.\n' +
    'Dates in force are the register’s. Run import:councils first when councils have changed.',
  files: ['BOUNDARIES.topo.json'],
  provenance: {
    publisher: 'Office for National Statistics',
    title:
      'Boundaries of UK areas, generalised; contains OS data © Crown copyright and database right',
    licence: 'Open Government Licence v3.0',
    address: 'https://geoportal.statistics.gov.uk/',
  },
  read: ([source], data) => {
    if (source === undefined) throw new Error('one file is required');
    return read(source, data);
  },
};

function read(source: InputFile, data: DataFiles): ImportResult {
  const { councils, findings: known } = knownCouncils(data);
  const { topology, findings: shaped } = readOnsShapes(source);
  const rowsRead = topology?.objects.utla.geometries.length ?? 0;
  const checked = topology === undefined ? [] : coverage(topology, councils, source.name);
  const findings = [...known, ...shaped, ...checked];
  if (topology === undefined || findings.some(({ severity }) => severity === 'error')) {
    return { tables: [], rowsRead, rowsKept: 0, findings };
  }
  const subjects = subjectsOf(councils);
  const table = (path: string, drawing: Drawing): ImportResult['tables'][number] => ({
    path,
    text: `${JSON.stringify(draw(topology, subjects, drawing))}\n`,
    release: 'current',
    vintage: vintageOf(topology),
  });
  return {
    tables: [
      table('geography/boundaries.json', MAP),
      table('geography/boundaries-small.json', SMALL_MAP),
    ],
    rowsRead,
    rowsKept: subjects.length,
    findings,
  };
}

function subjectsOf(councils: readonly Council[]): Subject[] {
  return councils
    .flatMap(({ code, in_force_to: last }): Subject[] => {
      if (code === undefined) return [];
      const nation = last === undefined ? NATION_BY_LETTER[code.slice(0, 1)] : undefined;
      return [{ code, nation }];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Every council must have a shape, and every shape of an authority a council. */
function coverage(topology: OnsTopology, councils: readonly Council[], file: string): Finding[] {
  const drawn = new Set(labelsOf(topology).map(({ areacd }) => areacd));
  const known = new Set(councils.flatMap(codesOf));
  const shapeless = councils.flatMap(({ code, name }) =>
    code === undefined || drawn.has(code)
      ? []
      : [missing(file, code, `${name} has no shape here. Take the newest boundaries.`)],
  );
  const strange = [...drawn]
    .filter((code) => isUpperTier(code) && !known.has(code))
    .map((code) =>
      missing(
        file,
        code,
        'The register knows no council of this code. Add it to data/register.csv and run npm run import:councils.',
      ),
    );
  return [...shapeless, ...strange];
}

function missing(file: string, value: string, message: string): Finding {
  return { code: 'no-match', severity: 'error', file, column: 'areacd', value, message };
}

/** The latest reorganisation the file knows of says how recent it is. */
function vintageOf(topology: OnsTopology): string {
  const starts = labelsOf(topology).flatMap(({ start }) => start ?? []);
  return starts.length === 0 ? 'undated' : `changes up to April ${Math.max(...starts)}`;
}

if (import.meta.main) {
  await run(() => {
    runImporter(boundaries, process.argv.slice(2));
  });
}
