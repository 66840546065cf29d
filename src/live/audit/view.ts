/** What comes of comparing the publisher's file with the site: one sentence, and every difference. */
import { codesOf } from '../../dataset/dataset.ts';
import { symbolInWords } from '../../dataset/figures/absence-wording.ts';
import { MEASURE_NAMES } from '../../dataset/revisions/measure-revision-wording.ts';
import { inWords, listed, thousands } from '../../dataset/text/format.ts';
import type { Comparison, ValueDifference } from '../../releases/compare-release.ts';
import type { OurRelease } from '../../releases/our-release.ts';
import type { SourceColumns } from '../../releases/source-columns.ts';
import { SOURCE_MEASURES } from '../../releases/source-columns.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { AbsenceSymbol } from '../../schemas/absence.ts';

/** More rows than these are only counted, so that a file with nothing in common is shown as fast as any other. */
const SHOWN = 50;

/** A council, the two of a combined figure, or an area, with where the release's figures of it are. */
export interface PlaceLink {
  readonly text: string;
  readonly href: string;
}

export interface DifferenceView {
  readonly key: string;
  /** `Row 1,318`. */
  readonly row: string;
  readonly places: readonly PlaceLink[];
  readonly year: number;
  /** The file's own name of the column. */
  readonly column: string;
  readonly measure: string;
  readonly file: string;
  readonly ours: string;
}

/** A heading with sentences below it. */
export interface ListView {
  readonly heading: string;
  readonly items: readonly string[];
  /** How many more there are, as a sentence; empty if there are none. */
  readonly more: string;
}

export interface AuditView {
  /** The result, which is read out. */
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly differences: readonly DifferenceView[];
  /** How many more differences there are, as a sentence; empty if there are none. */
  readonly more: string;
  readonly lists: readonly ListView[];
}

/** The view of a file that could not be compared, by the importer's own messages. */
export function stoppedView(
  file: string,
  findings: readonly Pick<Finding, 'row' | 'message'>[],
): AuditView {
  const [first, ...others] = findings.map(said);
  return {
    sentence: `${file} was not compared. ${first ?? ''}`,
    notes: [],
    differences: [],
    more: '',
    lists: listView('What else is wrong with it', others),
  };
}

/** The view of a comparison. */
export function auditView(
  found: Comparison,
  columnOf: SourceColumns,
  ours: Pick<OurRelease, 'councils' | 'areas'>,
): AuditView {
  const places = placesByCode(ours);
  const nameOf = ({ codes, year }: Pick<ValueDifference, 'codes' | 'year'>): string =>
    `${listed(linksOf(codes, places).map(({ text }) => text))} ${year}`;
  const { differences, extra, problems, release } = found;
  return {
    sentence: resultSentence(found),
    notes: notesOf(found),
    differences: differences.slice(0, SHOWN).map((one) => ({
      key: `${one.line} ${one.measure}`,
      row: `Row ${thousands(one.line)}`,
      places: linksOf(one.codes, places).map(({ text, href }) => ({
        text,
        href: `${href}#release-${release}`,
      })),
      year: one.year,
      column: columnOf[one.measure],
      measure: MEASURE_NAMES[one.measure],
      file: valueText(one.file),
      ours: valueText(String(one.ours)),
    })),
    more: moreText(differences.length, 'difference'),
    lists: [
      ...listView('Rows of your file without a match', [
        ...problems.map(said),
        ...extra.map(
          (row) =>
            `Row ${thousands(row.line)}, ${nameOf(row)}: ${row.twice ? 'An earlier row of your file is about the same.' : 'Release ' + String(release) + ' has no such row here.'}`,
        ),
      ]),
      ...listView(
        'Rows that your file does not have',
        isExcerpt(found) ? [] : missingItems(found, nameOf),
      ),
    ],
  };
}

