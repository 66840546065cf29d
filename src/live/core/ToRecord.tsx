/** A figure that links to its record: where a page says which release it comes from. */
import type { ComponentChildren, JSX } from 'preact';

interface ToRecordProps {
  /** The council whose page has the record. */
  readonly slug?: string | undefined;
  /** Address of the page that has it, where that is not a council's; empty for this page. */
  readonly page?: string | undefined;
  readonly year: number;
  /** The figure as shown. */
  readonly children: ComponentChildren;
}

/** The link. */
export function ToRecord({ slug, page = '', year, children }: ToRecordProps): JSX.Element {
  const address = slug === undefined ? page : `/councils/${slug}/`;
  return (
    <a href={`${address}#figure-${year}`} class="to-record">
      {children}
    </a>
  );
}
