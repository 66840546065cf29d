/** What a release changes of figures that data/ has from other releases, reported before anything is written. */
import { PROPOSED_CAP } from '../../../src/dataset/cap/cap-range.ts';
import { councilsByCode, type Release } from '../../../src/dataset/dataset.ts';
import {
  codesOfRevision,
  revisions,
  type Revision,
} from '../../../src/dataset/revisions/revisions.ts';
import {
  crossing,
  revisedBy,
  vintageText,
} from '../../../src/dataset/revisions/revision-wording.ts';
import { oneDecimal } from '../../../src/dataset/text/format.ts';
import type { DataFiles } from '../../../src/tables/assemble.ts';
import { TABLES } from '../../../src/tables/catalogue.ts';
import { parseTable } from '../../../src/tables/table.ts';
import type { TableText } from '../../shared/importer.ts';
import type { Register } from '../../../src/releases/code-book.ts';
import { readRegister } from './register.ts';

/** One line for each figure that the new table and the releases next to it give differently, headed by the count. */
export function revisionLines({ release, text, path }: TableText, data: DataFiles): string[] {
  const own = releaseOf(Number(release), text, path);
  const others = data
    .list('caseloads')
    .filter((name) => /^20\d\d\.csv$/.test(name) && name !== `${release}.csv`)
    .map((name) =>
      releaseOf(
        Number(name.slice(0, 4)),
        data.read(`caseloads/${name}`) ?? '',
        `caseloads/${name}`,
      ),
    );
  const all = [...others, own].sort((a, b) => a.release - b.release);
  const found = revisions(all).filter(
    ({ from, to }) => from.release === own.release || to.release === own.release,
  );
  if (others.length === 0) return [];
  const crossed = found.filter((one) => crossing(one, PROPOSED_CAP) !== '').length;
  const names = namesOf(readRegister(data));
  return [
    `Figures that differ between releases: ${found.length}, of which ${crossed} crossed the proposed cap of ${PROPOSED_CAP}`,
    ...found.map((one) => `  ${lineOf(one, names)}`),
  ];
}

function releaseOf(release: number, text: string, path: string): Release {
  return { release, caseloads: parseTable(TABLES.caseloads, text, path).rows, workforce: [] };
}

function namesOf({ councils, areas }: Register): ReadonlyMap<string, string> {
  const named = [...councilsByCode(councils)].map(([code, { name }]) => [code, name] as const);
  return new Map([...named, ...areas.map(({ code, name }) => [code, name] as const)]);
}

/** `North Somerset 2017: 20.5 (release 2022) -> 16.4 (release 2025), -4.1, no longer over the cap`. */
function lineOf(revision: Revision, names: ReadonlyMap<string, string>): string {
  const { year, from, to } = revision;
  const who = codesOfRevision(revision)
    .map((code) => names.get(code) ?? code)
    .join(' and ');
  const by = revisedBy(revision);
  const notes = [by === undefined ? '' : oneDecimal(by), crossing(revision, PROPOSED_CAP)];
  const change = `${vintageText(from.value)} (release ${from.release}) -> ${vintageText(to.value)} (release ${to.release})`;
  return [`${who} ${year}: ${change}`, ...notes.filter((note) => note !== '')].join(', ');
}
