/** /surroundings.json: who is like whom, who borders whom, the rates of the workforce and the latest grade of each council. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { councilOf, councils, inForce, type Council } from './councils.ts';
import { workforce } from './counts.ts';
import { jsonAt } from './dist-files.ts';
import { plain } from './exact.ts';
import { LATEST, years } from './figures.ts';
import { similarTo } from './similar.ts';
import { cell, table } from './tables.ts';
import { textOf, type Tally } from './tally.ts';

type Packed = readonly [
  near: readonly number[],
  borders: readonly number[],
  rates: readonly (readonly unknown[])[],
  grade?: Readonly<Record<string, unknown>>,
];

/** Compares what the file has of every council of England, past ones too. */
export function compareSurroundings(tally: Tally): void {
  const file = jsonAt('surroundings.json');
  const slugs = file.slugs as string[];
  const english = councils.filter(({ england }) => england);
  const wanted = english.map(({ slug }) => slug).toSorted();
  tally.check('surroundings, councils', 'all', slugs.toSorted().join(), wanted.join());
  const named = (places: readonly number[]): string => places.map((at) => slugs[at]).join();
  for (const council of english) {
    const { slug } = council;
    const packed = (file.all as Packed[])[slugs.indexOf(slug)];
    if (packed === undefined) continue;
    const [near, borders, rates, grade] = packed;
    tally.check('surroundings, similar', slug, named(near), similarTo(slug).join());
    tally.check('surroundings, borders', slug, named(borders), bordersOf(council).join());
    compareRates(tally, council, rates);
    const given = ['grade', 'leaders', 'from', 'report'].map((name) => textOf(grade?.[name] ?? ''));
    const found = grade === undefined ? '' : given.join();
    tally.check('surroundings, grade', slug, found, gradeOf(council));
  }
}

const RATES = ['vacancy_rate', 'agency_rate', 'turnover_rate', 'absence_rate'];

function compareRates(
  tally: Tally,
  { slug, codes }: Council,
  rates: readonly (readonly unknown[])[],
): void {
  for (const year of years) {
    const row = codes
      .map((code) => workforce.get(`${code} ${String(year)}`))
      .find((one) => one !== undefined);
    const wanted = row === undefined ? '' : RATES.map((name) => plain(row[name] ?? '')).join();
    const found = rates.find(([first]) => first === year)?.slice(1) ?? [];
    tally.check('surroundings, rates', `${slug} ${String(year)}`, found.map(textOf).join(), wanted);
  }
}

const inspections = table('inspections.csv');

/** Both grades, the day and the report; nothing without a day. */
function gradeOf({ codes }: Council): string {
  const row = inspections.find((one) => codes.includes(cell(one, 'code')));
  if (row === undefined || row.inspection_start === '') return '';
  const columns = ['overall_effectiveness', 'impact_of_leaders', 'inspection_start', 'report_url'];
  return columns.map((column) => cell(row, column)).join();
}

interface Shape {
  readonly arcs?: unknown;
  readonly properties: { readonly code: string };
}

const topology = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '..', '..', 'data', 'geography', 'boundaries.json'),
    'utf8',
  ),
) as { readonly objects: { readonly councils: { readonly geometries: readonly Shape[] } } };

/** Councils of England today on each line: a line that two outlines share has two. */
const beside = new Map<number, Council[]>();
for (const { arcs, properties } of topology.objects.councils.geometries) {
  if (!/^E(06|08|09|10)/.test(properties.code)) continue;
  const council = councilOf(properties.code);
  if (!inForce(council, LATEST)) continue;
  for (const arc of [arcs].flat(4) as number[]) {
    // A line in the other direction has the complement of its number.
    const line = arc < 0 ? -arc - 1 : arc;
    beside.set(line, [...(beside.get(line) ?? []), council]);
  }
}

const touching = new Map<string, Set<Council>>();
for (const both of beside.values())
  for (const { slug } of both)
    touching.set(slug, new Set([...(touching.get(slug) ?? []), ...both]));

/** Slugs of those that share a line with a council, by their codes. */
function bordersOf({ slug }: Council): string[] {
  return [...(touching.get(slug) ?? [])]
    .filter((one) => one.slug !== slug)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((one) => one.slug);
}
