/** Entries of the site’s feed about a release: what changed in its newest year, and the figures that matter most. */
import type { FigureCouncils, FigureEntry } from '../../dataset/figures/combined-figures.ts';
import { areaAverage } from '../../dataset/figures/figures.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';
import { shortNamesOf } from '../../dataset/text/council-names.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import { CAP_ORIGIN } from '../../dataset/text/meanings.ts';
import {
  changesSummary,
  crossingHeadline,
  largestHeadline,
} from '../../dataset/this-year/headline-wording.ts';
import { largestChanges } from '../../dataset/this-year/largest-changes.ts';
import type { Context } from '../context.ts';
import { councilHref } from '../links.ts';
import { thisYearHref } from '../this-year/years.ts';
import { figureEntry, importedOn, placeOfFigure, type Entry } from './feed-entries.ts';
import type { IndexedRelease } from '../releases.ts';
import { releaseChanges, type ReleaseChanges } from './release-changes.ts';
import { whatMatters } from './what-matters.ts';

/** One entry that sums up the newest year of a release, by that release. */
export function yearEntry(context: Context, release: IndexedRelease): Entry {
  const { changes, evidence } = releaseChanges(context, release);
  const { year } = changes;
  return {
    title: `What changed in caseloads in ${year}`,
    text: [
      ...englandSentence(evidence, year),
      ...changesSummary(changes),
      ...headlines(changes, evidence.cap),
      CAP_ORIGIN,
      `Source: Department for Education, release ${release.release}.`,
    ].join(' '),
    href: `/changes/#year-${year}`,
    link: thisYearHref(context, year),
    date: importedOn(context, release.release),
  };
}

function englandSentence({ figures }: ReleaseChanges['evidence'], year: number): string[] {
  const [before, now] = [year - 1, year].map((one) => areaAverage(figures, ENGLAND, one));
  return before === undefined || now === undefined
    ? []
    : [
        `England’s average was ${oneDecimal(now)}, and a year earlier it was ${oneDecimal(before)}.`,
      ];
}

/** Who crossed the cap and the largest changes, as sentences. */
function headlines({ changes, year }: ReleaseChanges['changes'], cap: number): string[] {
  const crossed = (['over', 'not over'] as const).map((side) => {
    const those = changes.filter(({ crossing }) => crossing === side);
    return crossingHeadline(those, side, { cap, year });
  });
  const largest = (['rise', 'fall'] as const).map((way) =>
    largestHeadline(largestChanges(changes, way)),
  );
  return [...crossed, ...largest].map((headline) => `${headline}.`);
}

/** An entry for each figure of a release’s newest year that followers of the whole site are to hear of. */
export function alertEntries(context: Context, release: IndexedRelease): Entry[] {
  const { changes } = releaseChanges(context, release);
  const figures: FigureEntry[] = [
    ...changes.changes.map(({ councils, to }) => ({ councils, figure: to })),
    ...changes.missing,
    ...changes.again,
  ];
  return figures
    .filter(({ figure }) => whatMatters(context, release, figure).isAlert)
    .map(({ councils, figure }) => entryOf(context, release, councils, figure));
}

function entryOf(
  context: Context,
  release: IndexedRelease,
  councils: FigureCouncils,
  figure: FigureEntry['figure'],
): Entry {
  const href = councilHref(councils[0]);
  const place = placeOfFigure(context, figure, shortNamesOf(councils), href);
  return figureEntry(context, release, place, figure);
}