/** `1,462 of 1,463 rows agree with our figures for release 2025 and one value differs.` */
function resultSentence(found: Comparison): string {
  const { release, rows, agreeing, differences, extra, missing, problems } = found;
  const agree = `${thousands(agreeing)} of ${counted(rows, 'row')} ${rows === 1 ? 'agrees' : 'agree'} with our figures for release ${release}`;
  const others = new Set([...extra.map(({ line }) => line), ...problems.map(({ row }) => row)])
    .size;
  const phrases = [
    differences.length > 0 &&
      `${counted(differences.length, 'value')} ${differences.length === 1 ? 'differs' : 'differ'}`,
    others > 0 && `${counted(others, 'row')} ${others === 1 ? 'has' : 'have'} no match`,
    missing.length > 0 &&
      !isExcerpt(found) &&
      `${counted(missing.length, 'row')} ${missing.length === 1 ? 'is' : 'are'} missing`,
  ].filter((phrase) => phrase !== false);
  if (phrases.length > 0) return `${listed([agree, ...phrases])}.`;
  return `${agree}, in all ${thousands(rows * SOURCE_MEASURES.length)} values.`;
}

function notesOf(found: Comparison): string[] {
  const { release, rows, ourRows, secondHalves, missing } = found;
  const excerpt = `Your file is an excerpt. Release ${release} has ${thousands(ourRows)} rows here, and the ${thousands(missing.length)} that your file does not have were not compared.`;
  const one = secondHalves === 1;
  const halves = `${thousands(secondHalves)} more ${one ? 'row' : 'rows'} of your file ${one ? 'has' : 'have'} no figures, because another council’s row has the combined figure.`;
  return [
    ...(isExcerpt(found) && rows > 0 ? [excerpt] : []),
    ...(secondHalves > 0 ? [halves] : []),
  ];
}

/** Whether a file has less than half of a release: its reader knows that rows are missing, so they are only counted. */
function isExcerpt({ missing, ourRows }: Comparison): boolean {
  return missing.length * 2 > ourRows;
}

/** Rows one by one, but only counted for a year of which many are missing. */
function missingItems(
  { missing }: Comparison,
  nameOf: (row: Comparison['missing'][number]) => string,
): string[] {
  const byYear = Map.groupBy(missing, ({ year }) => year);
  return [...byYear].flatMap(([year, rows]) =>
    rows.length > SHOWN ? [`${counted(rows.length, 'row')} of ${year}`] : rows.map(nameOf),
  );
}

function listView(heading: string, items: readonly string[]): ListView[] {
  if (items.length === 0) return [];
  return [{ heading, items: items.slice(0, SHOWN), more: moreText(items.length, 'row') }];
}

function moreText(count: number, thing: string): string {
  return count > SHOWN
    ? `There ${count - SHOWN === 1 ? 'is' : 'are'} ${counted(count - SHOWN, thing)} more.`
    : '';
}

/** `Row 12, new_la_code ‘E0900’: The code is unknown.` What a maintainer would do about it is left out. */
function said({
  row,
  column,
  value,
  message,
}: Pick<Finding, 'row' | 'column' | 'value' | 'message'>): string {
  const words = message.split(/(?<=[.)]) (?:Correct|If|Check|Ask|Otherwise) /)[0] ?? message;
  const where = [
    ...(row === undefined ? [] : [`Row ${thousands(row)}`]),
    ...(column === undefined || value === undefined ? [] : [`${column} ‘${value}’`]),
  ].join(', ');
  const all = column === undefined || value === undefined ? message : words;
  return where === '' ? all : `${where}: ${all}`;
}

/** A value as the file writes it, with the meaning of a symbol: `x (not available)`. */
function valueText(cell: string): string {
  if (cell === '') return '(empty)';
  return isSymbol(cell) ? `${cell} (${symbolInWords(cell)})` : cell;
}

function isSymbol(cell: string): cell is AbsenceSymbol {
  return ['x', 'u', 'c', 'z', 'low'].includes(cell);
}

function counted(n: number, thing: string): string {
  return `${n > 10 ? thousands(n) : inWords(n)} ${thing}${n === 1 ? '' : 's'}`;
}

function placesByCode({
  councils,
  areas,
}: Pick<OurRelease, 'councils' | 'areas'>): Map<string, PlaceLink> {
  const named = councils.flatMap((council) =>
    codesOf(council).map((code) => [code, link(council, 'councils')] as const),
  );
  return new Map([...named, ...areas.map((area) => [area.code, link(area, 'regions')] as const)]);
}

function link(
  { name, slug }: { readonly name: string; readonly slug: string },
  folder: string,
): PlaceLink {
  return { text: name, href: `/${folder}/${slug}/as-known/` };
}

function linksOf(codes: string, places: ReadonlyMap<string, PlaceLink>): PlaceLink[] {
  return codes.split(' / ').flatMap((code) => places.get(code) ?? []);
}
