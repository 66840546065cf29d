/** Addresses of Ofsted's reports. */
import type { Inspected, Oddity } from './oddities.ts';

/** Ofsted numbers its files as it publishes them. */
const ADDRESS = /^https:\/\/files\.ofsted\.gov\.uk\/v1\/file\/(\d{8})$/;
const COLUMN = 'report_url';

/** The number of a report's file; undefined where the address is another. */
export function reportNumber({ cells }: Inspected): number | undefined {
  const [, number] = ADDRESS.exec(cells[COLUMN] ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Addresses that are none of a report, and those that two inspections have. */
export function oddAddresses(rows: readonly Inspected[]): Oddity[] {
  const seen = new Set<string>();
  return rows.flatMap((inspected): Oddity[] => {
    const address = inspected.cells[COLUMN] ?? '';
    const isTwice = seen.has(address);
    seen.add(address);
    const message = isTwice
      ? 'Another inspection has this address, too.'
      : 'Ofsted’s reports have addresses such as https://files.ofsted.gov.uk/v1/file/50304386.';
    const isOdd = isTwice || reportNumber(inspected) === undefined;
    return isOdd ? [{ inspected, column: COLUMN, message }] : [];
  });
}
