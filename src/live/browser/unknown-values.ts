/** What the address asks for, held against what the page has: the one way in which pages read values from an address. */
import { isOffered, offeredAs } from '../../dataset/address/asked-value.ts';
import type { AskedValue, Offer } from '../../dataset/address/unknown-value.ts';
import { inAddress, toAddress } from './address.ts';

/** What is unknown at the moment, by field. */
const unknown = new Map<string, readonly AskedValue[]>();
let isShown = false;

/**
 * What the address asks for in a field, if the page has it, as the page spells it. If not, the page names it to the
 * reader and offers the nearest.
 * @returns null where nothing is asked for, or nothing that the page has: `isUnknown` says which
 */
export function askedFor(field: string, offer: Offer): string | null {
  const asked = inAddress(field);
  const known = knownAmong(field, asked === null || asked === '' ? [] : [asked], offer);
  return known[0] ?? null;
}

/** The same for a list with commas between its values: those that the page has. The address takes their spelling. */
export function knownAmong(
  field: string,
  values: readonly string[],
  offer: Offer,
): readonly string[] {
  const asked = values.map((value) => ({ field, asked: value, offer }));
  unknown.set(
    field,
    asked.filter((one) => !isOffered(one)),
  );
  show();
  const spelt = asked.map((one) => offeredAs(one) ?? one.asked);
  if (spelt.some((value, index) => value !== values[index]))
    toAddress({ [field]: spelt.join(',') });
  return asked.flatMap((one) => offeredAs(one) ?? []);
}

/** Whether the address asks for something in a field that the page does not have. */
export function isUnknown(field: string): boolean {
  return (unknown.get(field) ?? []).length > 0;
}

function show(): void {
  const all = [...unknown.values()].flat();
  if (all.length === 0 && !isShown) return;
  isShown = true;
  void import('./unknown-notice.ts').then(({ showUnknown }) => {
    showUnknown([...unknown.values()].flat());
  });
}
