/** How an average compares: its rank, the year before, similar councils. */
import { medianOf, neighboursOf } from '../../../../dataset/comparison/similar-councils.ts';
import { changeBetween } from '../../../../dataset/figures/figure-change.ts';
import { placeOf, type RankedEntry } from '../../../../dataset/ranking/ranking.ts';
import { rankingOf, type Context } from '../../../context.ts';
import { absent, calculated, rowAt, type Measure, type Place, type Stated } from '../measure.ts';
import { ofFigure } from './caseload.ts';

const RANK = { type: 'integer', statusName: 'rank_status' } as const;

export const COMPARISON_MEASURES: readonly Measure[] = [
  {
    ...RANK,
    name: 'rank',
    title: 'Rank',
    unit: 'place',
    description:
      'Rank of the average among the councils of England in the year. 1 is the highest. Equal averages share a rank, and a combined figure is ranked once.',
    of: ofRank(({ rank }) => rank),
  },
  {
    ...RANK,
    name: 'ranked_of',
    title: 'Averages ranked',
    unit: 'averages',
    description: 'How many averages were ranked in the year. A combined figure counts once.',
    of: ofRank((_, all) => all),
  },
  {
    ...RANK,
    name: 'rank_shared_by',
    title: 'Averages that share the rank',
    unit: 'averages',
    description: 'How many averages share the rank, this one included.',
    of: ofRank(({ tied }) => tied),
  },
  {
    name: 'change_in_year',
    title: 'Change in a year',
    type: 'number',
    unit: 'cases for each FTE',
    statusName: 'change_in_year_status',
    description:
      'The average less that of the year before. Empty where either is missing, or where only one of them is a combined figure.',
    of: ofFigure((figure, context, place) =>
      calculated(changeBetween(rowAt(context.figures, { ...place, year: place.year - 1 }), figure)),
    ),
  },
  {
    name: 'similar_median',
    title: 'Median of similar councils',
    type: 'number',
    unit: 'cases for each FTE',
    statusName: 'similar_median_status',
    description:
      'Median average of similar councils in the year. They are the ten statistical neighbours in similar-councils.csv.',
    of: similarMedian,
  },
];

function ofRank(of: (entry: RankedEntry, all: number) => number): Measure['of'] {
  return ofFigure((_, context, place) => {
    if ('area' in place) return absent('not_applicable');
    const ranking = rankingOf(context, place.year);
    const entry = placeOf(ranking, place.council);
    return calculated(entry && of(entry, ranking.ranked.length));
  });
}

/** The median of similar councils at a place. */
export function similarMedian(context: Context, place: Place): Stated {
  if ('area' in place) return absent('not_applicable');
  const { council, year } = place;
  const similar = neighboursOf(council, context.dataset.neighbours, context.byCode);
  if (similar.length === 0) return absent('not_applicable');
  return calculated(
    medianOf(
      council,
      similar.map((one) => one.council),
      context.figures,
      year,
    ),
  );
}
