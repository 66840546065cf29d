/** The arguments of the trial of a larger country. */
import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readArguments } from '../../shared/arguments.ts';
import { Failure } from '../../shared/failure.ts';
import type { Scale } from './scale.ts';

const USAGE = `Usage: npm run trials -- tenfold --out FOLDER [--councils 1530] [--years 30] [--releases 4] [--returns 100] [--seed 1] [--build [--every 1] [--beside FILE]]

Invents a country of so many councils over so many years, with names and figures that nobody published, and writes it
into FOLDER/data. The check of npm run check is made of it. FOLDER is outside the project: nothing invented is published.

--build        also builds the site of it in FOLDER, and says how long that took, how much memory, and how heavy pages are
--every 40     of the pages of councils, builds those of one council in so many, which takes minutes and not an hour
--beside FILE  compares with measures.json of another such folder`;

/** The least that makes a country: ten neighbours for each council, reorganisations, and a year before them. */
const LEAST = { councils: 20, years: 3, releases: 1, returns: 0, seed: 0, every: 1 };

/** What the trial is to do. */
export interface TenfoldTask {
  readonly scale: Scale;
  /** Absolute path of a folder outside the project. */
  readonly out: string;
  readonly build: boolean;
  /** Of the pages of councils, those of one in so many are built. */
  readonly every: number;
  readonly beside: string | undefined;
}

/**
 * Reads the arguments.
 * @param root the project’s own folder
 * @throws Failure on a wrong call, a number that makes no country, or a folder within the project (2)
 */
export function tenfoldTask(argv: readonly string[], root: string): TenfoldTask {
  const values = readArguments(parse, argv, USAGE);
  if (values.help || values.out === undefined) throw new Failure(USAGE, 2);
  const scale = {
    councils: numberFrom('councils', values.councils),
    years: numberFrom('years', values.years),
    releases: numberFrom('releases', values.releases),
    returns: numberFrom('returns', values.returns),
    seed: numberFrom('seed', values.seed),
  };
  const every = numberFrom('every', values.every);
  if (scale.years > 83) throw new Failure('A country has at most 83 years, from 2017 to 2099.', 2);
  return {
    scale,
    out: outside(values.out, root),
    build: values.build,
    every,
    beside: values.beside,
  };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: {
      help: { type: 'boolean', default: false },
      out: { type: 'string' },
      councils: { type: 'string', default: '1530' },
      years: { type: 'string', default: '30' },
      releases: { type: 'string', default: '4' },
      returns: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      build: { type: 'boolean', default: false },
      every: { type: 'string', default: '1' },
      beside: { type: 'string' },
    },
  }).values;
}

function numberFrom(name: keyof typeof LEAST, text: string): number {
  if (/^\d{1,6}$/.test(text) && Number(text) >= LEAST[name]) return Number(text);
  throw new Failure(
    `--${name} ${text} is not a whole number from ${LEAST[name]} up. Correct it.\n${USAGE}`,
    2,
  );
}

/** The folder itself, followed through links, so that none of them leads into the project. */
function outside(out: string, root: string): string {
  const folder = real(resolve(out));
  const within = relative(realpathSync(root), folder);
  if (within === '' || !(within.startsWith('..') || resolve(within) === within))
    throw new Failure(
      `${out} is within the project, and what is invented must stay out of it. Name a folder elsewhere.`,
      2,
    );
  return folder;
}

/** A path of which the last parts may not be there yet. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
  }
}
