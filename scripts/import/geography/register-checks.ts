/** Where data/register.csv and the sources disagree, in words that help a maintainer correct the register. */
import { isEnglishCode } from '../../../src/dataset/lineage/english-councils.ts';
import type { ErrorCode, Finding } from '../../../src/schemas/finding.ts';
import type { RegisterEntry } from '../../../src/schemas/register.ts';
import { firstDayOf, lastDayOf, upperTier, type ListedArea } from './area-lookup.ts';
import type { CouncilSources } from './council-rows.ts';

const REGISTER = 'register.csv';
const LONDON_PARTS: readonly string[] = ['E13000001', 'E13000002'];

/** All disagreements between the register and the sources. */
export function registerFindings(
  entries: readonly RegisterEntry[],
  sources: CouncilSources,
): Finding[] {
  const slugs = new Set(entries.map(({ slug }) => slug));
  return [
    ...notInRegister(entries, sources.areas),
    ...entries.flatMap((entry) => [
      ...unknownPredecessors(entry, slugs),
      ...(entry.code === undefined ? [] : entryFindings(entry, entry.code, sources)),
    ]),
  ];
}

function notInRegister(
  entries: readonly RegisterEntry[],
  areas: CouncilSources['areas'],
): Finding[] {
  const known = new Set(
    entries.flatMap(({ code, old_codes: old }) => [code, ...old.map((before) => before.code)]),
  );
  return upperTier(areas)
    .filter(({ areacd }) => !known.has(areacd))
    .map(({ areacd, areanm, start, end }) => {
      const from = start === undefined ? '' : firstDayOf(start);
      const to = end === undefined ? '' : lastDayOf(end);
      const line = `${slugOf(areanm)},${areacd},,,${from},${to},,`;
      return error(
        'not-in-register',
        areacd,
        `${areanm} is not in data/register.csv. If it is a new council, add the line ${line} and the slugs of its ` +
          'predecessors; if an old one with a new code, put the new code in its line and the old one with its last day under old_codes.',
      );
    });
}

function unknownPredecessors(entry: RegisterEntry, slugs: ReadonlySet<string>): Finding[] {
  return entry.predecessors
    .filter((slug) => !slugs.has(slug))
    .map((slug) =>
      error(
        'unknown-predecessor',
        slug,
        `${entry.slug} names a predecessor that has no line in data/register.csv. Add it or correct the slug.`,
      ),
    );
}

function entryFindings(entry: RegisterEntry, code: string, sources: CouncilSources): Finding[] {
  const area = sources.areas.get(code);
  if (area === undefined) {
    const message = `${entry.slug}: the list of areas has no such code. Correct data/register.csv, or take the newest list.`;
    return [error('unknown-code', code, message)];
  }
  return [
    ...dateFindings(entry, area),
    ...oldCodeFindings(entry, sources.areas),
    ...regionFindings(entry, area, sources),
    ...nameFindings(area, sources),
    ...(sources.shapes.has(code) ? [] : [noShape(entry, code)]),
  ];
}

/** The list gives whole years, and not every first year; the register gives days. Both must mean the same 1 April. */
function dateFindings(entry: RegisterEntry, { start, end, areacd }: ListedArea): Finding[] {
  const began = start === undefined ? undefined : firstDayOf(start);
  const ended = end === undefined ? undefined : lastDayOf(end);
  const findings: Finding[] = [];
  const recoded = entry.old_codes.length > 0;
  if (!recoded && began !== undefined && began !== entry.in_force_from) {
    findings.push(wrongDate(entry, areacd, 'in_force_from', began, entry.in_force_from));
  }
  if (ended !== entry.in_force_to) {
    findings.push(wrongDate(entry, areacd, 'in_force_to', ended, entry.in_force_to));
  }
  return findings;
}

function oldCodeFindings(entry: RegisterEntry, areas: CouncilSources['areas']): Finding[] {
  return entry.old_codes.flatMap(({ code, lastDay }) => {
    const end = areas.get(code)?.end;
    const listed = end === undefined ? undefined : lastDayOf(end);
    return listed === lastDay ? [] : [wrongDate(entry, code, 'old_codes', listed, lastDay)];
  });
}

function regionFindings(
  { code = '', slug }: RegisterEntry,
  { parents }: ListedArea,
  { authorities }: CouncilSources,
): Finding[] {
  if (!isEnglishCode(code)) return [];
  const region = authorities.get(code)?.region;
  if (region === undefined) {
    const message = `${slug} is in the register but not in the Department for Education's file. Take the newest release of it.`;
    return [error('not-in-dfe-file', code, message)];
  }
  const listed = parents.find((parent) => parent.startsWith('E12'));
  const dfe = LONDON_PARTS.includes(region) ? 'E12000007' : region;
  if (listed === undefined || listed === dfe) return [];
  const message = `${slug}: the Department for Education counts it in ${dfe}, and the list of areas in ${listed}. The department's region is used, because its regional figures use it.`;
  const at = { file: REGISTER, value: code, place: { code } };
  return [{ code: 'other-region', severity: 'info', ...at, message }];
}

/** Three lists have the name of a council. */
function nameFindings({ areacd, areanm }: ListedArea, sources: CouncilSources): Finding[] {
  const others = [sources.names.get(areacd), sources.authorities.get(areacd)?.name];
  const value = others.find((name) => name && plain(name) !== plain(areanm));
  if (value === undefined) return [];
  const message = `The list of areas has ${areanm}, and another list has ${value}. Look at both lists, and download the wrong one again.`;
  const at = { file: REGISTER, value, place: { code: areacd } };
  return [{ code: 'unknown-name', severity: 'warning', ...at, message }];
}

/** A name without what lists write in different ways: `Kingston upon Hull, City of`. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll('&', 'and').replace(/, .*$/, '');
}

function noShape({ slug }: RegisterEntry, code: string): Finding {
  return error('no-shape', code, `${slug} has no shape in the boundaries. Take the newest file.`);
}

function wrongDate(
  { slug }: RegisterEntry,
  value: string,
  column: string,
  listed: string | undefined,
  found: string | undefined,
): Finding {
  const message = `${slug}: the list of areas has ${listed ?? 'no date'}, and data/register.csv has ${found ?? 'no date'}. Correct the register.`;
  return { ...error('wrong-date', value, message), column };
}

function error(code: ErrorCode, value: string, message: string): Finding {
  return { code, severity: 'error', file: REGISTER, value, message };
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
