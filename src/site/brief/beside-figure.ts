/** What is said right beside the large figure of a brief: why there is none, what is unusual, what the council replies. */
import { lastFigureSentence } from '../../dataset/figures/absence-wording.ts';
import { unusualYears } from '../../dataset/quality/flag-note-wording.ts';
import { flagExplanations, flagReason } from '../../dataset/quality/flag-wording.ts';
import { absenceOf } from '../council/state.ts';
import { councilHref } from '../links.ts';
import type { BriefSource } from './sources.ts';
import type { Subject } from './subject.ts';

/** What is unusual in a count. */
export interface FlagsBox {
  readonly intro: string;
  readonly reasons: readonly string[];
}

/** Why there is no figure now, with the last one; empty where there is one. */
export function absenceText({ context, council, state, last }: Subject): string {
  const why = absenceOf(context, council, state) ?? '';
  return last === undefined || state === 'figure'
    ? why
    : `${why} ${lastFigureSentence(last.year, last.average_caseload)}`;
}

/** That the council has replied about the figure, and where. A statement may be long, so that its place is given. */
export function repliesAt({ replies, council }: Subject, site: string): BriefSource[] {
  return replies.map(({ heading, id }) => ({
    text: `${heading} Its own words are at`,
    address: `${site}${councilHref(council)}#${id}`,
  }));
}

/** What is unusual in the count of the figure, with the ordinary reasons there may be; undefined for most. */
export function flagsView({ flags, last, state }: Subject): FlagsBox | undefined {
  if (last === undefined || flags.length === 0) return undefined;
  const explained = new Set(flags.flatMap((flag) => flagExplanations(flag, last.year)));
  return {
    intro: unusualYears([last.year], state === 'abolished').join(' '),
    reasons: [...flags.map(flagReason), ...explained],
  };
}
