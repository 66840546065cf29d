/** Entries of the feeds in words: a new figure, and a figure that was changed. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';
import { REASON_SENTENCE } from '../../dataset/figures/absence-wording.ts';
import { codesOfRow } from '../../dataset/figures/combined-figures.ts';
import { figureSentence } from '../../dataset/figures/figure-sentence.ts';
import { sizeBehind } from '../../dataset/ranking/small-council-wording.ts';
import { areaAverage, isPublished } from '../../dataset/figures/figures.ts';
import { crossing, vintageText } from '../../dataset/revisions/revision-wording.ts';
import type { Revision } from '../../dataset/revisions/revisions.ts';
import { namesOf } from '../../dataset/text/council-names.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import { CAP_ORIGIN } from '../../dataset/text/meanings.ts';
import type { Figure } from '../../schemas/figure.ts';
import { storyOf, type Context } from '../context.ts';
import type { IndexedRelease } from '../releases.ts';
import { whatMatters } from './what-matters.ts';

export interface Entry {
  readonly title: string;
  readonly text: string;
  /** Address from the root, with the anchor that identifies the entry. */
  readonly href: string;
  /** Where it leads instead, as the page of the newest year has another address a year later; left out for most. */
  readonly link?: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** Whose figure an entry is about. */
export interface FeedPlace {
  /** As a title has it. */
  readonly name: string;
  /** In a sentence; both councils of a combined figure. */
  readonly inText: string;
  readonly combined: boolean;
  readonly href: string;
}

/** The place of a council's figure: both councils where it is a combined one. */
export function placeOfFigure(
  { byCode }: Context,
  figure: Figure,
  name: string,
  href: string,
): FeedPlace {
  const councils = codesOfRow(figure).flatMap((code) => byCode.get(code) ?? []);
  return { name, inText: namesOf(councils), combined: councils.length > 1, href };
}

/** A figure of a release, with what it is compared with, its flags and whose the cap is. */
export function figureEntry(
  context: Context,
  release: IndexedRelease,
  { name, inText, combined, href }: FeedPlace,
  figure: Figure,
): Entry {
  const { year } = figure;
  const at = { href: `${href}#figure-${year}`, date: importedOn(context, release.release) };
  const source = `Source: Department for Education, release ${release.release}.`;
  if (!isPublished(figure)) {
    const reason =
      storyOf(context, codesOfRow(figure), year)?.text ?? REASON_SENTENCE[figure.status];
    return { ...at, title: `${name} ${year}: no figure`, text: `${reason} ${source}` };
  }
  const { average_caseload: average } = figure;
  const england = figure.code === ENGLAND ? undefined : areaAverage(release.figures, ENGLAND, year);
  const { words, sentences } = whatMatters(context, release, figure);
  const stated = {
    names: inText,
    combined,
    year,
    average,
    england,
    unusual: false,
  };
  const said = `${figureSentence(stated, PROPOSED_CAP)}${sizeBehind(figure)}`;
  const value = `average caseload ${oneDecimal(average)}`;
  return {
    ...at,
    title: `${name} ${year}: ${[value, ...words].join(', ')}`,
    text: [said, ...sentences, CAP_ORIGIN, source].join(' '),
  };
}

/** A figure that a later release gives differently. */
export function revisionEntry(
  context: Context,
  { name, href }: Pick<FeedPlace, 'name' | 'href'>,
  revision: Revision,
): Entry {
  const { year, from, to } = revision;
  const crossed = crossing(revision, PROPOSED_CAP);
  const [before, after] = [vintageText(from.value), vintageText(to.value)];
  return {
    title: `${name} ${year} was changed from ${before} to ${after}`,
    text: [
      `The ${from.release} release gave ${before} and the ${to.release} release gives ${after}.`,
      ...(crossed === '' ? [] : [`It is ${crossed} of ${PROPOSED_CAP}.`, CAP_ORIGIN]),
    ].join(' '),
    href: `${href}#revision-${year}-${to.release}`,
    date: importedOn(context, to.release),
  };
}

/** The day a release was imported, YYYY-MM-DD; empty where that is not known. */
export function importedOn({ dataset }: Context, release: number): string {
  const table = `caseloads/${release}.csv`;
  return dataset.sources.find((one) => one.table === table)?.imported ?? '';
}
