/** The rooms of the code and what each imports from the others, as a graph in the DOT language. */
import { posix } from 'node:path';
import { factsOf } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/** The room a file is in: the folder of `src`, or the folder at the top. */
function roomOf(path: string): string {
  const [top = '', next = ''] = path.split('/');
  return top === 'src' ? next : top;
}

/** What each room is for, under its name. */
const ROLES: Readonly<Record<string, string>> = {
  schemas: 'what a row may be',
  tables: 'CSV to checked rows',
  releases: 'publisher’s file to rows',
  dataset: 'questions of the data',
  postcodes: 'postcode to council',
  returns: 'checks a council’s return',
  charts: 'figures to SVG',
  live: 'what a reader can change',
  site: 'views of pages, exports',
  pictures: 'SVG and PNG files',
  components: 'parts of pages',
  layouts: 'the frame of pages',
  pages: 'one file for each address',
  scripts: 'importers, checks, tests',
};

/**
 * One box for each room, one arrow for each pair of rooms in which code of the one runs code of the other.
 * Arrows run the way the data goes: from what is imported to what imports it. The more imports, the wider.
 */
export function graphOf(files: readonly SourceFile[]): string {
  const code = files.filter(({ path }) => roomOf(path) !== 'styles');
  const rooms = [...new Set(code.map(({ path }) => roomOf(path)))];
  const boxes = rooms.map((room) => `  ${room} [label="${room}\\n${ROLES[room] ?? ''}"];`);
  const arrows = [...countImports(code)].map(
    ([pair, count]) => `  ${pair} [penwidth=${weight(count)}, tooltip="${count} imports"];`,
  );
  return `digraph rooms {
  rankdir=LR; bgcolor="#fbfaf6"; nodesep=0.3; ranksep=0.7;
  node [shape=box, style=filled, fillcolor="#ffffff", color="#16202a", fontname="Helvetica", fontsize=12, margin="0.15,0.08"];
  edge [color="#56616b", arrowsize=0.6];
  data [label="data\\ntables, by hand and\\nby importers", fillcolor="#dfe9ea"];
  dist [label="dist\\npages and files", fillcolor="#dfe9ea"];
${[...boxes, ...arrows].sort().join('\n')}
  scripts -> data [style=dashed, tooltip="importers write the tables"];
  data -> site [style=dashed, tooltip="the site reads the tables"];
  pages -> dist [style=dashed, tooltip="the build writes pages"];
}
`;
}

/** How many imports that run go from one room to another: `dataset -> charts` to their number. */
function countImports(files: readonly SourceFile[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path, text } of files)
    for (const { from, typesOnly } of factsOf(path, text).imports) {
      if (typesOnly || !from.startsWith('.')) continue;
      const source = roomOf(posix.join(posix.dirname(path), from));
      if (source === roomOf(path) || source === 'styles') continue;
      const pair = `${source} -> ${roomOf(path)}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  return counts;
}

/** The width of an arrow grows slowly with the number of imports. */
function weight(count: number): string {
  return (0.5 + Math.log10(count)).toFixed(1);
}
