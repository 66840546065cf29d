import type { APIRoute, GetStaticPaths } from 'astro';
import { embedHeight } from '../../components/embeds/embed-height.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { cardHref } from '../../site/cards.ts';
import { siteContext } from '../../site/context.ts';
import { embedCode } from '../../live/embed-builder/view.ts';
import { embedFrame } from '../../site/embed-frame.ts';
import { announcedEmbeds, embedHref, type Embed } from '../../site/embeds.ts';

const SITE = import.meta.env.SITE.replace(/\/$/, '');

interface Props {
  readonly embed: Embed;
}

/** What a page's link of type application/json+oembed leads to: its embed as a frame (oEmbed 1.0, type rich). */
export const getStaticPaths = (() =>
  announcedEmbeds(siteContext(), SITE).map((embed) => ({
    params: { page: embed.page.slice(1, -1) },
    props: { embed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { embed }, site }) => {
  const height = embedHeight(embed.content, embedFrame(site, embed, false), PROPOSED_CAP);
  return Response.json({
    version: '1.0',
    type: 'rich',
    provider_name: 'Caseload Watch',
    provider_url: `${SITE}/`,
    title: embed.title,
    url: `${SITE}${embed.page}`,
    html: embedCode({ ...embed, height }, `${SITE}${embedHref(embed.path)}`),
    width: 720,
    height,
    thumbnail_url: `${SITE}${cardHref(embed.page)}`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
};
