/** Links to the pages of all years. */
import type { JSX } from 'preact';
import { yearAddress, type YearLinksView } from './year-links.ts';

/** The list, for an element of the part `years`. */
export function YearLinks({ view }: { readonly view: YearLinksView }): JSX.Element {
  const { base, years, year, search = '' } = view;
  return (
    <ul role="list">
      {years.map((one) => (
        <li key={one}>
          <a
            href={`${yearAddress(base, one, years.at(-1))}${search}`}
            aria-current={one === year ? 'page' : undefined}
            data-part="year-link"
          >
            {one}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The same with its frame, as a page is built. */
export function YearLinksNav({ view }: { readonly view: YearLinksView }): JSX.Element {
  return (
    <nav class="years no-print" aria-label="Years" data-part="years">
      <YearLinks view={view} />
    </nav>
  );
}
