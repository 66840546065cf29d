/** All files of the data folder of an invented country. The same scale gives the same bytes. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { DataFiles } from '../../../src/tables/assemble.ts';
import { TABLES } from '../../../src/tables/catalogue.ts';
import { formatTable, parseTable } from '../../../src/tables/table.ts';
import { MANIFEST_PATH, manifestOf } from '../../shared/data-manifest.ts';
import { chanceOf } from './chance.ts';
import { inventCouncils } from './councils.ts';
import type { Country } from './country.ts';
import { inventCounts } from './counts.ts';
import { inventLists } from './lists.ts';
import { inventPlaces } from './places.ts';
import { inventReleases } from './releases.ts';
import { inventReturns } from './returns.ts';
import { yearsOf, type Scale } from './scale.ts';
import { countsOf } from './series.ts';
import { inventShapes } from './shapes.ts';

/** Tables made by hand that say nothing of a single council’s figure: an invented country has them as they are. */
const AS_THEY_ARE = [
  TABLES.areas,
  TABLES.calendar,
  TABLES.corrections,
  TABLES.errata,
  TABLES.log,
  TABLES.missingYears,
  TABLES.facts,
  TABLES.spread,
  TABLES.polls,
  TABLES.survey,
  TABLES.arguments,
  TABLES.timeline,
  TABLES.workerReports,
  TABLES.publication,
  TABLES.limits,
  TABLES.limitEvents,
  TABLES.localLimits,
].map(({ path }) => path);

/**
 * Makes the files.
 * @param data the project’s own data, for what is made by hand and the letters of postcode areas
 * @returns texts by path, the manifest among them
 */
export function invent(scale: Scale, data: DataFiles): Map<string, string> {
  const country = inventCouncils(scale, chanceOf(scale.seed));
  const counts = countsOf(country);
  const made = new Map([
    ...inventLists(country, counts),
    ...inventReleases(country, counts),
    ...inventCounts(country, counts),
    ...inventShapes(country),
    ...inventPlaces(country, data.read(TABLES.postcodeAreas.path) ?? ''),
  ]);
  const files = new Map([
    ...made,
    ...AS_THEY_ARE.map((path) => [path, data.read(path) ?? ''] as const),
    [TABLES.sources.path, sources(country, made, data)],
    ...inventReturns(country, counts),
  ]);
  return files.set(MANIFEST_PATH, manifestOf(filesIn(files)));
}

/** Files in memory, read as those of a folder are. */
export function filesIn(files: ReadonlyMap<string, string>): DataFiles {
  return {
    read: (path) => files.get(path),
    list: (folder) => {
      const start = posix.join(folder, '/').replace(/^\.?\//, '');
      return [...files.keys()]
        .filter((path) => path.startsWith(start))
        .map((path) => path.slice(start.length).split('/')[0] ?? '')
        .filter((name, index, names) => names.indexOf(name) === index)
        .sort();
    },
  };
}

/** Where the tables come from: nowhere, and each says so. Imports and their releases are named as those of data/ are. */
function sources(country: Country, made: ReadonlyMap<string, string>, data: DataFiles): string {
  const path = TABLES.sources.path;
  const known = new Map(
    parseTable(TABLES.sources, data.read(path) ?? '', path).rows.map((row) => [row.table, row]),
  );
  const last = String(yearsOf(country.scale).at(-1));
  const rows = [...made].map(([table, text]) => {
    const [year] = /\d{4}/.exec(table) ?? [];
    const like = known.get(table);
    return {
      importer: like?.importer ?? table.replace(/^lines/, 'caseloads').replace(/[/.].*$/, ''),
      release: year ?? (/^\d{4}$/.test(like?.release ?? '') ? last : (like?.release ?? 'current')),
      table,
      publisher: 'Nobody',
      title: 'Invented for a trial',
      licence: 'Open Government Licence v3.0',
      vintage: 'Invented for a trial',
      file: 'invented.csv',
      sha256: createHash('sha256').update(text).digest('hex'),
      rows: String(text.split('\n').length),
      address: 'https://example.org/invented/',
      imported: '2026-11-22',
    };
  });
  return formatTable(TABLES.sources, rows);
}
