/** All that is odd or wrong with the data as a whole. Cells were checked when the tables were read. */
import type { Finding } from '../../schemas/finding.ts';
import type { Dataset, Release } from '../dataset.ts';
import { coverageFindings } from './coverage.ts';
import { districtFindings } from './districts.ts';
import { combinedFigureFindings } from './combined-figures.ts';
import { countFindings } from './counts.ts';
import { jumpFindings } from './jumps.ts';
import { lineageFindings } from './lineage.ts';
import { mapFindings } from './maps.ts';
import { missingYearFindings } from './missing-years.ts';
import { neighbourFindings } from './neighbours.ts';
import { partsFindings } from './parts.ts';
import { rateFindings } from './rates.ts';
import { referenceFindings } from './references.ts';
import { revisedFindings } from './revised-figures.ts';
import { sourceFindings } from './sources.ts';
import { storyFindings } from './stories.ts';
import { totalsFindings } from './totals.ts';

/**
 * Every finding: errors stop a build, warnings are for a maintainer to ask about,
 * infos with a `place` are for the pages of that council or area.
 */
export function allFindings(dataset: Dataset): Finding[] {
  return [
    ...lineageFindings(dataset.councils),
    ...referenceFindings(dataset),
    ...districtFindings(dataset),
    ...neighbourFindings(dataset),
    ...mapFindings(dataset),
    ...sourceFindings(dataset),
    ...missingYearFindings(dataset),
    ...dataset.releases.flatMap((release) => [
      ...coverageFindings(dataset, release),
      ...combinedFigureFindings(dataset.jointReturns, release),
      ...releaseFindings(dataset, release),
      ...countFindings(dataset, release),
    ]),
    ...storyFindings(dataset),
    ...revisedFindings(dataset.releases),
  ];
}

/** What a reader of one release should know of its figures: parts, totals, jumps and rates. */
export function releaseFindings(
  dataset: Pick<Dataset, 'councils' | 'areas'>,
  release: Release,
): Finding[] {
  return [
    ...partsFindings(release),
    ...totalsFindings(dataset, release),
    ...jumpFindings(dataset.councils, release),
    ...rateFindings(dataset, release),
  ];
}
