/** Files that the pages load where a reader changes them, and what an embed of a comparison loads. */
import { areas, councils } from './councils.ts';
import { flagsOf } from './counts.ts';
import { jsonAt, listIn } from './dist-files.ts';
import { flagTable } from './expected-tables.ts';
import { plain, shown } from './exact.ts';
import { figures, figureOf, isPublished, years, type Figure } from './figures.ts';
import { revisionTable } from './revisions.ts';
import { textOf, type Tally } from './tally.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
  not_available: 'x',
  low_reliability: 'u',
  suppressed: 'c',
  not_applicable: 'z',
};

/** Compares /figures.json, /say.json, /changes.json and the file of each council in a comparison. */
export function compareWire(tally: Tally): void {
  const file = jsonAt('figures.json');
  compareFigures(tally, file.figures as unknown[][]);
  compareFlags(tally, file.flags as unknown[][]);
  compareSay(tally, jsonAt('say.json').revised as string[][]);
  for (const { slug } of councils) compareComparison(tally, slug);
}

function compareFigures(tally: Tally, lines: readonly unknown[][]): void {
  const cells = new Map<string, string>();
  for (const [code, joint, first, ...list] of lines)
    list.forEach((cell, at) => {
      const text = Array.isArray(cell) ? cell.map(textOf).join(' ') : textOf(cell);
      const place = [code, joint === 0 ? '' : joint].map(textOf).join('+').replace(/\+$/, '');
      cells.set(`${place} ${String(Number(first) + at)}`, text);
    });
  for (const figure of figures) {
    const where = `${figure.codes.join('+')} ${String(figure.year)}`;
    tally.check('figures.json', where, cells.get(where) ?? '', cellOf(figure));
    cells.delete(where);
  }
  // What is left has no figure.
  const others = [...cells].filter(([, text]) => text !== '0').map(([where]) => where);
  tally.check('figures.json', 'other cells', others.join(), '');
}

function cellOf({ numbers, status }: Figure): string {
  if (numbers === undefined) return status;
  return [shown(numbers.average, 1), shown(numbers.cases, 0), shown(numbers.fte, 1)].join(' ');
}

function compareFlags(tally: Tally, flags: readonly unknown[][]): void {
  const found = new Map(
    flags.flatMap(([code, joint, year, kind, value, against]) =>
      [code, joint]
        .filter((one) => one !== 0)
        .map((one) => [
          [year, one, kind].map(textOf).join(' '),
          `${textOf(value)} ${textOf(against)}`,
        ]),
    ),
  );
  const wanted = flagTable();
  tally.check('figures.json, flags', 'count', String(found.size), String(wanted.size));
  for (const [where, { value, compared_with }] of wanted)
    tally.check(
      'figures.json, flags',
      where,
      found.get(where) ?? '',
      `${value ?? ''} ${compared_with ?? ''}`,
    );
}

/** Earlier values of revised averages: each is named with its release. */
function compareSay(tally: Tally, revised: readonly string[][]): void {
  const said = new Map(revised.map(([place = '', words = '']) => [place, words]));
  for (const [key, { before = '' }] of revisionTable()) {
    const [year = '', code = '', after = ''] = key.split(' ');
    const words = said.get(`${code} ${year}`) ?? '';
    const value = /^\d/.test(before) ? `${before}${before.includes('.') ? '' : '.0'}` : '';
    const wanted = `${value} in the release of ${String(Number(after) - 1)}`;
    tally.check('say.json', key, String(words.includes(wanted)), 'true');
  }
}

function compareComparison(tally: Tally, slug: string): void {
  const own = years.map((year) => figureOf(slug, year)).filter((one) => one !== undefined);
  if (own.length === 0) return;
  const found = new Map(
    listIn(jsonAt(`embed/comparison/${slug}.json`).figures).map((row) => [textOf(row.year), row]),
  );
  for (const figure of own) {
    const row = found.get(String(figure.year)) ?? {};
    const flags = isPublished(figure) ? flagsOf(figure).join('; ') : '';
    const wanted = [figure.status, plain(figure.text), flags].join(' ');
    const text = [row.status, row.average, row.flags].map(textOf).join(' ');
    tally.check('comparison embed', `${slug} ${String(figure.year)}`, text, wanted);
  }
}

const names = new Map([...areas.values()].map(({ slug, code }) => [slug, code]));

/** Compares the changes between releases that the page about them loads. */
export function compareChanges(tally: Tally): void {
  const { places, changes } = jsonAt('changes.json') as unknown as {
    places: readonly (readonly unknown[])[];
    changes: readonly (readonly unknown[])[];
  };
  const slugs = places.map(([slug]) => textOf(slug));
  const found = new Set(
    changes
      .filter(([, measure]) => measure === 0)
      .map(([release, , year, before, after, place]) =>
        [year, slugs[Number(place)] ?? '', release, before, after].map(textOf).join(' '),
      ),
  );
  for (const [key, { before = '', after = '' }] of revisionTable()) {
    const [year = '', code = '', release = ''] = key.split(' ');
    const slug =
      councils.find(({ codes }) => codes.includes(code))?.slug ??
      [...names].find(([, own]) => own === code)?.[0] ??
      '';
    const wanted = [year, slug, release, SYMBOLS[before] ?? before, SYMBOLS[after] ?? after].join(
      ' ',
    );
    tally.check('changes.json', key, String(found.has(wanted)), 'true');
  }
}
