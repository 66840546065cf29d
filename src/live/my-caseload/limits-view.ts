/** Limits that count one worker’s cases, and a caseload beside each. They are for people and not for each FTE. */
import {
  compareFractions,
  decimalText,
  fractionOf,
  subtract,
} from '../../dataset/decimals/fraction.ts';
import { casesAtCap } from '../../dataset/workload/workload.ts';

/** A limit on the cases of one worker. */
export interface KnownLimit {
  /** Whose it is: `Scotland, proposal`, `One employer in 2014`. */
  readonly whose: string;
  /** Undefined where it is for every role. */
  readonly role: string | undefined;
  /** `for a newly qualified social worker`. */
  readonly roleName: string;
  readonly isForAdults: boolean;
  readonly number: number;
  /** The upper end, where a proposal gives a range. */
  readonly upTo: number | undefined;
  readonly source: string;
}

export interface LimitRow {
  readonly whose: string;
  /** `20 cases`, `20 to 25 cases`. */
  readonly limit: string;
  /** `2 fewer than that`, `exactly that`, `within that`. */
  readonly difference: string;
  /** The same for part of full time, in a sentence; empty for full time. */
  readonly inProportion: string;
  readonly source: string;
}

/** A caseload beside a limit. Whether limits are for full time is not known, so both ways are given. */
export function limitRow(limit: KnownLimit, cases: number, fte: number): LimitRow {
  const { whose, roleName, number, upTo, source } = limit;
  return {
    whose: `${whose}, ${roleName}`,
    limit: upTo === undefined ? `${number} cases` : `${number} to ${upTo} cases`,
    difference: differenceOf(limit, cases, 1),
    inProportion:
      fte === 1
        ? ''
        : `If that is for full time, ${rangeAt(limit, fte)} cases are in proportion, and ${cases} ${cases === 1 ? 'is' : 'are'} ${differenceOf(limit, cases, fte)}.`,
    source,
  };
}

type Range = Pick<KnownLimit, 'number' | 'upTo'>;

function rangeAt({ number, upTo }: Range, fte: number): string {
  const low = decimalText(casesAtCap(number, fte));
  return upTo === undefined ? low : `${low} to ${decimalText(casesAtCap(upTo, fte))}`;
}

/** How many cases are over the upper end or under the lower one, at part of full time. */
function differenceOf({ number, upTo }: Range, cases: number, fte: number): string {
  const [low, high, own] = [
    casesAtCap(number, fte),
    casesAtCap(upTo ?? number, fte),
    fractionOf(cases),
  ];
  if (compareFractions(own, high) > 0) return `${decimalText(subtract(own, high))} more than that`;
  if (compareFractions(own, low) < 0) return `${decimalText(subtract(low, own))} fewer than that`;
  return upTo === undefined ? 'exactly that' : 'within that';
}
