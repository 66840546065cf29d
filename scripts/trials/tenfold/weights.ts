/** How much the files of a built site weigh, by their kind. */

/** Files of one kind, such as the pages of councils. */
export interface KindWeight {
  readonly kind: string;
  readonly files: number;
  /** Bytes of all of them. */
  readonly bytes: number;
  /** Bytes of the typical (median) and of the largest one, compressed as a server sends it. */
  readonly median: number;
  readonly largest: number;
}

/** A file of the site, by its path. */
export interface Weighed {
  readonly path: string;
  readonly bytes: number;
  readonly compressed: number;
}

/**
 * The kind of a path: what names a council, an area, a version, a year or a postcode area is put in angle brackets.
 * @param councils slugs of councils
 * @param areas slugs of nations and regions
 */
export function kindOf(
  path: string,
  councils: ReadonlySet<string>,
  areas: ReadonlySet<string>,
): string {
  const inPostcodes = path.startsWith('postcodes/');
  return path
    .split('/')
    .map((part, index, parts) => {
      const [, name = '', rest = ''] = /^([a-z0-9-]*)(.*)$/.exec(part) ?? [];
      if (parts[index - 1] === 'v' && index === 1) return '<version>';
      if (parts[0] === '_astro' && index === 1) return `<name>${/\.\w+$/.exec(part)?.[0] ?? ''}`;
      if (parts[0] === 'search' && index > 0) return '<letters>';
      if (councils.has(name)) return `<council>${rest}`;
      if (areas.has(name)) return `<area>${rest}`;
      if (/^20\d\d$/.test(name)) return `<year>${rest}`;
      return inPostcodes && index === 1 && /^[a-z]{1,2}$/.test(name)
        ? `<postcode area>${rest}`
        : part;
    })
    .join('/');
}

/** Puts files together by kind, and kinds in the order of their names. */
export function weightsByKind(
  files: readonly Weighed[],
  kind: (path: string) => string,
): KindWeight[] {
  const groups = Map.groupBy(files, ({ path }) => kind(path));
  return [...groups]
    .map(([name, own]) => {
      const sizes = own.map(({ compressed }) => compressed).sort((a, b) => a - b);
      return {
        kind: name,
        files: own.length,
        bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
        median: sizes[Math.floor(sizes.length / 2)] ?? 0,
        largest: sizes.at(-1) ?? 0,
      };
    })
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
