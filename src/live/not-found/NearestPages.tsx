/** The page that somebody wanted whose address leads nowhere, or those that are nearest. */
import { publishedPath } from '../../dataset/address/base-path.ts';
import type { JSX } from 'preact';
import type { NearestPages as Nearest } from '../../dataset/address/nearest-pages.ts';

interface NearestPagesProps {
  readonly view: Nearest;
  /** The query of a page's address: what was asked for and the page knows; may be empty. */
  readonly searchOf: (path: string) => string;
}

/** Nothing where nothing is near. */
export function NearestPages({ view, searchOf }: NearestPagesProps): JSX.Element | null {
  const { same, others } = view;
  if (same !== undefined) {
    return (
      <p class="claim">
        You are looking for <a href={`${same.path}${searchOf(same.path)}`}>{same.name}</a>, which is
        at <code>{publishedPath(same.path)}</code>.
      </p>
    );
  }
  if (others.length === 0) return null;
  return (
    <>
      <p>Pages with a similar address:</p>
      <ul>
        {others.map(({ path, name }) => (
          <li key={path}>
            <a href={`${path}${searchOf(path)}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
