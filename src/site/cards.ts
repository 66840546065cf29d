/** What the pictures show that appear with links to this site: a council's figure against the cap, or a page's name. */
import { isOver } from '../dataset/cap/cap.ts';
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { averageCaveat } from '../dataset/cap/cap-wording.ts';
import type { HeroView } from '../live/council/hero-view.ts';
import { onceFor, onceForBoth } from '../dataset/once.ts';
import { oneDecimal } from '../dataset/text/format.ts';
import { CAP_ORIGIN } from '../dataset/text/meanings.ts';
import { PER_FTE, PER_FTE_SHORT } from '../dataset/text/terms.ts';
import { againstCap } from '../dataset/figures/difference-wording.ts';
import type { Area } from '../schemas/area.ts';
import type { Council } from '../schemas/council.ts';
import { councilsSharing } from '../dataset/figures/combined-figures.ts';
import { allEntries } from '../dataset/ranking/ranking.ts';
import { shortNamesOf } from '../dataset/text/council-names.ts';
import { areaAverage } from '../dataset/figures/figures.ts';
import { rankingOf, type Context } from './context.ts';
import { ENGLAND } from '../dataset/figures/areas.ts';
import { hasUnusualCount, ITS_COUNT } from './council/page-words.ts';
import { capPartsOf } from './council/cap-parts.ts';
import { repliesView } from './council/replies.ts';
import { absenceOf, stateOf } from './council/state.ts';
import { councilHref, regionLink } from './links.ts';
import { mapHeadline } from './map-page.ts';
import { regionPages, regionView } from './region.ts';

export interface CardFigure {
  readonly average: number;
  /** `cases for each FTE social worker with cases, 30 September 2025` */
  readonly caption: string;
  /** The same with FTE explained, where there is room for it. */
  readonly captionInFull: string;
  /** `0.8 above the proposed cap of 20` */
  readonly against: string;
  readonly over: boolean;
  /** What an average beside the cap does not show; empty where nobody can have more cases than the cap. */
  readonly caveat: string;
  readonly england: number | undefined;
}

export interface Card {
  /** Page it is the picture of. */
  readonly page: string;
  readonly title: string;
  readonly figure: CardFigure | undefined;
  /** What is said where there is no figure. */
  readonly text: string;
  readonly cap: number;
  /** Whose cap it is. Every card has its line. */
  readonly origin: string;
  readonly alt: string;
  /** The part of its page where the council has replied about the figure or its flags; undefined for most. */
  readonly reply?: string;
}

/** The address of a page's card. */
export function cardHref(page: string): string {
  return `/cards${page.replace(/\/$/, '')}.png`;
}

/** What a page's frame needs of its card. */
export function cardOf({ page, alt }: Pick<Card, 'page' | 'alt'>): { href: string; alt: string } {
  return { href: cardHref(page), alt };
}

/** A council's card: its newest figure against the cap, or why it has none. Many of its pages and files ask for it. */
export const councilCard = onceForBoth(makeCouncilCard);

function makeCouncilCard(context: Context, council: Council): Card {
  const state = stateOf(context, council);
  const { hero } = capPartsOf(context, council);
  const absence = absenceOf(context, council, state);
  const replies = repliesView(context, council, hero?.year);
  const shown = state === 'figure' ? hero : undefined;
  const name = shown === undefined ? council.name : nameOnCard(context, council, shown.year);
  const unusual = shown !== undefined && hasUnusualCount(context, council, shown.year);
  const page = councilHref(council);
  const [reply] = [...replies.figure, ...replies.flags];
  const card = placeCard(name, page, absence ?? '', shown, unusual);
  return reply === undefined ? card : { ...card, reply: `${page}#${reply.id}` };
}

/** A picture goes about alone: a combined figure is named after both councils. */
function nameOnCard(context: Context, council: Council, year: number): string {
  return shortNamesOf(councilsSharing(council, allEntries(rankingOf(context, year))));
}

/** The card of a nation, region or part of London. */
export const areaCard = onceForBoth(makeAreaCard);

function makeAreaCard(context: Context, area: Area): Card {
  const { year, average, england, sentence } = regionView(context, area);
  const own = area.code === ENGLAND;
  const shown =
    average === undefined
      ? undefined
      : {
          year,
          average,
          england: own ? undefined : england,
          caveat: averageCaveat(average, PROPOSED_CAP),
        };
  return placeCard(area.name, regionLink(area).href, sentence, shown);
}

