/** What is usual for a council of the size, and how far it is from similar councils. */
import { minus } from '../../../../dataset/decimals/decimal.ts';
import { isPublished } from '../../../../dataset/figures/figures.ts';
import { typicalChange } from '../../../../dataset/movement/typical-change.ts';
import { isSmall, SMALL_FTE } from '../../../../dataset/ranking/ranking.ts';
import { usualMovementOf } from '../../../usual-movement.ts';
import { absent, calculated, rowAt, type Measure } from '../measure.ts';
import { ofFigure } from './caseload.ts';
import { similarMedian } from './comparison.ts';

const AVERAGE = { type: 'number', unit: 'cases for each FTE' } as const;

export const SIZE_MEASURES: readonly Measure[] = [
  {
    ...AVERAGE,
    name: 'gap_to_similar',
    title: 'Gap to similar councils',
    statusName: 'gap_to_similar_status',
    description: 'The average less similar_median.',
    of: ofFigure((figure, context, place) => {
      const { value: median, status } = similarMedian(context, place);
      if (median === undefined) return absent(status);
      return calculated(minus(figure.average_caseload, Number(median)));
    }),
  },
  {
    ...AVERAGE,
    name: 'typical_change_in_year',
    title: 'Typical change in a year for its size',
    statusName: 'typical_change_in_year_status',
    description:
      'Median change in a year, up or down, of councils of its size in the year before. It is worked out over all years.',
    of: ofFigure((_, context, place) => {
      if ('area' in place) return absent('not_applicable');
      const before = rowAt(context.figures, { ...place, year: place.year - 1 });
      return calculated(
        isPublished(before) ? typicalChange(before, usualMovementOf(context)) : undefined,
      );
    }),
  },
  {
    name: 'small_council',
    title: 'Small council',
    type: 'boolean',
    unit: 'true or false',
    statusName: 'small_council_status',
    description: `Whether the council has fewer than ${SMALL_FTE} FTE social workers with cases, so that its average can change a lot.`,
    of: ofFigure((figure, _, place) =>
      'area' in place ? absent('not_applicable') : calculated(isSmall(figure)),
    ),
  },
];
