/** The figures of a whole run, as a file and as the table that the README shows. */
import { z } from 'zod';
import { benchRow, type BenchRow } from './row.ts';

/** Where the last whole run is written, within the repository. */
export const REPORT_FILE = 'docs/bench.json';

export const benchReport = z.strictObject({
  /** Day of the run, and the commit that was measured. */
  date: z.iso.date(),
  commit: z.string(),
  node: z.string(),
  processor: z.string(),
  cores: z.number(),
  minutes: z.number(),
  /** Processes that ran or waited, on average in the fifteen minutes before the end. More than the cores is not quiet. */
  load: z.number(),
  rows: z.array(benchRow),
});
export type BenchReport = z.output<typeof benchReport>;

/** The README has the table between these. */
const START = '<!-- figures of npm run bench -->';
const END = '<!-- end of the figures -->';

/** A table in Markdown; the first row has the names of the columns. */
export function tableOf(rows: readonly BenchRow[]): string {
  const head = ['measure', 'what', 'figure', 'compared with', 'ratio', 'wanted', 'met'];
  const lines = [head, head.map(() => '---'), ...rows.map(cellsOf)];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf({
  measure,
  what,
  figure,
  unit,
  comparedWith,
  ratio,
  wanted,
  met,
}: BenchRow): string[] {
  return [
    measure,
    what,
    withUnit(figure, unit),
    comparedWith === undefined
      ? ''
      : `${comparedWith.name}: ${withUnit(comparedWith.figure, unit)}`,
    ratio === undefined ? '' : String(ratio),
    wanted === undefined
      ? ''
      : `${wanted.kind} ${wanted.of === 'ratio' ? String(wanted.value) : withUnit(wanted.value, unit)}`,
    met === undefined ? '' : met ? 'yes' : 'no',
  ];
}

function withUnit(figure: number, unit: string): string {
  return `${figure.toLocaleString('en-GB')} ${unit}`.trim();
}

/** What the README says between its two marks. */
export function readmePart({
  date,
  commit,
  node,
  cores,
  minutes,
  load,
  rows,
}: BenchReport): string {
  const day = new Date(`${date}T00:00Z`).toLocaleDateString('en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const judged = rows.filter(({ met }) => met !== undefined);
  const missed = judged.filter(({ met }) => met === false).length;
  return [
    `Measured on ${day} with Node ${node} on ${String(cores)} cores, at commit ${commit}, in ${String(minutes)} minutes, with ${String(load)} processes at a time. ${load > cores ? 'The machine was busy, so times are longer than they need be. ' : ''}Of ${String(judged.length)} wanted figures, ${missed === 0 ? 'all' : String(judged.length - missed)} are met.`,
    tableOf(rows),
  ].join('\n\n');
}

/**
 * The README with another part between its marks.
 * @throws {Error} if it has no marks
 */
export function withPart(readme: string, part: string): string {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from === -1 || to < from) throw new Error(`README.md needs ${START} and ${END}`);
  return `${readme.slice(0, from)}${START}\n\n${part.trim()}\n\n${readme.slice(to)}`;
}
