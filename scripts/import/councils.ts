/** Makes the register of councils and the list of districts from public lists and data/register.csv. */
import type { Finding } from '../../src/schemas/finding.ts';
import type { RegisterEntry } from '../../src/schemas/register.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { formatTable, parseTable } from '../../src/tables/table.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { run } from '../shared/console.ts';
import type { Importer, ImportResult, InputFile } from '../shared/importer.ts';
import { runImporter } from '../shared/run-importer.ts';
import { readAreaLookup } from './geography/area-lookup.ts';
import { councilRow, sharedNames } from './geography/council-rows.ts';
import { readDfeAuthorities } from './geography/dfe-authorities.ts';
import { districtRows } from './geography/district-rows.ts';
import { readTierLookup } from './geography/tier-lookup.ts';
import { polygonsByCode, readOnsShapes } from './geography/ons-shapes.ts';
import { registerFindings } from './geography/register-checks.ts';

const OGL = 'Open Government Licence v3.0';
const ONS = 'Office for National Statistics';

/** `npm run import:councils`. */
export const councils: Importer = {
  name: 'councils',
  help:
    'Makes councils.csv and districts.csv, with every authority that has run children’s services since 2017 and the\n' +
    'districts within counties. Short names, dates in force and predecessors are kept by hand in data/register.csv.\n' +
    'A council of the sources without a line there is an error that says which line to add.',
  files: ['AREA-LOOKUP.json', 'LTLA-UTLA.csv', 'WORKFORCE.csv', 'BOUNDARIES.topo.json'],
  provenance: {
    publisher: ONS,
    title: 'Areas of the UK: codes, names, years in force and parents',
    licence: OGL,
    address: 'https://www.ons.gov.uk/explore-local-statistics/',
  },
  furtherProvenance: [
    {
      publisher: ONS,
      title: 'Lower Tier Local Authority to Upper Tier Local Authority Lookup in England and Wales',
      licence: OGL,
      address: 'https://geoportal.statistics.gov.uk/',
    },
    {
      publisher: 'Department for Education',
      title: 'Children’s social work workforce: headline indicators',
      licence: OGL,
      address:
        'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce',
    },
    {
      publisher: ONS,
      title:
        'Boundaries of UK areas, generalised; contains OS data © Crown copyright and database right',
      licence: OGL,
      address: 'https://geoportal.statistics.gov.uk/',
    },
  ],
  read: (sources, data) => {
    const [list, tiers, workforce, boundaries] = sources;
    if (!list || !tiers || !workforce || !boundaries) throw new Error('four files are required');
    return read([list, tiers, workforce, boundaries], data);
  },
};

function read(
  [list, tiers, workforce, boundaries]: readonly [InputFile, InputFile, InputFile, InputFile],
  data: DataFiles,
): ImportResult {
  const register = readRegister(data);
  const lookup = readAreaLookup(list);
  const tier = readTierLookup(tiers);
  const dfe = readDfeAuthorities(workforce);
  const { topology, findings: shapeFindings } = readOnsShapes(boundaries);
  const findings = [register, lookup, tier, dfe].flatMap((part) => part.findings);
  const all = [...findings, ...shapeFindings];
  const counts = {
    rowsRead: lookup.areas.size,
    furtherRowsRead: [tier.lookup.rows, dfe.rows, topology?.objects.utla.geometries.length ?? 0],
  };
  if (topology === undefined || all.some(({ severity }) => severity === 'error')) {
    return { tables: [], ...counts, rowsKept: 0, findings: all };
  }

  const councilShapes = polygonsByCode(topology, 'utla');
  const facts = {
    areas: lookup.areas,
    welsh: tier.lookup.welsh,
    names: tier.lookup.names,
    authorities: dfe.authorities,
    shapes: councilShapes,
  };
  const shared = sharedNames(register.rows, lookup.areas);
  const districts = districtRows(register.rows, {
    areas: lookup.areas,
    parent: tier.lookup.parent,
    districtShapes: polygonsByCode(topology, 'ltla'),
    councilShapes,
  });
  const councilRows = register.rows.map((entry) => councilRow(entry, facts, shared));
  const label = { release: 'current', vintage: vintageOf(lookup.areas.values()) };
  return {
    tables: [
      { path: TABLES.councils.path, text: formatTable(TABLES.councils, councilRows), ...label },
      {
        path: TABLES.districts.path,
        text: formatTable(TABLES.districts, districts.rows),
        ...label,
      },
    ],
    ...counts,
    rowsKept: councilRows.length + districts.rows.length,
    findings: [...all, ...registerFindings(register.rows, facts), ...districts.findings],
  };
}

function readRegister(data: DataFiles): { rows: RegisterEntry[]; findings: Finding[] } {
  const { path } = TABLES.register;
  const csv = data.read(path);
  if (csv !== undefined) return parseTable(TABLES.register, csv, path);
  const message = 'There is no such file in data/. It is made by hand, so restore it from git.';
  return { rows: [], findings: [{ code: 'missing-file', severity: 'error', file: path, message }] };
}

/** The latest change the list knows of says how recent it is. */
function vintageOf(areas: Iterable<{ start?: number | undefined }>): string {
  const years = [...areas].flatMap(({ start }) => (start === undefined ? [] : [start]));
  return years.length === 0 ? 'undated' : `changes up to April ${Math.max(...years)}`;
}

if (import.meta.main) {
  await run(() => {
    runImporter(councils, process.argv.slice(2));
  });
}
