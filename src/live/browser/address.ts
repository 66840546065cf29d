/** What a reader chose, kept in the address and nowhere else. */

/** A choice in the address; null if it is not there. */
export function inAddress(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

const pending = new Map<string, string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts choices into the address, others stay; an empty one is taken out. `step` makes Back undo it. */
export function toAddress(choices: Readonly<Record<string, string>>, step = false): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(choices)) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  // Commas are legal in a query and read better than their code.
  const search = url.searchParams.toString().replaceAll('%2C', ',');
  const address = `${url.pathname}${search === '' ? '' : `?${search}`}${url.hash}`;
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  if (step) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** The same a moment after the last call: browsers refuse an address that changes with every pixel of a slider. */
export function toAddressSoon(name: string, value: string): void {
  pending.set(name, value);
  clearTimeout(timer);
  timer = setTimeout(() => {
    toAddress(Object.fromEntries(pending));
    pending.clear();
  }, 250);
}
