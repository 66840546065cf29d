/** Every command that changes files, each ready to be run on a disk with a fault: one list for all faults. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFonts } from '../../../scripts/font/write-fonts.ts';
import { boundaries } from '../../../scripts/import/boundaries.ts';
import { caseloads } from '../../../scripts/import/caseloads.ts';
import { childPopulation } from '../../../scripts/import/child-population.ts';
import { childrenInNeed } from '../../../scripts/import/children-in-need.ts';
import { councils } from '../../../scripts/import/councils.ts';
import { hexes } from '../../../scripts/import/hexes.ts';
import { inspections } from '../../../scripts/import/inspections.ts';
import { neighbours } from '../../../scripts/import/neighbours.ts';
import { places } from '../../../scripts/import/places.ts';
import { importPostcodes } from '../../../scripts/import/postcodes.ts';
import { referrals } from '../../../scripts/import/referrals.ts';
import { socialWorkerChanges } from '../../../scripts/import/social-worker-changes.ts';
import { workforce } from '../../../scripts/import/workforce.ts';
import { keep } from '../../../scripts/keep.ts';
import { writeManifest } from '../../../scripts/keep/manifest.ts';
import { manifest } from '../../../scripts/manifest.ts';
import { repair } from '../../../scripts/repair.ts';
import { returns } from '../../../scripts/returns.ts';
import { DATA_FOLDER } from '../../../scripts/shared/data-folder.ts';
import type { Disk } from '../../../scripts/shared/disk.ts';
import type { Importer } from '../../../scripts/shared/importer.ts';
import { planImport } from '../../../scripts/shared/plan-import.ts';
import { readSource } from '../../../scripts/shared/read-sources.ts';
import { replaceFile } from '../../../scripts/shared/replace-file.ts';
import { runImporter } from '../../../scripts/shared/run-importer.ts';
import { update } from '../../../scripts/update.ts';
import { census, worker } from '../../returns/census/make-census.ts';
import { HEADER } from '../../returns/context.ts';
import { folder as dataOf, fixture } from '../import/harness.ts';
import { DATASET } from '../returns/commands.ts';
import { FIXTURES } from '../shared/data-copy.ts';

const silent = { log: () => undefined, error: () => undefined };
const today = (): string => '2026-02-10';

/** A command and what it needs. It changes nothing but the folder `target` of its workplace. */
export interface Command {
  readonly name: string;
  /** Fills a workplace, which is empty. */
  readonly prepare: (place: string) => void;
  /** @param file what the command reads instead of its own file */
  readonly run: (place: string, disk?: Disk, file?: string) => Promise<void> | void;
  /** Finishes what was begun, as a command of its own does. Others finish it when they run again. */
  readonly repair?: (place: string, disk: Disk) => Promise<void> | void;
  /** Whether it reads no file. */
  readonly readsNoFile?: true;
}

/** Where a workplace has what the command changes. */
export function targetOf(place: string): string {
  return join(place, 'target');
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function effects(disk: Disk | undefined) {
  return { output: silent, today, ...(disk && { disk }) };
}

const REGISTER = ['councils.csv', 'areas.csv', 'joint-returns.csv', 'corrections.csv'];

/** An importer on its excerpt of the publisher’s file. */
interface Excerpt {
  readonly importer: Importer;
  /** Fixtures that it reads. */
  readonly files: readonly string[];
  /** Texts of data/, by path; the register of the fixtures if it is left out. */
  readonly data?: () => Readonly<Record<string, string>>;
}

const register = (): Record<string, string> =>
  Object.fromEntries(REGISTER.map((name) => [name, fixture(`register/${name}`)]));

/** The register of councils that the importer makes of its fixtures. */
function madeRegister(): string {
  const names = ['area-lookup.json', 'ltla-utla.csv', 'workforce.csv', 'boundaries.topo.json'];
  const { tables } = councils.read(
    names.map((name) => readSource(join(FIXTURES, 'councils', name))),
    dataOf({ 'register.csv': fixture('councils/register.csv') }),
  );
  return tables.find(({ path }) => path === 'councils.csv')?.text ?? '';
}

/** Files of the project’s own data/. */
function own(...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    paths.map((path) => [path, readFileSync(join(DATA_FOLDER, path), 'utf8')]),
  );
}

