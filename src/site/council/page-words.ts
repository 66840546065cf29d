/** The title and description of a council's page, short enough to be shown whole. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { againstCap } from '../../dataset/figures/difference-wording.ts';
import { inCouncil } from '../../dataset/figures/figures.ts';
import { flagsOn } from '../../dataset/quality/flag.ts';
import { councilsSharing } from '../../dataset/figures/combined-figures.ts';
import { inSentence, shortNamesOf } from '../../dataset/text/council-names.ts';
import { capitalised, oneDecimal } from '../../dataset/text/format.ts';
import { allEntries } from '../../dataset/ranking/ranking.ts';
import type { HeroView } from '../../live/council/hero-view.ts';
import type { Council } from '../../schemas/council.ts';
import { rankingOf, type Context } from '../context.ts';
import type { CouncilState } from './state.ts';

/** Characters that search engines show of a title and of a description. */
const LONGEST_TITLE = 60;
const LONGEST_DESCRIPTION = 160;

/** The first of several wordings that is no longer than `most`, or the last. */
export function firstThatFits(wordings: readonly string[], most: number): string {
  return wordings.find(({ length }) => length <= most) ?? wordings.at(-1) ?? '';
}

/** The title of a council's page: its newest figure, or that it has none. */
export function councilTitle(
  context: Context,
  council: Council,
  state: CouncilState,
  hero: HeroView | undefined,
): string {
  const { name } = council;
  const unusual = hero !== undefined && hasUnusualCount(context, council, hero.year);
  const wordings =
    hero === undefined
      ? [
          `${name}: no caseload figure published`,
          `${name}: no caseload figure`,
          `${name}: no figure`,
        ]
      : state === 'missing'
        ? [`${name}: no caseload figure for ${context.latestYear}`]
        : figureTitles(shortNamesOf(councilsOnPage(context, council, hero.year)), hero, unusual);
  return firstThatFits(wordings, LONGEST_TITLE);
}

/** The measure and the year come before the remark that a count is unusual, which the description has too. */
function figureTitles(names: string, { average, year }: HeroView, unusual: boolean): string[] {
  const figure = `${names}: average caseload ${oneDecimal(average)}`;
  const remarked = [`${figure} (unusual count), ${year}`, `${figure} (unusual), ${year}`];
  return [...(unusual ? remarked : []), `${figure}, ${year}`, figure];
}

/**
 * The description of a council's page.
 * @param absence why it has no figure now, in sentences
 */
export function councilDescription(
  context: Context,
  council: Council,
  hero: HeroView | undefined,
  absence: string | undefined,
): string {
  if (absence !== undefined) return firstThatFits(shortened(absence), LONGEST_DESCRIPTION);
  if (hero === undefined) return '';
  const names = namesOnPage(context, council, hero.year);
  const wordings = figureDescriptions(names, hero);
  if (!hasUnusualCount(context, council, hero.year))
    return firstThatFits(wordings, LONGEST_DESCRIPTION);
  const room = LONGEST_DESCRIPTION - ITS_COUNT.length - 1;
  return `${firstThatFits(wordings, room)} ${ITS_COUNT}`;
}

/**
 * From the longest wording to the shortest. Each says that it is an average and of whom: children’s social workers with
 * cases, by full-time equivalents.
 */
function figureDescriptions(names: string, { average, year }: HeroView): string[] {
  const averaged = `${capitalised(names)} averaged ${oneDecimal(average)} cases`;
  const worker = 'children’s social worker with cases';
  const against = againstCap(average, PROPOSED_CAP);
  const day = `on 30 September ${year}`;
  return [
    `${averaged} for each full-time-equivalent ${worker} ${day}. That is ${against}.`,
    `${averaged} for each FTE ${worker} ${day}. That is ${against}.`,
    `${averaged} per FTE ${worker} ${day}. That is ${against}.`,
    `${averaged} per FTE ${worker} in ${year}. That is ${against}.`,
    `${averaged} per FTE ${worker} in ${year}, ${against}.`,
  ];
}

/** Said in a description of a figure with a flag. */
export const ITS_COUNT = 'The count is unusual.';

/** Whether a council’s figure of a year has a flag. */
export function hasUnusualCount(
  { country, figures }: Context,
  council: Council,
  year: number,
): boolean {
  return flagsOn(country.flagged, inCouncil(figures, council, year)).length > 0;
}

/** All sentences, then without the last, and so on to the first alone. */
function shortened(text: string): string[] {
  const sentences = text.split(/(?<=\.)\s+(?=[A-Z])/);
  return sentences.map((_, index) => sentences.slice(0, sentences.length - index).join(' '));
}

/** The title of a fixed copy, of a page or an embed, which names its version. */
export function fixedTitle(
  { title, name }: { readonly title: string; readonly name: string },
  version: string,
): string {
  return firstThatFits(
    [`${title} (version ${version})`, `${name} (version ${version})`, `${name} (${version})`],
    LONGEST_TITLE,
  );
}

/** The description of the fixed copy of a council's page. */
export function fixedDescription(description: string, version: string): string {
  const wordings = shortened(description).map((text) => `Version ${version}: ${text}`);
  return firstThatFits(wordings, LONGEST_DESCRIPTION);
}

/** Both councils of a combined figure, that of the page first, so that each page has words of its own. */
export function councilsOnPage(
  context: Context,
  council: Council,
  year: number,
): [Council, ...Council[]] {
  const sharing = councilsSharing(council, allEntries(rankingOf(context, year)));
  return [council, ...sharing.filter((one) => one !== council)];
}

/** Their names as they are in a sentence. */
function namesOnPage(context: Context, council: Council, year: number): string {
  const councils = councilsOnPage(context, council, year);
  return councils.length === 1 ? inSentence(council.name) : shortNamesOf(councils);
}
