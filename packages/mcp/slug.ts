/** Slugs as people and programs write them: a name in any case, with blanks or full stops. */

/** `St. Helens` as `st-helens`. Nothing but letters, digits and hyphens is left, so it can be repeated in an answer. */
export function slugFrom(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
    .replaceAll(/[^a-z0-9-]/g, '')
    .replaceAll(/^-+|-+$/g, '');
}
