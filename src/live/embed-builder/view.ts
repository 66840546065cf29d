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
    words: 'The figure of a council or region',
    title: 'children’s social work caseload',
    fields: ['council'],
  },
  {
    kind: 'trend',
    words: 'The figures of a council or region in every year',
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

/** What an embed can be about. */
export interface Place {
  readonly slug: string;
  readonly name: string;
}

/**
 * The embeds that there are, each with the height of its frame in CSS pixels: `card/bolton/`, `map/`. For comparisons
 * there is one height for each council, `comparison/bolton/`: two councils fit the greater of theirs.
 */
export type EmbedHeights = Readonly<Record<string, number>>;

/** What was chosen in the form. */
export interface EmbedRequest {
  readonly kind: EmbedKind;
  /** A council, or an area as `region-north-west`. */
  readonly council: Place;
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
  /** What has changed, to be read out. */
  readonly announcement: string;
}

/** What the slugs of areas begin with, as councils have the same names. */
export const AREA_PREFIX = 'region-';

/** Whether there is an embed of this kind about the place. Lines need a figure, and only councils can be compared. */
export function isOffered(kind: EmbedKind, slug: string, heights: EmbedHeights): boolean {
  const needsPlace = kind === 'card' || kind === 'trend' || kind === 'comparison';
  return !needsPlace || `${kind}/${slug}/` in heights;
}

/** Whether the choice leaves out places that have no figure to draw. */
export function leavesOut(kind: EmbedKind): boolean {
  return kind === 'trend' || kind === 'comparison';
}

/** What is to be chosen otherwise; empty where there is nothing to say. */
export function chooseOtherwise({ kind, council, second }: EmbedRequest): string {
  return kind === 'comparison' && council.slug === second ? 'Choose two different councils.' : '';
}

/** Whether the embed that was asked for can be made. */
export function canBeMade({ kind, council, second }: EmbedRequest, heights: EmbedHeights): boolean {
  if (kind !== 'comparison') return isOffered(kind, council.slug, heights);
  const both = [council.slug, second];
  return both.every((slug) => isOffered(kind, slug, heights)) && council.slug !== second;
}

/**
 * The embed that was asked for.
 * @param heights of every embed that there is
 * @param site origin of the site
 */
export function embedBuilderView(
  request: EmbedRequest,
  heights: EmbedHeights,
  site: string,
): EmbedBuilderView {
  const { below, query } = addressOf(request);
  const base = request.version === undefined ? '/embed/' : `/v/${request.version}/embed/`;
  const path = `${base}${below}${query}`;
  const height = heightOf(request, below, heights);
  const title = titleOf(request);
  return {
    ...{ path, height, code: embedCode({ title, height }, `${site}${path}`) },
    announcement: `The code and the preview have changed. They show: ${title}`,
  };
}

function heightOf(
  { kind, council, second }: EmbedRequest,
  below: string,
  heights: EmbedHeights,
): number {
  const paths =
    kind === 'comparison' ? [council.slug, second].map((slug) => `${below}${slug}/`) : [below];
  return Math.max(...paths.map((path) => heights[path] ?? 0));
}

/** The address below /embed/, and what follows it. */
function addressOf({ kind, council, second, region }: EmbedRequest): {
  readonly below: string;
  readonly query: string;
} {
  switch (kind) {
    case 'card':
    case 'trend':
      return { below: `${kind}/${council.slug}/`, query: '' };
    case 'comparison':
      return { below: 'comparison/', query: `?councils=${council.slug},${second}` };
    case 'league-table':
      return { below: `league-table/${region === '' ? '' : `${region}/`}`, query: '' };
    case 'map':
    case 'cap':
      return { below: `${kind}/`, query: '' };
  }
}

function titleOf({ kind, council }: EmbedRequest): string {
  const title = EMBED_CHOICES.find((choice) => choice.kind === kind)?.title ?? '';
  return kind === 'card' || kind === 'trend' ? `${council.name}: ${title}` : title;
}
