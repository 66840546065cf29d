/** Addresses of pages, in one place. Once published they are never broken. */
import type { Area } from '../schemas/area.ts';
import type { Council } from '../schemas/council.ts';

export interface Link {
  readonly text: string;
  readonly href: string;
}

export function councilHref({ slug }: Pick<Council, 'slug'>): string {
  return `/councils/${slug}/`;
}

export function councilLink(council: Pick<Council, 'slug' | 'name'>): Link {
  return { text: council.name, href: councilHref(council) };
}

export function regionLink({ slug, name }: Pick<Area, 'slug' | 'name'>): Link {
  return { text: name, href: `/regions/${slug}/` };
}

/** Where a council’s brief and letters are. */
export function briefHref(council: Pick<Council, 'slug'>): string {
  return `${councilHref(council)}brief/`;
}

/** Where a council’s number is explained in easy words. Councils of England have such a page. */
export function easyReadHref(council: Pick<Council, 'slug'>): string {
  return `${councilHref(council)}easy-read/`;
}

/** Where it is shown what each release gave for the council or area of a page. */
export function asKnownHref(page: string): string {
  return `${page}as-known/`;
}
