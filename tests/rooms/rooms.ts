/** The rooms of the project and what each may import: the table in README.md as rules. */
import { posix } from 'node:path';
import { factsOf, type Import } from '../../scripts/architecture/imports.ts';

interface Room {
  /** What it may import to run, besides itself: rooms, or folders and files of a room. */
  readonly rooms: readonly string[];
  /** What it may import types from, besides. */
  readonly types?: readonly string[];
  /** Packages, `node:` modules among them, as they begin; `*` for any. */
  readonly packages: readonly string[];
  /** Whether it is free of the page, the network, the clock and chance. */
  readonly pure?: true;
}

/** Types of shapes, of which nothing is left when the code runs. */
const SHAPES = ['geojson', 'topojson-specification'];
const MATHS = ['d3-array', 'd3-geo', ...SHAPES];
/** The wording of the dataset: what a component may call, as it calculates nothing. */
const WORDS = ['dataset/text', 'dataset/*-wording', 'dataset/figures/figure-sentence'];
/** What a reader may choose from, such as the caps from 8 to 30: constants of the dataset, which a page may name. */
const RANGES = ['dataset/*-range'];
/** A component is given a finished view: it knows the view's type, not how it is made. */
const VIEWS = ['schemas', 'dataset', 'site'];

export const ROOMS: Readonly<Record<string, Room>> = {
  schemas: { rooms: [], packages: ['zod'], pure: true },
  tables: { rooms: ['schemas'], types: ['dataset'], packages: ['papaparse', 'zod'], pure: true },
  // Which councils border each other is read from the shapes, by topojson's `neighbors`.
  dataset: { rooms: ['schemas'], packages: [...MATHS, 'topojson-client'], pure: true },
  // What is pure in reading a publisher's file, so that the browser reads it as the importer does.
  releases: { rooms: ['schemas', 'tables', 'dataset'], packages: [], pure: true },
  postcodes: { rooms: ['schemas'], packages: [], pure: true },
  returns: {
    rooms: ['schemas', 'dataset'],
    packages: ['papaparse', '@noble/hashes', 'fflate', 'saxes'],
    pure: true,
  },
  charts: {
    rooms: ['dataset'],
    types: ['schemas'],
    packages: [...MATHS, 'topojson-client', 'preact'],
    pure: true,
  },
  live: {
    // Files that a reader makes are made as those of the build: on the same sheet, by the same writer.
    rooms: [
      'dataset',
      'postcodes',
      'returns',
      'releases',
      'charts',
      'pictures/Sheet',
      'pictures/sheet-layout',
      'tables/write-csv',
    ],
    types: ['schemas'],
    packages: [...MATHS, 'preact'],
  },
  site: {
    // Views of what a reader can change: of a whole part, or of one thing in it.
    rooms: [
      'schemas',
      'dataset',
      'postcodes',
      'returns',
      'releases',
      'tables',
      'live/*/view',
      'live/*-view',
    ],
    packages: [
      'node:crypto',
      'node:fs',
      'node:path',
      '@citation-js',
      'feed',
      'fflate',
      'htmlparser2',
      'hyparquet-writer',
      'ical-generator',
      'write-excel-file',
      ...SHAPES,
    ],
  },
  pictures: {
    rooms: ['charts', 'styles', ...WORDS],
    types: VIEWS,
    packages: [
      'node:crypto',
      'node:fs',
      'node:path',
      '@resvg/resvg-js',
      'preact',
      'preact-render-to-string',
    ],
  },
  components: {
    rooms: ['charts', 'live', 'pictures', ...WORDS],
    types: VIEWS,
    packages: ['astro'],
  },
  layouts: {
    rooms: ['components', 'charts', 'live', 'styles', ...WORDS],
    types: VIEWS,
    packages: ['astro'],
  },
  pages: {
    rooms: [
      'site',
      'layouts',
      'components',
      'charts',
      'live',
      'pictures',
      'styles',
      ...WORDS,
      ...RANGES,
    ],
    types: VIEWS,
    packages: ['astro'],
  },
  // What Astro does to each finished page.
  middleware: { rooms: ['site/glossary'], packages: ['astro:middleware'] },
  scripts: {
    rooms: ['schemas', 'dataset', 'returns', 'postcodes', 'tables', 'releases'],
    packages: ['*'],
  },
};

/** Rooms whose script tags may load what runs in the browser. */
const WITH_SCRIPT_TAGS = ['components', 'layouts', 'pages'];

/**
 * What a file does that its room may not.
 * @param file path from the root, with forward slashes: `src/dataset/cap/cap.ts`
 * @returns one sentence for each offence
 */
export function offencesOf(file: string, source: string): string[] {
  const name = roomOf(file);
  const room = ROOMS[name];
  if (room === undefined) return [`${file} is in no room`];
  const { imports, effects } = factsOf(file, source);
  const forbidden = imports.filter((each) => !isAllowed(each, file, name, room));
  return [
    ...forbidden.map(({ from }) => `${file} imports ${from}, which ${name} may not`),
    ...(room.pure ? effects : []).map((effect) => `${file} uses ${effect}, which ${name} may not`),
  ];
}

function isAllowed(imported: Import, file: string, name: string, room: Room): boolean {
  const { from, typesOnly, inScriptTag } = imported;
  if (!from.startsWith('.')) return room.packages.some((start) => startsAs(from, start));
  const target = posix.join(posix.dirname(file), from);
  const targetRoom = roomOf(target);
  if (inScriptTag) return targetRoom === 'live' && WITH_SCRIPT_TAGS.includes(name);
  if (targetRoom === name) return true;
  const allowed = [...room.rooms, ...(typesOnly ? (room.types ?? []) : [])];
  return allowed.some((each) => startsAs(target.replace(/^src\//, ''), each));
}

/**
 * Whether a path or package is the given one or lies in it: `zod/v4` in `zod`, not `zodiac`.
 * `*` stands for any letters: `live/*` + `/view` is the view of every folder of `live`.
 */
function startsAs(path: string, start: string): boolean {
  const pattern = start.split('*').map((part) => part.replaceAll(/[.$]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}([/.]|$)`).test(path);
}

function roomOf(file: string): string {
  const [top = '', next = ''] = file.split('/');
  return top === 'src' ? next : top;
}
