/** Everything that is compared. */
import { compareAreas } from './compare-areas.ts';
import { compareAsKnown } from './compare-as-known.ts';
import { compareBriefs } from './compare-briefs.ts';
import { compareCards } from './compare-cards.ts';
import { compareCharts } from './compare-charts.ts';
import { compareClaims } from './compare-claims.ts';
import { compareContext } from './compare-context.ts';
import { compareCouncilPages } from './compare-council-pages.ts';
import { compareEasyRead } from './compare-easy-read.ts';
import { compareEvidence } from './compare-evidence.ts';
import { compareFeeds } from './compare-feeds.ts';
import { compareFront } from './compare-front.ts';
import { compareJson } from './compare-json.ts';
import { compareLetters } from './compare-letters.ts';
import { compareMaps } from './compare-maps.ts';
import { compareMeasures } from './compare-measures.ts';
import { compareMethod } from './compare-method.ts';
import { compareMissing } from './compare-missing.ts';
import { comparePages } from './compare-pages.ts';
import { compareSiteFeed } from './compare-site-feed.ts';
import { compareSitemap } from './compare-sitemap.ts';
import { compareSurroundings } from './compare-surroundings.ts';
import { compareTables } from './compare-tables.ts';
import { compareThisYear } from './compare-this-year.ts';
import { compareChanges, compareWire } from './compare-wire.ts';
import { Tally } from './tally.ts';

const COMPARERS = [
  compareJson,
  compareCouncilPages,
  compareContext,
  compareBriefs,
  compareEasyRead,
  compareThisYear,
  compareAreas,
  compareMaps,
  compareFront,
  comparePages,
  compareClaims,
  compareMethod,
  compareAsKnown,
  compareFeeds,
  compareCharts,
  compareCards,
  compareWire,
  compareChanges,
  compareSurroundings,
  compareEvidence,
  compareMissing,
  compareLetters,
  compareSiteFeed,
  compareSitemap,
];

/** Compares every output with what was worked out from data/. */
export async function compareAll(): Promise<Tally> {
  const tally = new Tally();
  await compareMeasures(tally);
  await compareTables(tally);
  for (const comparer of COMPARERS) comparer(tally);
  return tally;
}
