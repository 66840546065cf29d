/** Whether every English council has its ten statistical neighbours. */
import type { Finding } from '../../schemas/finding.ts';
import type { Dataset } from '../dataset.ts';
import { isEnglish } from '../lineage/english-councils.ts';

/** The model names ten for each authority. */
const TEN = 10;

/** Errors for a council without exactly ten different neighbours, or that is its own. */
export function neighbourFindings({
  councils,
  neighbours,
}: Pick<Dataset, 'councils' | 'neighbours'>): Finding[] {
  const byCode = Map.groupBy(neighbours, ({ code }) => code);
  return councils
    .filter((council) => isEnglish(council) && council.in_force_to === undefined)
    .flatMap(({ code = '', name }) => {
      const own = (byCode.get(code) ?? []).map(({ neighbour }) => neighbour);
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
