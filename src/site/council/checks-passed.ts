/** What is checked of each figure in a record, and which of these checks ran on one. */
import { isPublished } from '../../dataset/figures/figures.ts';
import type { CountCheck } from '../../dataset/quality/count-checks.ts';
import {
  NO_CHILDREN,
  NO_STAFF,
  noChangeSentence,
} from '../../dataset/quality/no-comparison-wording.ts';
import { listed } from '../../dataset/text/format.ts';
import type { Figure } from '../../schemas/figure.ts';

/** What is checked of a figure. The third needs a figure, and those after it something to compare it with. */
export const CHECKS: readonly string[] = [
  'Its council or area was in force that year.',
  'It appears once in the release.',
  'Cases divided by social workers with cases give the average, within rounding.',
  'In a year, cases and social workers did not rise by over half or fall by over a third. The average did not change by over twice what nine in ten do.',
  'Its cases for each 100 children in need are near those of the typical (median) council.',
  'Its share of social workers with cases is near that of the typical (median) council.',
];

/** Which checks ran, and why those of a council’s figure that did not run could not: they need something to compare. */
export function passedChecks(
  figure: Figure,
  check: CountCheck | undefined,
  before: Figure | undefined,
): string {
  if (!isPublished(figure)) return 'Passed checks 1 and 2';
  if (check === undefined) return 'Passed checks 1 to 3';
  const compared = [
    { number: 4, kind: 'average-jump', without: noChangeSentence(before) },
    { number: 5, kind: 'cases-share', without: NO_CHILDREN },
    { number: 6, kind: 'staff-share', without: NO_STAFF },
  ].map((one) => ({ ...one, ran: check.comparisons.some(({ kind }) => kind === one.kind) }));
  const numbers = compared.filter(({ ran }) => ran).map(({ number }) => number);
  const why = compared.filter(({ ran }) => !ran).map(({ without }) => without);
  const passed = `Passed checks ${inRuns([1, 2, 3, ...numbers])}`;
  return why.length === 0 ? passed : `${passed}. ${why.join(' ')}`;
}

/** Numbers in ascending order with runs of three or more drawn together: `1 to 3, 5 and 6`. */
function inRuns(numbers: readonly number[]): string {
  const runs = numbers.reduce<number[][]>((made, number) => {
    const last = made.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else made.push([number]);
    return made;
  }, []);
  return listed(
    runs.flatMap((run) => (run.length < 3 ? run.map(String) : [`${run[0]} to ${run.at(-1)}`])),
  );
}
