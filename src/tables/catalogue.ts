/** The tables of data/: which schema, which columns in which order, what identifies a row. */
import type { z } from 'zod';
import { area } from '../schemas/area.ts';
import { argument, timelineEvent } from '../schemas/argument.ts';
import { childrenInNeed } from '../schemas/children-in-need.ts';
import { council } from '../schemas/council.ts';
import { childPopulation, referralCount } from '../schemas/demand.ts';
import { district } from '../schemas/district.ts';
import { fact, pollAnswer, spreadStep, surveyGroup } from '../schemas/evidence.ts';
import { caseloadLimit, limitEvent, localLimit } from '../schemas/limit.ts';
import { figure } from '../schemas/figure.ts';
import { hex, hexAmendment } from '../schemas/geography.ts';
import { inspection } from '../schemas/inspection.ts';
import { comingDate, erratum, logEntry, sourceLine } from '../schemas/log.ts';
import { missingYear } from '../schemas/missing-year.ts';
import { neighbour } from '../schemas/neighbour.ts';
import { correction, jointReturn, story } from '../schemas/notes.ts';
import { combinedArea, place } from '../schemas/place.ts';
import { publicationLine } from '../schemas/publication.ts';
import { registerEntry } from '../schemas/register.ts';
import { councilCentre, postcodeArea } from '../schemas/postcode.ts';
import { socialWorkerChanges } from '../schemas/social-worker-changes.ts';
import { source } from '../schemas/source.ts';
import { workforce } from '../schemas/workforce.ts';
import { workerReport } from '../schemas/worker-report.ts';

export interface Table<T extends z.ZodType = z.ZodType> {
  /** Path relative to data/; `<release>` is a reporting year. */
  readonly path: string;
  readonly schema: T;
  readonly columns: readonly string[];
  /** Columns that together identify a row; rows are sorted by them, as text, in this order. */
  readonly key: readonly string[];
}

function table<T extends z.ZodType>(
  path: string,
  schema: T,
  columns: readonly string[],
  key: readonly string[],
): Table<T> {
  return { path, schema, columns, key };
}

const { columns: councilColumns } = columnsOf(council);

/** Every CSV table of data/. */
export const TABLES = {
  councils: table('councils.csv', council, councilColumns, ['slug']),
  register: table('register.csv', registerEntry, columnsOf(registerEntry).columns, ['slug']),
  districts: table('districts.csv', district, columnsOf(district).columns, ['code']),
  areas: table('areas.csv', area, columnsOf(area).columns, ['code']),
  caseloads: table(
    'caseloads/<release>.csv',
    figure,
    ['year', 'code', 'joint_with', 'status', 'average_caseload', 'cases', 'case_holders_fte'],
    ['year', 'code'],
  ),
  lines: table('lines/<release>.csv', sourceLine, columnsOf(sourceLine).columns, ['year', 'code']),
  workforce: table('workforce/<release>.csv', workforce, columnsOf(workforce).columns, [
    'year',
    'code',
  ]),
  childrenInNeed: table(
    'children-in-need.csv',
    childrenInNeed,
    ['year', 'code', 'status', 'children'],
    ['year', 'code'],
  ),
  missingYears: table('missing-years.csv', missingYear, columnsOf(missingYear).columns, [
    'importer',
    'release',
    'year',
  ]),
  referrals: table(
    'referrals.csv',
    referralCount,
    ['year', 'code', 'status', 'referrals'],
    ['year', 'code'],
  ),
  childPopulation: table(
    'child-population.csv',
    childPopulation,
    ['year', 'code', 'status', 'children'],
    ['year', 'code'],
  ),
  socialWorkerChanges: table(
    'social-worker-changes.csv',
    socialWorkerChanges,
    ['year', 'code', 'status', 'children', 'three_or_more', 'share'],
    ['year', 'code'],
  ),
  neighbours: table('neighbours.csv', neighbour, columnsOf(neighbour).columns, ['code', 'rank']),
  inspections: table('inspections.csv', inspection, columnsOf(inspection).columns, ['code']),
  places: table('places.csv', place, columnsOf(place).columns, ['name', 'code']),
  combinedAreas: table('combined-areas.csv', combinedArea, columnsOf(combinedArea).columns, [
    'name',
  ]),
  hexes: table('geography/hexes.csv', hex, columnsOf(hex).columns, ['code']),
  hexAmendments: table(
    'geography/hex-amendments.csv',
    hexAmendment,
    columnsOf(hexAmendment).columns,
    ['code'],
  ),
  postcodeAreas: table('postcodes/areas.csv', postcodeArea, columnsOf(postcodeArea).columns, [
    'area',
  ]),
  centres: table('postcodes/centres.csv', councilCentre, columnsOf(councilCentre).columns, [
    'council',
  ]),
  jointReturns: table('joint-returns.csv', jointReturn, columnsOf(jointReturn).columns, [
    'code',
    'first_year',
  ]),
  stories: table('stories.csv', story, columnsOf(story).columns, ['code', 'year']),
  corrections: table('corrections.csv', correction, columnsOf(correction).columns, [
    'importer',
    'release',
    'code',
    'year',
    'column',
  ]),
  facts: table('evidence/facts.csv', fact, columnsOf(fact).columns, ['id']),
  spread: table('evidence/spread.csv', spreadStep, columnsOf(spreadStep).columns, ['year', 'from']),
  polls: table('evidence/polls.csv', pollAnswer, columnsOf(pollAnswer).columns, ['poll', 'answer']),
  survey: table('evidence/survey.csv', surveyGroup, columnsOf(surveyGroup).columns, [
    'kind',
    'name',
  ]),
  arguments: table('evidence/arguments.csv', argument, columnsOf(argument).columns, [
    'side',
    'order',
  ]),
  timeline: table('evidence/timeline.csv', timelineEvent, columnsOf(timelineEvent).columns, [
    'order',
  ]),
  workerReports: table(
    'evidence/worker-reports.csv',
    workerReport,
    columnsOf(workerReport).columns,
    ['survey', 'order'],
  ),
  publication: table(
    'evidence/publication.csv',
    publicationLine,
    columnsOf(publicationLine).columns,
    ['order'],
  ),
  limits: table('evidence/limits.csv', caseloadLimit, columnsOf(caseloadLimit).columns, ['id']),
  limitEvents: table('evidence/limit-events.csv', limitEvent, columnsOf(limitEvent).columns, [
    'place',
    'order',
  ]),
  localLimits: table('evidence/local-limits.csv', localLimit, columnsOf(localLimit).columns, [
    'role',
  ]),
  log: table('log.csv', logEntry, columnsOf(logEntry).columns, ['date', 'text']),
  errata: table('errata.csv', erratum, columnsOf(erratum).columns, ['date', 'id']),
  calendar: table('calendar.csv', comingDate, columnsOf(comingDate).columns, ['date', 'title']),
  sources: table('sources.csv', source, columnsOf(source).columns, [
    'importer',
    'release',
    'table',
    'file',
  ]),
} as const;

/** The columns of a strict object schema, in the order it declares them. */
function columnsOf(schema: { readonly shape: Readonly<Record<string, unknown>> }): {
  columns: readonly string[];
} {
  return { columns: Object.keys(schema.shape) };
}
