/** Councils A to Z, and the missing ones with their reasons. */
import { codesOf } from '../dataset/dataset.ts';
import { absenceSentence } from '../dataset/figures/absence-wording.ts';
import { TYPE_NAMES, byName } from '../dataset/text/council-names.ts';
import { isLong } from '../live/core/long-list-view.ts';
import type { Council } from '../schemas/council.ts';
import { isEnglish, isEnglishCode } from '../dataset/lineage/english-councils.ts';
import { rankingOf, regionOf, storyOf, type Context } from './context.ts';
import { councilLink, regionLink, type Link } from './links.ts';

export interface DirectoryEntry {
  readonly link: Link;
  readonly type: string;
  readonly region: Link;
  /** `abolished 2019`; empty for councils in force. */
  readonly ended: string;
}

export interface Letter {
  readonly letter: string;
  readonly entries: readonly DirectoryEntry[];
}

/** Every council by the first letter of its short name, abolished ones among them. */
export function directory(context: Context): Letter[] {
  const letters = new Map<string, DirectoryEntry[]>();
  for (const council of [...context.dataset.councils].sort(byName)) {
    const letter = council.name.charAt(0).toUpperCase();
    const entries = letters.get(letter) ?? [];
    entries.push(entryOf(context, council));
    letters.set(letter, entries);
  }
  return [...letters].map(([letter, entries]) => ({ letter, entries }));
}

/** Whether all councils are too many for one page, so that each letter has its own. */
export function isSplitByLetter(letters: readonly Letter[]): boolean {
  return isLong(letters.reduce((sum, { entries }) => sum + entries.length, 0));
}

/** Address of the page of a letter, where there is one. */
export function letterHref(letter: string): `/councils/letter/${string}/` {
  return `/councils/letter/${letter.toLowerCase()}/`;
}

function entryOf(context: Context, council: Council): DirectoryEntry {
  const end = council.in_force_to;
  return {
    link: councilLink(council),
    type: TYPE_NAMES[council.type],
    region: regionLink(regionOf(context, council)),
    ended: end === undefined ? '' : `abolished ${end.slice(0, 4)}`,
  };
}

export interface MissingEntry {
  readonly year: number;
  readonly links: readonly Link[];
  readonly reason: string;
}

/** English councils without a figure, newest year first, with the story where it is known. */
export function missingFigures(context: Context): MissingEntry[] {
  return context.years.toReversed().flatMap((year) =>
    rankingOf(context, year).unranked.map(({ councils, figure }) => {
      const story = storyOf(context, councils.flatMap(codesOf), year);
      const reason = story?.text ?? absenceSentence(figure);
      return { year, links: councils.map(councilLink), reason };
    }),
  );
}

export interface SilentNation {
  readonly nation: Link;
  readonly reason: string;
  readonly councils: readonly Link[];
}

/** Nations for whose councils no figure is known to be published. */
export function silentNations(context: Context): SilentNation[] {
  const { dataset } = context;
  return dataset.areas
    .filter(({ kind, code }) => kind === 'nation' && !isEnglishCode(code))
    .map((area) => ({
      nation: regionLink(area),
      reason: dataset.stories.find(({ code }) => code === area.code)?.text ?? '',
      councils: dataset.councils
        .filter((council) => council.area === area.code && !isEnglish(council))
        .sort(byName)
        .map(councilLink),
    }));
}