function placeCard(
  name: string,
  page: string,
  text: string,
  shown: Pick<HeroView, 'year' | 'average' | 'england' | 'caveat'> | undefined,
  unusual = false,
): Card {
  if (shown === undefined) {
    return {
      page,
      title: name,
      figure: undefined,
      text: firstSentences(text),
      ...WITH_CAP,
      alt: `${name} has no figure. ${text}`,
    };
  }
  const { year, average, england, caveat } = shown;
  const caption = `cases ${PER_FTE_SHORT}, 30 September ${year}`;
  const withCount = (text: string): string => (unusual ? `${text}. ${ITS_COUNT}` : text);
  const against = againstCap(average, PROPOSED_CAP);
  return {
    page,
    title: name,
    figure: {
      average,
      caption: withCount(caption),
      captionInFull: withCount(`cases ${PER_FTE}, 30 September ${year}`),
      against,
      over: isOver(average, PROPOSED_CAP),
      caveat,
      england,
    },
    text: '',
    ...WITH_CAP,
    alt: `${name}: ${oneDecimal(average)} ${caption}. That is ${against}.${unusual ? ` ${ITS_COUNT}` : ''} ${CAP_ORIGIN}`,
  };
}

/** The cap of every card, and whose it is. */
const WITH_CAP = { cap: PROPOSED_CAP, origin: CAP_ORIGIN } as const;

/** Characters of text that a card has room for. */
const ROOM = 190;

/** As many whole sentences as a card has room for, at least one. */
function firstSentences(text: string): string {
  const [first = '', ...others] = text.split(/(?<=\.)\s+(?=[A-Z])/);
  let kept = first;
  for (const sentence of others) {
    if (kept.length + sentence.length > ROOM) break;
    kept += ` ${sentence}`;
  }
  return kept;
}

/** Cards of the main pages, which have no place of their own: every page asks for its own. */
const pageCards = onceFor(makePageCards);

function makePageCards(context: Context): Card[] {
  const { latestYear } = context;
  const england = areaAverage(context.figures, ENGLAND, latestYear);
  const mean = england === undefined ? '' : oneDecimal(england);
  const titles: (readonly [string, string, string])[] = [
    [
      '/map/',
      mapHeadline(context, latestYear),
      'A map of average caseloads, small councils included',
    ],
    [
      '/league-table/',
      mapHeadline(context, latestYear),
      'Every council’s average, ranked, small councils included',
    ],
    ['/compare/', 'Compare councils’ caseloads', 'Two to twelve councils, in every year'],
    [
      '/cap/',
      'What a cap on caseloads would mean',
      'Which councils are over it, and the staff it would take',
    ],
    [
      '/postcode-lottery/',
      'Caseload gaps between councils near each other',
      'The widest within 50 miles, and the highest and lowest around any council',
    ],
    [
      '/evidence/',
      'Evidence about caseloads',
      'What was proposed, and what caseloads are linked with',
    ],
    ['/charts/', 'Charts to download', 'Maps and charts as pictures and tables'],
    ['/returns/', 'Council returns of caseloads', 'The format of a return, and a checker'],
    ['/postcodes/', 'Find your council by postcode', 'Every postcode area of the United Kingdom'],
    ['/councils/', 'Find your council', 'Every council from A to Z'],
    ['/regions/', 'Regions and nations', `England’s average is ${mean}`],
    ['/method/', 'What the average counts, and how ranks work', 'Definitions and caveats'],
    ['/missing/', 'Which figures are missing, and why', 'A missing figure is not zero'],
    ['/data/', 'Download every figure', 'CSV, Parquet, Excel and JSON, with sources and checksums'],
    [
      '/this-year/',
      'What changed in social work caseloads',
      'Rises, falls, and who crossed the proposed cap',
    ],
    ['/changes/', 'Which figures were changed later', 'The releases on this site, compared'],
    [
      '/about/',
      'About Caseload Watch',
      'Average caseloads of children’s social workers in every council',
    ],
    ['/say/', 'Can I say this about caseloads?', 'Sentences that you can use, with their sources'],
    ['/embed/', 'Put a chart on your own page', 'Cards, trends, maps and tables to embed'],
  ];
  return titles.map(([page, title, text]) => ({
    page,
    title,
    figure: undefined,
    text,
    ...WITH_CAP,
    alt: `${title}. ${text}.`,
  }));
}

const SITE_CARD = {
  href: '/card.png',
  alt: 'The front page of Caseload Watch, with England’s average and a map of children’s social work caseloads',
};

/** The card of a page that is about no one place: that of its kind, or the site's own. */
export function cardForPage(context: Context, path: string): { href: string; alt: string } {
  const own = pageCards(context).find(({ page }) => page !== '/' && path.startsWith(page));
  return own === undefined ? SITE_CARD : cardOf(own);
}

/** Every card that is built. */
export function allCards(context: Context): Card[] {
  return [
    ...pageCards(context),
    ...context.dataset.councils.map((council) => councilCard(context, council)),
    ...regionPages(context).map((area) => areaCard(context, area)),
  ];
}
