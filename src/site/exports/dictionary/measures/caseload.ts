/** The published average, its two parts, and where it is from the proposed cap. */
import { distanceFromCap, isOver } from '../../../../dataset/cap/cap.ts';
import { PROPOSED_CAP } from '../../../../dataset/cap/cap-range.ts';
import { isPublished } from '../../../../dataset/figures/figures.ts';
import { CAP_ORIGIN } from '../../../../dataset/text/meanings.ts';
import type { PublishedFigure } from '../../../../schemas/figure.ts';
import type { Context } from '../../../context.ts';
import {
  absent,
  calculated,
  isThere,
  published,
  rowAt,
  type Measure,
  type Place,
  type Stated,
} from '../measure.ts';

export const CASELOAD_MEASURES: readonly Measure[] = [
  {
    name: 'average_caseload',
    title: 'Average caseload',
    type: 'number',
    unit: 'cases for each FTE',
    statusName: 'status',
    description:
      'Cases for each full-time-equivalent social worker with cases, as published to one decimal. Empty unless published.',
    of: ofFigure((figure) => published(figure.average_caseload)),
  },
  {
    name: 'cases',
    title: 'Cases',
    type: 'integer',
    unit: 'cases',
    statusName: 'status',
    description:
      'Cases on 30 September. Each child counts as one, and so does each foster carer or adopter who has a social worker.',
    of: ofFigure(({ cases }) => published(cases)),
  },
  {
    name: 'case_holders_fte',
    title: 'Social workers with cases (FTE)',
    type: 'number',
    unit: 'FTE',
    statusName: 'status',
    description:
      'Full-time-equivalent social workers with one or more cases, agency workers included.',
    of: ofFigure((figure) => published(figure.case_holders_fte)),
  },
  {
    name: 'distance_from_cap',
    title: 'Distance from the cap',
    type: 'number',
    unit: 'cases for each FTE',
    statusName: 'status',
    description: `The average less the proposed cap of ${PROPOSED_CAP}. ${CAP_ORIGIN}`,
    of: ofFigure((figure) => calculated(distanceFromCap(figure.average_caseload, PROPOSED_CAP))),
  },
  {
    name: 'over_cap',
    title: 'Over the cap',
    type: 'boolean',
    unit: 'true or false',
    statusName: 'status',
    description: `Whether the average is greater than ${PROPOSED_CAP}. ${CAP_ORIGIN}`,
    of: ofFigure((figure) => calculated(isOver(figure.average_caseload, PROPOSED_CAP))),
  },
];

/** A measure of a published average caseload; the reason why there is none where it is missing. */
export function ofFigure(
  of: (figure: PublishedFigure, context: Context, place: Place) => Stated,
): Measure['of'] {
  return (context, place) => {
    const figure = rowAt(context.figures, place);
    if (isPublished(figure)) return of(figure, context, place);
    return absent(figure?.status ?? (isThere(place) ? 'not_published' : 'not_applicable'));
  };
}
