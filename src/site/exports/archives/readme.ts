/** README.txt and LICENCE.txt, which go with a table or a chart wherever it is sent. */
import { longDate } from '../../../dataset/text/format.ts';
import { citationSentence, type Cited } from '../../citation.ts';
import { lastChanged, type Context } from '../../context.ts';
import { dataVersion, versionHref } from '../../version.ts';
import { CAVEATS, LICENCE } from '../caveats.ts';
import type { Field, FieldType } from '../dictionary/field.ts';
import { SITE_NAME } from '../metadata/about.ts';

/** What the two texts say of a table or a chart. */
export interface Described {
  readonly cited: Cited;
  /** Whether it has the Department’s figures of caseloads. */
  readonly hasCaseloads: boolean;
  /** What it shows, in paragraphs; none where the title says all. */
  readonly about: readonly string[];
  /** Each file of the archive, with what it is. */
  readonly files: readonly (readonly [name: string, what: string])[];
  /** Whose figures it is made from. */
  readonly sources: readonly string[];
  /** Terms of parts of it that has others than the rest. */
  readonly rights: readonly string[];
  /** Columns of its CSV file. */
  readonly columns: readonly Field[];
}

const TYPES = {
  integer: 'whole number',
  number: 'number',
  string: 'text',
  boolean: 'true or false',
  date: 'day, as YYYY-MM-DD',
} as const satisfies Record<FieldType, string>;

/** Title, files, source, version, how to cite, caveats, and the columns in words. */
export function readme(context: Context, described: Described): string {
  const { cited, hasCaseloads, about, files, sources, columns } = described;
  const kept = `${cited.site}${versionHref()}`;
  return document([
    [cited.title, '='.repeat(cited.title.length), ...about],
    ['FILES', ...files.map(([name, what]) => `- ${name}: ${what}`)],
    ['SOURCE', ...sources.map(item)],
    [
      'VERSION',
      `Data version ${dataVersion()}, last changed on ${longDate(lastChanged(context))}.`,
      `This version is kept at ${kept}`,
      `The newest version is at ${cited.site}/data/`,
    ],
    ['HOW TO CITE', ...citationSentence(context, cited, hasCaseloads).map(({ text }) => text)],
    ['PLEASE NOTE', ...CAVEATS.map(item)],
    ['COLUMNS', 'An empty cell is never zero.', ...columns.map(columnInWords)],
  ]);
}

/** The terms of use, and who to name. */
export function licence({ sources, rights }: Described): string {
  return document([
    [
      LICENCE.title,
      LICENCE.url,
      'You may copy, publish, adapt and sell this under the terms of that licence.',
    ],
    [
      'PLEASE NAME',
      `Contains public sector information licensed under the ${LICENCE.title}.`,
      ...sources.map(item),
      `- ${SITE_NAME}, data version ${dataVersion()}`,
    ],
    ...(rights.length === 0 ? [] : [['OTHER TERMS', ...rights.map(item)]]),
  ]);
}

function columnInWords({ name, type, unit, title, description }: Field): string {
  const kind = unit === undefined ? TYPES[type] : `${TYPES[type]}, ${unit}`;
  return `- ${name} (${kind}): ${title}. ${description}`;
}

function item(text: string): string {
  return `- ${text}`;
}

/** Parts with an empty line between them. Lines end as every editor of text understands. */
function document(parts: readonly (readonly string[])[]): string {
  return `${parts.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`;
}
