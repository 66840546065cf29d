/** Whether every English council has its ten statistical neighbours, and whether they still exist. */
import type { Council } from '../../schemas/council.ts';
import type { Finding } from '../../schemas/finding.ts';
import { codesOf, councilsByCode, type Dataset } from '../dataset.ts';
import { isEnglish } from '../lineage/english-councils.ts';
import { longDate } from '../text/format.ts';

type Listed = Pick<Dataset, 'councils' | 'neighbours' | 'sources'>;

/** The model names ten for each authority. */
const TEN = 10;

/**
 * Errors for a council without exactly ten different neighbours, or that is its own, and for a neighbour that does not
 * exist. The department makes the list again only after a reorganisation, so what began or ended after the list was made
 * is a warning.
 */
export function neighbourFindings(dataset: Listed): Finding[] {
  const made = yearOfList(dataset);
  return [...withoutTen(dataset, made), ...formerNeighbours(dataset, made)];
}

/** The year of the model; without one nothing can be newer than it. */
function yearOfList({ sources }: Listed): number {
  const years = sources
    .filter(({ importer }) => importer === 'neighbours')
    .map(({ release }) => Number(release));
  return years.find((year) => year > 0) ?? Infinity;
}

function withoutTen({ councils, neighbours }: Listed, made: number): Finding[] {
  const byCode = Map.groupBy(neighbours, ({ code }) => code);
  return councils
    .filter((council) => isEnglish(council) && council.in_force_to === undefined)
    .flatMap((council) => {
      const { code = '', name, in_force_from: from } = council;
      const rows = codesOf(council).flatMap((one) => byCode.get(one) ?? []);
      const own = rows.map(({ neighbour }) => neighbour);
      if (rows.length === 0 && from !== undefined && yearOf(from) >= made) {
        return [noneYet(code, name, from)];
      }
      const different = new Set(own).size;
      const troubles = [
        ...(own.length === TEN && different === TEN
          ? []
          : [`${name} has ${different} different neighbours in ${own.length} rows, not ten.`]),
        ...(own.includes(code) ? [`${name} is given as its own neighbour.`] : []),
      ];
      return troubles.map((trouble) => wrongNeighbours(code, trouble));
    });
}

function formerNeighbours({ councils, neighbours }: Listed, made: number): Finding[] {
  const byCode = councilsByCode(councils);
  const named = new Set(neighbours.flatMap(({ neighbour }) => byCode.get(neighbour) ?? []));
  return [...named].flatMap((council) =>
    council.in_force_to === undefined ? [] : [former(council, council.in_force_to, made)],
  );
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

const AGAIN = 'Import the neighbours again once the department has a newer list.';

function former({ code = '', name }: Council, last: string, made: number): Finding {
  const at = { file: 'neighbours.csv', column: 'neighbour', value: code };
  const message = `${name} was abolished after ${longDate(last)} and is still named as a neighbour. ${AGAIN}`;
  return yearOf(last) >= made
    ? { ...at, code: 'former-neighbour', severity: 'warning', message }
    : { ...at, code: 'code-not-in-force', severity: 'error', message };
}

function noneYet(value: string, name: string, from: string): Finding {
  const message = `${name} was set up on ${longDate(from)} and is not in the list of neighbours yet. ${AGAIN}`;
  return { code: 'not-listed-yet', severity: 'warning', file: 'neighbours.csv', value, message };
}

function wrongNeighbours(code: string, trouble: string): Finding {
  return {
    code: 'wrong-neighbours',
    severity: 'error',
    file: 'neighbours.csv',
    value: code,
    message: `${trouble} Import the neighbours again.`,
    place: { code },
  };
}
