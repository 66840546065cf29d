/** The lists of /this-year/: who crossed the cap, the largest changes, counts that jumped, small councils, missing figures. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import {
  againHeadline,
  crossingHeadline,
  firstHeadline,
  jumpsHeadline,
  largestHeadline,
  missingHeadline,
} from '../../dataset/this-year/headline-wording.ts';
import {
  firstOf,
  largestChanges,
  newsOf,
  type Way,
} from '../../dataset/this-year/largest-changes.ts';
import type { YearChange, YearChanges } from '../../dataset/this-year/year-changes.ts';
import { hasJumped } from '../../dataset/quality/flag-note-wording.ts';
import { flagsOn } from '../../dataset/quality/flag.ts';
import { FEW_FTE_CASE_HOLDERS, SMALL_MOVES } from '../../dataset/ranking/small-council-wording.ts';
import { capitalised, inWords } from '../../dataset/text/format.ts';
import type { Context } from '../context.ts';
import type { Link } from '../links.ts';
import { changeCard, missingCard, newFigureCard, type ChangeCard } from './cards.ts';

/** A list of changes of one kind. */
export interface ChangeSection {
  readonly id: string;
  readonly headline: string;
  /** What is listed, and who is left out; empty where the heading says it all. */
  readonly intro: string;
  /** Councils that no section above has. */
  readonly cards: readonly ChangeCard[];
  /** Councils whose sentence is in a section above, each with the way there. */
  readonly above: readonly Link[];
}

type Section = Omit<ChangeSection, 'above'>;
type MakeCard = (change: YearChange) => ChangeCard;

/**
 * All lists of a year, each council with its card in the first that has it.
 * @param site the site’s own address, for citations
 */
export function changeSections(
  context: Context,
  changes: YearChanges,
  site: string,
): ChangeSection[] {
  const card = (change: YearChange): ChangeCard => changeCard(context, change, site);
  return withoutRepeats([
    crossingSection(changes, 'over', card),
    crossingSection(changes, 'not over', card),
    largestSection(changes, 'rise', card),
    largestSection(changes, 'fall', card),
    jumpsSection(context, changes, card),
    ...smallSection(changes, card),
    ...incomparableSections(context, changes, site),
  ]);
}

/** Figures that are missing, there again, or the first of a council. */
function incomparableSections(
  context: Context,
  { year, missing, again, first }: YearChanges,
  site: string,
): Section[] {
  const newCards = (entries: YearChanges['again']): ChangeCard[] =>
    entries.map((entry) => newFigureCard(context, entry, site));
  const sections = [
    {
      id: 'missing',
      headline: missingHeadline(missing, year),
      intro: '',
      cards: missing.map((entry) => missingCard(context, entry, site)),
    },
    { id: 'again', headline: againHeadline(again, year), intro: '', cards: newCards(again) },
    {
      id: 'new',
      headline: firstHeadline(first, year),
      intro: 'These councils are new, or began or ended a combined figure.',
      cards: newCards(first),
    },
  ];
  return sections.filter(({ id, cards }) => id === 'missing' || cards.length > 0);
}

function crossingSection(
  { changes, year }: YearChanges,
  side: 'over' | 'not over',
  card: MakeCard,
): Section {
  const crossed = changes.filter(({ crossing }) => crossing === side);
  return {
    id: side === 'over' ? 'newly-over' : 'no-longer-over',
    headline: crossingHeadline(crossed, side, { cap: PROPOSED_CAP, year }),
    intro: '',
    cards: (side === 'over' ? crossed : crossed.toReversed()).map(card),
  };
}

function largestSection({ changes }: YearChanges, way: Way, card: MakeCard): Section {
  const news = newsOf(changes, way);
  const shown = firstOf(news);
  const all = shown.length === news.length ? 'all' : `the ${inWords(shown.length)} largest`;
  const ways = way === 'rise' ? 'rises' : 'falls';
  return {
    id: ways,
    headline: largestHeadline(largestChanges(changes, way)),
    intro:
      shown.length === 0
        ? ''
        : `These are ${all} ${ways} among those that are more than typical for a council of that size. Small councils are listed apart.`,
    cards: shown.map(card),
  };
}

function jumpsSection({ country }: Context, { changes }: YearChanges, card: MakeCard): Section {
  const jumped = changes.filter(({ to }) => hasJumped(flagsOn(country.flagged, to)));
  return {
    id: 'jumps',
    headline: jumpsHeadline(jumped.map(({ councils }) => councils)),
    intro:
      'The cases, the social workers with cases or the average changed far more than is usual. The work, the staff or the way of counting may have changed.',
    cards: jumped.map(card),
  };
}

function smallSection({ changes }: YearChanges, card: MakeCard): Section[] {
  const small = changes.filter((one) => one.small);
  if (small.length === 0) return [];
  return [
    {
      id: 'small',
      headline: `${capitalised(inWords(small.length))} small ${small.length === 1 ? 'council is' : 'councils are'} listed apart`,
      intro: `Small councils have ${FEW_FTE_CASE_HOLDERS}. ${SMALL_MOVES}`,
      cards: small.map(card),
    },
  ];
}

/** A council has its card in the first section that names it. Later ones lead there. */
function withoutRepeats(sections: readonly Section[]): ChangeSection[] {
  const seen = new Set<string>();
  return sections.map(({ cards, ...section }) => {
    const own = cards.filter(({ id }) => !seen.has(id));
    const repeated = cards.filter(({ id }) => seen.has(id));
    for (const { id } of own) seen.add(id);
    return { ...section, cards: own, above: repeated.map(linkAbove) };
  });
}

function linkAbove({ id, heading }: ChangeCard): Link {
  const words = heading.map((part) => (typeof part === 'string' ? part : part.text));
  return { text: words.join(''), href: `#${id}` };
}
