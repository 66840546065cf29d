/** What each release gave for one council or area: its figures as a reader of that year knew them. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';
import { REASON_SENTENCE } from '../../dataset/figures/absence-wording.ts';
import { codesOfRow } from '../../dataset/figures/combined-figures.ts';
import { whoseFigures } from '../../dataset/figures/whose-figures.ts';
import { figureSentence } from '../../dataset/figures/figure-sentence.ts';
import { sizeBehind } from '../../dataset/ranking/small-council-wording.ts';
import { areaAverage, inArea, inCouncil, isPublished } from '../../dataset/figures/figures.ts';
import { isEnglish, isEnglishCode } from '../../dataset/lineage/english-councils.ts';
import { predecessors } from '../../dataset/lineage/lineage.ts';
import { isFlagged } from '../../dataset/quality/flag.ts';
import { placeOf } from '../../dataset/ranking/ranking.ts';
import { rankPhrase } from '../../dataset/ranking/rank-wording.ts';
import { inSentence, namesOf, shortNamesOf } from '../../dataset/text/council-names.ts';
import type { Area } from '../../schemas/area.ts';
import type { Council } from '../../schemas/council.ts';
import type { Context } from '../context.ts';
import { combinedNotes, type RichText } from '../council/lineage.ts';
import { firstThatFits } from '../council/page-words.ts';
import { releaseFiles } from '../council/records.ts';
import { asKnownHref, councilHref, regionLink, type Link } from '../links.ts';
import { indexedReleases, type IndexedRelease } from '../releases.ts';
import { tablesOf, type Find, type SaidTable } from './tables.ts';

/** One release. */
export interface ReleaseSaid {
  readonly release: number;
  /** Anchor: `release-2023`. */
  readonly id: string;
  /** Its newest figure in words, or why it has none. */
  readonly sentence: string;
  /** Averages with their parts, then the workforce; none where the release does not have the place. */
  readonly tables: readonly SaidTable[];
  /** Name of the publisher’s file; empty where that was not recorded. */
  readonly file: string;
}

export interface AsKnownView {
  readonly name: string;
  /** In a sentence. */
  readonly inText: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** The page with the newest figures. */
  readonly page: Link;
  /** The page of changes, with those of this place. */
  readonly changes: string;
  /** Newest first. */
  readonly releases: readonly ReleaseSaid[];
  /** With whom it reports, and where the years before it are. */
  readonly notes: readonly RichText[];
}

/** Councils that any release has figures of. */
export function councilsAsKnown({ dataset }: Context): Council[] {
  return dataset.councils.filter(isEnglish);
}

/** Areas that any release has figures of. */
export function areasAsKnown({ dataset }: Context): Area[] {
  return dataset.areas.filter(({ code }) => isEnglishCode(code));
}

/** The view of one council. */
export function councilAsKnown(context: Context, council: Council): AsKnownView {
  const find: Find = (rows, year) => inCouncil(rows, council, year);
  const rank = (release: IndexedRelease): string => {
    const place = placeOf(release.ranking, council);
    return place === undefined
      ? ''
      : ` Its rank was ${rankPhrase(place, release.ranking.ranked.length)}.`;
  };
  return {
    ...frameOf(context, council.name, councilHref(council)),
    releases: releasesSaid(context, whoseFigures(context.country, council), find, rank),
    notes: [...combinedNotes(context, council), ...earlierYears(context, council)],
  };
}

/** The view of one area. */
export function areaAsKnown(context: Context, area: Area): AsKnownView {
  const find: Find = (rows, year) => inArea(rows, area.code, year);
  return {
    ...frameOf(context, area.name, regionLink(area).href),
    releases: releasesSaid(context, inSentence(area.name), find, () => ''),
    notes: [],
  };
}

const LONGEST_TITLE = 60;

function frameOf(
  { dataset }: Context,
  name: string,
  href: string,
): Pick<AsKnownView, 'name' | 'inText' | 'title' | 'description' | 'path' | 'page' | 'changes'> {
  const inText = inSentence(name);
  const first = dataset.releases[0]?.release ?? '';
  return {
    name,
    inText,
    title: firstThatFits(
      [`What each release gave for ${inText}`, `${name} by release`],
      LONGEST_TITLE,
    ),
    description: `The average caseload, cases, staff and workforce rates of ${inText} as each release since ${first} gave them.`,
    path: asKnownHref(href),
    page: { text: name, href },
    changes: `/changes/?council=${href.split('/').at(-2) ?? ''}`,
  };
}

/** Releases give years before a council under its code, which are those of the council before it. */
function earlierYears({ dataset }: Context, council: Council): RichText[] {
  const before = predecessors(council, dataset.councils);
  const [only] = before;
  if (only === undefined || before.length > 1) return [];
  const link = { text: only.name, href: asKnownHref(councilHref(only)) };
  return [
    [
      'A release may give the years before this council was set up under its code. Here they are with ',
      link,
      '.',
    ],
  ];
}

function releasesSaid(
  context: Context,
  whose: string,
  find: Find,
  rank: (release: IndexedRelease) => string,
): ReleaseSaid[] {
  const all = indexedReleases(context);
  const latest = all.at(-1);
  const files = new Map(releaseFiles(context).map(({ release, file }) => [release, file]));
  return all.toReversed().map((one) => {
    const { release } = one;
    const tables = latest === undefined ? [] : tablesOf(one, latest, whose, find);
    return {
      release,
      id: `release-${release}`,
      sentence:
        tables.length === 0
          ? `The release of ${release} has no figures for ${whose}.`
          : sentenceOf(context, one, find, rank),
      tables,
      file: files.get(release) ?? '',
    };
  });
}

/** The figure of the release’s own year, against the cap and England’s of the same release. */
function sentenceOf(
  { byCode, areas, country }: Context,
  release: IndexedRelease,
  find: Find,
  rank: (release: IndexedRelease) => string,
): string {
  const { release: year, figures } = release;
  const figure = find(figures, year);
  if (figure === undefined) return '';
  if (!isPublished(figure))
    return `There is no figure for 30 September ${year}. ${REASON_SENTENCE[figure.status]}`;
  const places = codesOfRow(figure).flatMap((code) => byCode.get(code) ?? areas.get(code) ?? []);
  const combined = places.length > 1;
  const stated = {
    names: combined ? shortNamesOf(places) : namesOf(places),
    combined,
    year,
    average: figure.average_caseload,
    england: figure.code === ENGLAND ? undefined : areaAverage(figures, ENGLAND, year),
    unusual: isFlagged(country.flagged, figure),
  };
  return `${figureSentence(stated, PROPOSED_CAP)}${sizeBehind(figure)}${rank(release)}`;
}