/** Each importer that reads its file at once, with an excerpt that it takes. */
export const EXCERPTS: readonly Excerpt[] = [
  { importer: caseloads, files: ['caseloads/newer-release/input.csv'] },
  { importer: workforce, files: ['caseloads/newer-release/input.csv'] },
  { importer: childrenInNeed, files: ['children-in-need/input.csv'] },
  { importer: referrals, files: ['referrals/input.csv'] },
  { importer: childPopulation, files: ['child-population/input.csv'] },
  { importer: socialWorkerChanges, files: ['social-worker-changes/input.csv'] },
  {
    importer: neighbours,
    files: ['neighbours/input.csv'],
    data: () => ({ 'councils.csv': fixture('neighbours/councils.csv') }),
  },
  {
    importer: inspections,
    files: ['inspections/grades.csv', 'inspections/leaders.csv'],
    data: () => ({ 'councils.csv': fixture('inspections/councils.csv') }),
  },
  {
    importer: councils,
    files: ['area-lookup.json', 'ltla-utla.csv', 'workforce.csv', 'boundaries.topo.json'].map(
      (name) => `councils/${name}`,
    ),
    data: () => ({ 'register.csv': fixture('councils/register.csv') }),
  },
  {
    importer: boundaries,
    files: ['councils/boundaries.topo.json'],
    data: () => ({ 'councils.csv': madeRegister() }),
  },
  {
    importer: hexes,
    files: ['hexes/layout.hexjson'],
    data: () => ({
      'councils.csv': fixture('hexes/councils.csv'),
      'geography/hex-amendments.csv': fixture('hexes/amendments.csv'),
    }),
  },
  {
    importer: places,
    files: ['places/places.csv'],
    data: () => own('councils.csv', 'geography/boundaries.json'),
  },
];

/** What data/ has before the import of an excerpt. */
export function dataBefore({ data = register }: Excerpt): Readonly<Record<string, string>> {
  return data();
}

function repairData(place: string, disk: Disk): void {
  repair(['--data', targetOf(place)], silent, disk);
}

function importCommand(excerpt: Excerpt): Command {
  const { importer, files } = excerpt;
  return {
    name: `import:${importer.name}`,
    prepare(place) {
      for (const [path, text] of Object.entries(dataBefore(excerpt)))
        put(join(targetOf(place), path), text);
    },
    run(place, disk, file) {
      const [first = '', ...others] = files.map((path) => join(FIXTURES, path));
      const argv = [file ?? first, ...others, '--data', targetOf(place)];
      runImporter(importer, argv, effects(disk));
    },
    repair: repairData,
  };
}

const POSTCODES: Command = {
  name: 'import:postcodes',
  prepare(place) {
    cpSync(join(FIXTURES, 'postcodes/data'), targetOf(place), { recursive: true });
    put(join(targetOf(place), 'postcodes/areas/zz.txt'), 'an area that is gone\n');
  },
  run: (place, disk, file = join(FIXTURES, 'postcodes/code-point')) =>
    importPostcodes([file, '--data', targetOf(place)], {
      ...effects(disk),
      bar: { write: () => true },
    }),
  repair: repairData,
};

const RETURN = [
  HEADER,
  'E08000001,Bolton,2025-12-31,children_all,all,individual,1616,80.8,20.0,30,,,4.0,9.5,6.0,',
  '',
].join('\r\n');
const CENSUS = census(Array.from({ length: 20 }, () => worker()));

/** `npm run returns` with a file of its own. Files that `--out` names are in the target, too. */
function returnsCommand(
  name: string,
  input: string,
  argv: (file: string, target: string) => readonly string[],
): Command {
  return {
    name: `returns ${name}`,
    prepare(place) {
      put(join(place, 'input'), input);
      mkdirSync(targetOf(place));
    },
    run: (place, disk, file = join(place, 'input')) =>
      returns([...argv(file, targetOf(place)), '--data', targetOf(place)], {
        ...effects(disk),
        read: () => DATASET,
      }),
    repair: (place, disk) => returns(['repair', '--data', targetOf(place)], effects(disk)),
  };
}

/** A command that writes only the file that is named. It is not finished but run again. */
function writing(command: Command): Command {
  const { name, prepare, run } = command;
  return { name, prepare, run };
}

const RETURNS: readonly Command[] = [
  returnsCommand('accept', RETURN, (file) => ['accept', file]),
  returnsCommand('accept of a census', CENSUS, (file) => ['accept', file, '--limit', '15']),
  returnsCommand('accept --obtained', RETURN, (file) => [
    ...['accept', file, '--obtained', '--link', 'https://example.org/foi/1'],
    ...['--date', '2026-02-03'],
  ]),
  returnsCommand('reply', 'We counted two teams for the first time.', (file) => [
    ...['reply', file, '--council', 'bolton', '--year', '2025', '--about', 'average_caseload'],
    ...['--date', '2026-02-03', '--role', 'Director of Children’s Services'],
  ]),
  writing(
    returnsCommand('check --out', CENSUS, (file, target) => [
      ...['check', file, '--out', join(target, 'return.csv')],
    ]),
  ),
  {
    ...writing(
      returnsCommand('template --out', '', (_, target) => [
        ...['template', 'bolton', '--out', join(target, 'return.csv')],
      ]),
    ),
    readsNoFile: true,
  },
];

