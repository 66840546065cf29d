/** The code of an embed: one line of HTML, the same for the builder, for the pages of each place and for oEmbed. */

export interface EmbedFrame {
  /** The name of the frame, for screen readers. */
  readonly title: string;
  /** In CSS pixels: holds all of the embed at any width from 320 pixels on. */
  readonly height: number;
}

/** The code that puts an embed on a page. No script is needed there. */
export function embedCode({ title, height }: EmbedFrame, address: string): string {
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="${name}" width="100%" height="${height}" style="border:0;max-width:45rem" loading="lazy"></iframe>`;
}

/** The kinds of embed in the order offered, with the words of the choice and the title of the frame. */
export const EMBED_CHOICES = [
  {
    kind: 'card',
    words: 'A council’s figure',
    title: 'children’s social work caseload',
    fields: ['council'],
  },
  {
    kind: 'trend',
    words: 'A council’s figures in every year',
    title: 'children’s social work caseloads through the years',
    fields: ['council'],
  },
  {
    kind: 'comparison',
    words: 'A comparison of councils',
    title: 'Children’s social work caseloads of councils compared',
    fields: ['council', 'second'],
  },
  {
    kind: 'map',
    words: 'The map',
    title: 'Map of children’s social work caseloads in England',
    fields: [],
  },
  {
    kind: 'league-table',
    words: 'The league table',
    title: 'Children’s social work caseloads of every council',
    fields: ['region'],
  },
  {
    kind: 'cap',
    words: 'A cap that readers can move',
    title: 'How many councils would be over a cap on caseloads?',
    fields: [],
  },
] as const satisfies readonly {
  kind: string;
  words: string;
  title: string;
  /** The fields of the form that belong to it. */
  fields: readonly string[];
}[];

export type EmbedChoice = (typeof EMBED_CHOICES)[number];
export type EmbedKind = EmbedChoice['kind'];

/** What was chosen in the form. */
export interface EmbedRequest {
  readonly kind: EmbedKind;
  readonly council: { readonly slug: string; readonly name: string };
  readonly second: string;
  /** Slug of a region; empty for England. */
  readonly region: string;
  /** The version to keep; undefined for the newest figures. */
  readonly version: string | undefined;
}

export interface EmbedBuilderView {
  /** Address from the root, for the preview. */
  readonly path: string;
  readonly height: number;
  readonly code: string;
}

/**
 * The embed that was asked for.
 * @param heights of each kind, in CSS pixels
 * @param site origin of the site
 */
export function embedBuilderView(
  request: EmbedRequest,
  heights: Readonly<Record<EmbedKind, number>>,
  site: string,
): EmbedBuilderView {
  const path = pathOf(request);
  const height = heights[request.kind];
  return { path, height, code: embedCode({ title: titleOf(request), height }, `${site}${path}`) };
}

function pathOf({ kind, council, second, region, version }: EmbedRequest): string {
  const base = version === undefined ? '/embed/' : `/v/${version}/embed/`;
  switch (kind) {
    case 'card':
    case 'trend':
      return `${base}${kind}/${council.slug}/`;
    case 'comparison':
      return `${base}comparison/?councils=${council.slug},${second}`;
    case 'league-table':
      return `${base}league-table/${region === '' ? '' : `${region}/`}`;
    case 'map':
    case 'cap':
      return `${base}${kind}/`;
  }
}

function titleOf({ kind, council }: EmbedRequest): string {
  const title = EMBED_CHOICES.find((choice) => choice.kind === kind)?.title ?? '';
  return kind === 'card' || kind === 'trend' ? `${council.name}: ${title}` : title;
}
