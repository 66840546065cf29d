/** A figure that links to its record: where its council's page says which release it comes from. */
import type { ComponentChildren, JSX } from 'preact';

interface ToRecordProps {
  readonly slug: string;
  readonly year: number;
  /** The figure as shown. */
  readonly children: ComponentChildren;
}

/** The link. */
export function ToRecord({ slug, year, children }: ToRecordProps): JSX.Element {
  return (
    <a href={`/councils/${slug}/#figure-${year}`} class="to-record">
      {children}
    </a>
  );
}
