/** Lists to choose from whose choice is in the address under the name of the list. */
import type { Offered } from '../../dataset/address/unknown-value.ts';
import { askedFor, isUnknown } from './unknown-values.ts';

/** Chooses what the address asks for. Where the list does not have it, nothing is chosen until the reader chooses. */
export function fromAddress(field: HTMLSelectElement): void {
  const asked = askedFor(field.name, offeredBy(field));
  if (asked !== null) field.value = asked;
  else if (isUnknown(field.name)) field.selectedIndex = -1;
}

/** After the address has changed: what it no longer asks for is no longer named as unknown. */
export function checkAddress(fields: readonly HTMLSelectElement[]): void {
  for (const field of fields) askedFor(field.name, offeredBy(field));
}

/** What a list offers. */
export function offeredBy({ options }: HTMLSelectElement): Offered[] {
  return [...options].map(({ value, text }) => ({ value, name: text.trim() }));
}
