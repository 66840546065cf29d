/**
 * Excerpts of every publisher's file, spoiled in ways that happen: the import refuses them, reports them or makes the same
 * tables. It makes another table silently only where the file says a thing once, which SAID_ONCE lists.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { InputFile } from '../../../scripts/shared/importer.ts';
import { textOf } from '../../../scripts/shared/read-sources.ts';
import { chanceFrom } from '../../../scripts/trials/chance.ts';
import { outcomeOf, planOf } from '../../../scripts/trials/mutations/outcome.ts';
import { waysFor } from '../../../scripts/trials/mutations/ways.ts';
import { FIXTURES } from '../shared/data-copy.ts';
import { folder } from '../import/harness.ts';
import { addedUp } from './added-up.ts';
import { dataBefore, EXCERPTS } from './commands.ts';

/** How often each excerpt is spoiled in each way. */
const TIMES = 8;

/** Columns with numbers that add up in whole files, and are made to in excerpts. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  'children-in-need': ['At31_episodes', 'Anypoint_episodes', 'Ended_episodes'],
  'child-population': ['population_estimate'],
};

/** What a file says once, so that nothing in it can contradict a change: by importer, columns or ways, and why. */
const SAID_ONCE: Readonly<
  Record<string, readonly (readonly [what: readonly string[], why: string])[]>
> = {
  workforce: [
    [['absence_rate_fte'], 'its working days differ by council, so that a tenth more or less fits'],
    [['turnover_rate_fte'], 'that of an area may have leavers of a council without a number'],
  ],
  'social-worker-changes': [
    [['number'], 'the excerpt lacks the councils that make its totals; the whole file has them'],
  ],
  neighbours: [
    [
      ['two headings swapped', ...Array.from({ length: 10 }, (_, rank) => `SN_${rank + 1}`)],
      'a neighbour is a code without its name',
    ],
  ],
  inspections: [
    [
      ['overall_effectiveness', 'help_and_protection', 'in_care', 'care_leavers'],
      'a grade is one word; only that of leaders is in the second list',
    ],
    [
      ['impact_of_leaders', 'inspection_start_date', 'inspection_date'],
      'newer than the other list',
    ],
    [['one bit flipped', 'a digit changed'], 'addresses of reports and days'],
    [['two headings swapped', 'a column moved down a row'], 'grades of one council or service'],
  ],
  councils: [
    [['UTLA23CD', 'UTLA23NMW', 'a row lost'], 'only this list has the Welsh names'],
    [['old_la_code'], 'the excerpt has one year; the department’s number is only there'],
    [
      ['one bit flipped', 'a digit changed', 'two headings swapped', 'a column moved down a row'],
      'names, Welsh names, and how large a step of a shape is',
    ],
  ],
  boundaries: [
    [['one bit flipped', 'a digit changed'], 'how large a step is, and where it begins'],
  ],
  hexes: [[['one bit flipped', 'a digit changed'], 'the place of a hexagon']],
  places: [
    [
      ['latitude', 'longitude', 'population', 'geoname_id', 'name'],
      'nothing else says where a place is, or how many live there',
    ],
    [['one bit flipped', 'a digit changed', 'a column moved down a row'], 'the same'],
    [['two headings swapped'], 'both have whole numbers'],
    [['a row lost'], 'nobody knows how many places there are'],
  ],
};

/** Whether nothing in the file could have contradicted a change. */
function isSaidOnce(importer: string, changed: string): boolean {
  const known = (SAID_ONCE[importer] ?? []).flatMap(([what]) => what);
  return changed.split(' / ').some((one) => known.includes(one));
}

function sourceOf(importer: string, path: string): InputFile {
  const text = readFileSync(join(FIXTURES, path), 'utf8');
  const added = ADDED[importer];
  const made = added === undefined ? text : addedUp(text.replace(/^\uFEFF/, ''), added);
  return { name: basename(path), bytes: new TextEncoder().encode(made) };
}

describe.each(EXCERPTS.map((excerpt) => [excerpt.importer.name, excerpt] as const))(
  'the file of import:%s',
  (name, excerpt) => {
    const { importer } = excerpt;
    const files = excerpt.files.map((path) => sourceOf(name, path));
    const data = folder(dataBefore(excerpt));
    const times = name === 'places' ? 1 : TIMES;

    test.each(files.map((file, at) => [file.name, at] as const))('%s', (_, at) => {
      const truth = planOf(importer, files, data);
      if (typeof truth === 'string') throw new Error(truth);
      const [file] = files.slice(at);
      if (file === undefined) throw new Error('no file');
      const text = textOf(file);
      const silent = Object.entries(waysFor(text)).flatMap(([way, spoil], index) => {
        const chance = chanceFrom(1000 * at + index + 1);
        return Array.from({ length: times }, () => spoil(text, chance)).flatMap((spoiled) => {
          if (spoiled === undefined) return [];
          const changed = files.with(at, { name: file.name, bytes: spoiled.bytes });
          const outcome = outcomeOf(planOf(importer, changed, data), truth);
          return outcome === 'silent' ? [spoiled.column ?? way] : [];
        });
      });
      expect(silent.filter((one) => !isSaidOnce(name, one))).toEqual([]);
    });
  },
);
