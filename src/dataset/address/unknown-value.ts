/**
 * A value in an address that a page does not have: it is named to the reader, who is offered the nearest one that the
 * page has. Nothing is answered for another value in its place.
 */
import { editDistance } from '../places/edit-distance.ts';
import { plain } from './asked-value.ts';

/** A value that an address may have, with its name for readers. */
export interface Offered {
  readonly value: string;
  readonly name: string;
}

/** Numbers that an address may have, from the lowest to the highest in steps. */
export interface OfferedNumbers {
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
  /** The one that is used unless another is asked for. */
  readonly usual: number;
}

/** What a field of an address may have: at least one of a list, or a number. */
export type Offer = readonly Offered[] | OfferedNumbers;

/** What is read out of an address. */
export interface AskedValue {
  /** The name in the address: `council`. */
  readonly field: string;
  /** As it is in the address. */
  readonly asked: string;
  readonly offer: Offer;
}

/** The same in words. */
export interface UnknownValue {
  readonly field: string;
  readonly asked: string;
  /** `This page has no council ‘nowhere’, which its address asks for.` */
  readonly lead: string;
  /** Undefined only where a page has nothing to offer. */
  readonly nearest: Offered | undefined;
}

/** What a value of each field is. A field that is not here is called by its own name. */
const WHAT: Readonly<Record<string, string>> = {
  council: 'council',
  councils: 'council',
  other: 'council',
  second: 'council',
  like: 'council',
  since: 'year',
  miles: 'distance',
  type: 'type of council',
  side: 'side of the cap',
  sort: 'order',
  kind: 'choice',
  view: 'kind of map',
};

/** Names a value that is not on offer, and finds the nearest that is. */
export function unknownValue({ field, asked, offer }: AskedValue): UnknownValue {
  const what = WHAT[field] ?? field;
  return {
    field,
    asked,
    lead: `This page has no ${what} ‘${asked}’, which its address asks for.`,
    nearest: 'lowest' in offer ? nearestNumber(asked, offer) : nearestOf(asked, offer),
  };
}

/**
 * The one that has all words asked for in its name, else the one with the fewest typing mistakes between it and what was
 * asked, by its value or by its name.
 */
function nearestOf(asked: string, offered: readonly Offered[]): Offered | undefined {
  const typed = plain(asked);
  const mistakes = ({ value, name }: Offered): number =>
    Math.min(...[plain(value), plain(name)].map((one) => mistakesIn(typed, one)));
  const [nearest] = offered
    .map((one) => ({ one, far: numericDistance(asked, one) ?? mistakes(one) }))
    .sort((a, b) => a.far - b.far);
  return nearest?.one;
}

/** Years are as far apart as they are in time. */
function numericDistance(asked: string, { value }: Offered): number | undefined {
  const far = Math.abs(Number(asked) - Number(value));
  return asked.trim() === '' || value === '' || Number.isNaN(far) ? undefined : far;
}

/** None if the words typed begin words of the name: `yorkshire` in `yorkshire-and-the-humber`. */
function mistakesIn(typed: string, name: string): number {
  const isPart = typed.length > 2 && `-${name}`.includes(`-${typed}`);
  return isPart ? 0 : editDistance(typed, name);
}

/** The nearest step; the usual one for what is no number. */
function nearestNumber(asked: string, { lowest, highest, step, usual }: OfferedNumbers): Offered {
  const typed = Number(asked.replace(',', '.'));
  const wanted = Number.isNaN(typed) ? usual : typed;
  const stepped = Math.round(Math.min(highest, Math.max(lowest, wanted)) / step) * step;
  return { value: String(stepped), name: String(stepped) };
}
