/** What social workers reported, in words. Each measure is named, because a mean is not a median and neither is a share. */
import type { WorkerReport } from '../../schemas/worker-report.ts';
import { capitalised, oneDecimal } from '../text/format.ts';

/** The last official average counted before people answered. */
interface Newest {
  readonly year: number;
  readonly average: number;
}

/** What kind of number it is and of what: `median of cases (each child is one)`. */
export function measureWords({ measure, label }: WorkerReport): string {
  switch (measure) {
    case 'mean':
    case 'median':
      return `${measure} of ${label}`;
    case 'share':
      return `share with ${label}`;
    case 'answer':
      return `share who ${label}`;
  }
}

/** `25` cases or `21%`. */
export function numberWords({ measure, value }: WorkerReport): string {
  return measure === 'mean' || measure === 'median' ? String(value) : `${value}%`;
}

/** How many answered, and that they chose to. */
export function answeredWords({ answered }: WorkerReport): string {
  return `${answered}, self-selected`;
}

/**
 * What a survey found, as sentences with who answered and the official average of the autumn before.
 * @param its its numbers that are drawn, which have one measure
 */
export function surveyWords(its: readonly WorkerReport[], newest: Newest | undefined): string {
  const [first] = its;
  if (first === undefined) return '';
  const found =
    its.length > 1 ? `${capitalised(first.answered)}, by number of cases.` : sentenceOf(first);
  return `${found}${then(newest)}`;
}

function sentenceOf({ measure, value, label, group, answered }: WorkerReport): string {
  switch (measure) {
    case 'mean':
    case 'median':
      return `Among ${group} who answered, the ${measure} was ${value} ${label}, from ${answered}.`;
    case 'share':
      return `Among ${group} who answered, ${value}% had ${label}, from ${answered}.`;
    case 'answer':
      return `${value}% of ${answered}, ${label}.`;
  }
}

/** ` The official average for 2024 is 15.4.`; that there is none before the first. It may have been revised since they answered. */
function then(newest: Newest | undefined): string {
  if (newest === undefined) return ' No official average of that time compares.';
  return ` The official average for ${newest.year} is ${oneDecimal(newest.average)}.`;
}
