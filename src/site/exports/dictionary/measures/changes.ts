/** Why an average changed: the change in a year and since the first comparable year, split into cases and staff. */
import { isSplit, splitChange, type ChangeSplit } from '../../../../dataset/change/change-split.ts';
import { unusualYearsIn } from '../../../../dataset/change/unusual-change.ts';
import { areaHistory, comparableIn, councilHistory } from '../../../../dataset/figures/history.ts';
import type { PublishedFigure } from '../../../../schemas/figure.ts';
import type { Context } from '../../../context.ts';
import { calculated, type Measure, type Place } from '../measure.ts';
import { ofFigure } from './caseload.ts';

/** A stretch of years that a change is over, as names and descriptions have it. */
interface Stretch {
  readonly name: string;
  readonly title: string;
  /** `than in the year before`. */
  readonly than: string;
  readonly from: (figures: readonly PublishedFigure[], year: number) => PublishedFigure | undefined;
}

const IN_YEAR: Stretch = {
  name: 'in_year',
  title: 'in a year',
  than: 'in the year before',
  from: (figures, year) => figures.find((figure) => figure.year === year - 1),
};

const SINCE_FIRST: Stretch = {
  name: 'since_first',
  title: 'since the first year',
  than: 'in first_comparable_year',
  from: ([first], year) => (first?.year === year ? undefined : first),
};

const ADDS_UP =
  'It is worked out by shares of the logarithm from published cases and FTE, as /method/#change explains. It is arithmetic and shows no cause.';

export const CHANGE_MEASURES: readonly Measure[] = [
  ...measuresOver(IN_YEAR),
  {
    name: 'first_comparable_year',
    title: 'First comparable year',
    type: 'integer',
    unit: 'year',
    statusName: 'since_first_status',
    description:
      'First year with a figure of the same kind, which changes since then are compared with. A combined figure is not compared with one of a council alone.',
    of: ofSplit(SINCE_FIRST, ({ from }) => from.year),
  },
  {
    name: 'change_since_first',
    title: 'Change since the first year',
    type: 'number',
    unit: 'cases for each FTE',
    statusName: 'since_first_status',
    description: 'The average less that of first_comparable_year.',
    of: ofSplit(SINCE_FIRST, ({ change }) => change),
  },
  ...measuresOver(SINCE_FIRST),
];

function measuresOver(stretch: Stretch): Measure[] {
  const { name, title, than } = stretch;
  const shared = {
    type: 'number',
    statusName: name === 'in_year' ? 'in_year_parts_status' : `${name}_status`,
  } as const;
  return [
    {
      ...shared,
      name: `cases_change_${name}`,
      title: `Change of cases ${title}`,
      unit: '%',
      description: `How many per cent more cases there were than ${than}.`,
      of: ofSplit(stretch, ({ cases }) => cases.percent),
    },
    {
      ...shared,
      name: `fte_change_${name}`,
      title: `Change of FTE social workers with cases ${title}`,
      unit: '%',
      description: `How many per cent more FTE social workers with cases there were than ${than}.`,
      of: ofSplit(stretch, ({ fte }) => fte.percent),
    },
    {
      ...shared,
      name: `from_cases_${name}`,
      title: `Change of the average ${title} from cases`,
      unit: 'cases for each FTE',
      description: `What the change of cases added to the average ${title}. ${ADDS_UP}`,
      of: ofSplit(stretch, ({ cases }) => cases.adds),
    },
    {
      ...shared,
      name: `from_fte_${name}`,
      title: `Change of the average ${title} from staff`,
      unit: 'cases for each FTE',
      description: `What the change of FTE social workers with cases added to the average ${title}. ${ADDS_UP}`,
      of: ofSplit(stretch, ({ fte }) => fte.adds),
    },
    {
      ...shared,
      type: 'boolean',
      name: `unusual_${name}`,
      title: `Unusual counts in the change ${title}`,
      unit: 'true or false',
      description: `Whether a count that the change ${title} rests on is unusual. A part of the change may then be in what was counted.`,
      of: ofSplit(
        stretch,
        (split, figures, { country }) => unusualYearsIn(split, figures, country.flagged).length > 0,
      ),
    },
  ];
}

/** A measure of a split; not calculated where there is nothing to compare with. */
function ofSplit(
  { from }: Stretch,
  of: (
    split: ChangeSplit,
    figures: readonly PublishedFigure[],
    context: Context,
  ) => number | boolean,
): Measure['of'] {
  return ofFigure((figure, context, place) => {
    const figures = comparableUpTo(context, place);
    const found = splitChange(from(figures, place.year), figure);
    return calculated(isSplit(found) ? of(found, figures, context) : undefined);
  });
}

/** The figures up to a year that may be compared with that year’s. */
function comparableUpTo({ figures, years }: Context, place: Place): readonly PublishedFigure[] {
  const upTo = years.filter((year) => year <= place.year);
  const history =
    'council' in place
      ? councilHistory(place.council, figures, upTo)
      : areaHistory(place.area.code, figures, upTo);
  return comparableIn(history);
}
