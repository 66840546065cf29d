import type { APIRoute, GetStaticPaths } from 'astro';
import { cardHref } from '../../site/cards.ts';
import { siteContext } from '../../site/context.ts';
import { embedCode } from '../../live/embed-builder/view.ts';
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

export const GET: APIRoute<Props> = ({ props: { embed } }) =>
  Response.json({
    version: '1.0',
    type: 'rich',
    provider_name: 'Caseload Watch',
    provider_url: `${SITE}/`,
    title: embed.title,
    url: `${SITE}${embed.page}`,
    html: embedCode(embed, `${SITE}${embedHref(embed.path)}`),
    width: 720,
    height: embed.height,
    thumbnail_url: `${SITE}${cardHref(embed.page)}`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
