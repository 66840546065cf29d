/** Which kept files go when there are more than may be kept. */
import { KEPT_AREAS, KEPT_PAGES } from './files.ts';

export interface Saved {
  /** From the root of the site. */
  readonly path: string;
  /** An ISO time. */
  readonly at: string;
}

/** Paths of those beyond the bounds, the oldest of pages and of other files. */
export function beyondBounds(saved: readonly Saved[]): string[] {
  const newestFirst = [...saved].sort((a, b) => (a.at < b.at ? 1 : -1));
  const isPage = ({ path }: Saved): boolean => path.endsWith('/');
  const pages = newestFirst.filter(isPage).slice(KEPT_PAGES);
  const others = newestFirst.filter((one) => !isPage(one)).slice(KEPT_AREAS);
  return [...pages, ...others].map(({ path }) => path);
}
