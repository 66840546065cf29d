/** Tables and sentences of built pages, as text. */

/** Cells of the body of the first table after a marker, row by row; no rows if the marker is not there. */
export function tableAfter(html: string, marker: string): string[][] {
  const from = html.indexOf(marker);
  if (from === -1) return [];
  const start = html.indexOf('<tbody', from);
  const body = html.slice(start, html.indexOf('</table>', start));
  return body.split('</tr>').flatMap((row) => {
    const cells = [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)];
    return cells.length === 0 ? [] : [cells.map(([, cell]) => plainText(cell ?? ''))];
  });
}

/** Text without tags, minus signs as in data, numbers without commas. */
export function plainText(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('−', '-')
    .replaceAll(/(\d),(\d{3})/g, '$1$2')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A row as HTML, with the slug of the council that it links to first. */
export interface LinkedRow {
  readonly slug: string;
  readonly html: string;
}

/** Rows of the first table after a marker that link to a council. */
export function linkedRows(html: string, marker: string): LinkedRow[] {
  const start = html.indexOf('<tbody', html.indexOf(marker));
  const body = html.slice(start, html.indexOf('</tbody>', start));
  return body.split('</tr>').flatMap((row) => {
    const slug = /\/councils\/([a-z0-9-]+)\//.exec(row)?.[1];
    return slug === undefined ? [] : [{ slug, html: row }];
  });
}

/** What an element with a name has as its content. */
export function metaOf(html: string, name: string): string {
  const found = new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html);
  return found?.[1] ?? '';
}

const WORDS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];

/** 1st, 2nd, 13th. */
export function ordinal(place: number): string {
  const ends: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
  const teens = place % 100 > 10 && place % 100 < 20;
  return `${String(place)}${(teens ? undefined : ends[place % 10]) ?? 'th'}`;
}

/** A rank from the nearer end: 'joint ninth lowest', 'highest'. */
export function rankWords(rank: number, of: number, shared: number): string {
  const fromLow = of - (rank + shared - 1) + 1;
  const [place, end] = rank <= fromLow ? [rank, 'highest'] : [fromLow, 'lowest'];
  const word = place === 1 ? '' : `${WORDS[place] ?? ordinal(place)} `;
  return `${shared > 1 ? 'joint ' : ''}${word}${end}`;
}