/** A built site of one version, with a style sheet that other versions may have too. */
function site(folder: string, version: string, text: string): void {
  put(join(folder, 'version.json'), JSON.stringify({ version, release: 2025 }));
  put(join(folder, `v/${version}/index.html`), text);
  put(join(folder, `v/${version}/councils/york/index.html`), 'York');
  put(join(folder, '_astro/shared.css'), 'shared');
  put(join(folder, `_astro/${version}.css`), version);
  writeManifest(folder);
}

const KEEP: Command = {
  name: 'keep',
  // The published site has the version that is built again, with other words, and an earlier one.
  prepare(place) {
    const [published, earlier] = [join(place, 'published'), join(place, 'earlier')];
    site(earlier, 'aaaa', 'the first');
    site(published, 'bbbb', 'as published');
    keep(earlier, published, silent);
    site(targetOf(place), 'bbbb', 'built again');
  },
  run(place, disk, file = join(place, 'published')) {
    keep(file, targetOf(place), silent, disk);
  },
};

const OTHERS: readonly Command[] = [
  {
    name: 'manifest',
    prepare(place) {
      for (const [path, text] of Object.entries(register())) put(join(targetOf(place), path), text);
    },
    run(place, disk) {
      manifest(['--data', targetOf(place)], silent, disk);
    },
    repair: repairData,
    readsNoFile: true,
  },
  {
    name: 'repair',
    prepare(place) {
      const files = [
        { path: 'areas.csv', text: 'new\n' },
        { path: 'geography/hexes.csv', text: 'new\n' },
      ];
      put(join(targetOf(place), 'areas.csv'), 'old\n');
      put(join(targetOf(place), '.journal.json'), JSON.stringify({ files }));
    },
    run(place, disk) {
      repair(['--data', targetOf(place)], silent, disk);
    },
    repair: repairData,
    readsNoFile: true,
  },
];

/** The yearly update of a folder with one source. The check of all of data/ is left out: it writes nothing. */
const UPDATE: Command = {
  name: 'update',
  prepare(place) {
    cpSync(join(FIXTURES, 'caseloads/newer-release/input.csv'), join(place, 'new/input.csv'));
    for (const [path, text] of Object.entries(register())) put(join(targetOf(place), path), text);
  },
  run: (place, disk) =>
    update([join(place, 'new'), '--yes', '--data', targetOf(place)], {
      ...effects(disk),
      ask: undefined,
      plan({ sources }, data, allowed) {
        const file = sources.get('workforce')?.file;
        if (file === undefined) throw new Error('the source was not found');
        const { files } = planImport(caseloads, [file], data, allowed);
        return { steps: [], checked: [], files, fails: false };
      },
    }),
  repair: repairData,
  readsNoFile: true,
};

/** Files that the project keeps beside its code. */
const OWN_FILES: readonly Command[] = [
  {
    name: 'font',
    prepare(place) {
      put(join(targetOf(place), 'public/fonts/old.woff2'), 'old');
      put(join(targetOf(place), 'src/styles/font.css'), 'old.woff2');
    },
    run(place, disk) {
      const bytes = new TextEncoder().encode('letters');
      const files = ['latin', 'latin-ext'].map((part) => ({
        name: `${part}.woff2`,
        bytes,
        characters: 'a',
      }));
      const pictures = [{ name: 'bold.ttf', bytes }];
      const css = files.map(({ name }) => name).join();
      writeFonts(targetOf(place), { files, pictures, licence: 'as it comes', css }, disk);
    },
    readsNoFile: true,
  },
  {
    // `card` and `architecture` make their one file in memory and hand it to this.
    name: 'a picture',
    prepare(place) {
      put(join(targetOf(place), 'picture.svg'), 'old');
    },
    run(place, disk) {
      replaceFile(join(targetOf(place), 'picture.svg'), '<svg>new</svg>', disk);
    },
    readsNoFile: true,
  },
];

/** All of them. */
export const COMMANDS: readonly Command[] = [
  ...EXCERPTS.map(importCommand),
  POSTCODES,
  ...RETURNS,
  KEEP,
  UPDATE,
  ...OTHERS,
  ...OWN_FILES,
];
