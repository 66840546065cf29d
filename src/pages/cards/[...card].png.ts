import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPng } from '../../pictures/files.tsx';
import { allCards, cardHref, type Card } from '../../site/cards.ts';
import { siteContext } from '../../site/context.ts';

interface Props {
  readonly card: Card;
}

/** One picture for each page that links may be shared of. */
export const getStaticPaths = (() =>
  allCards(siteContext()).map((card) => ({
    params: { card: cardHref(card.page).replace(/^\/cards\/|\.png$/g, '') },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { card } }) =>
  new Response(await cardPng(card));
