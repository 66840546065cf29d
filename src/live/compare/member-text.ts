/** What the tables of a comparison say of one council, as text. */
import { inForce } from '../../dataset/dataset.ts';
import type { ComparedFigure } from '../../dataset/comparison/comparison.ts';
import type { RateName } from '../../dataset/comparison/surroundings.ts';
import type { Country } from '../../dataset/country.ts';
import { REASON_SHORT, symbolInWords } from '../../dataset/figures/absence-wording.ts';
import { inCouncil, isPublished } from '../../dataset/figures/figures.ts';
import { shortNamesOf } from '../../dataset/text/council-names.ts';
import { capitalised, NONE, oneDecimal, ordinal, signed } from '../../dataset/text/format.ts';
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';

/** The name on a chart: the council chosen, or both councils of a combined figure. */
export function labelOf({ chosen }: ComparedFigure): string {
  return shortNamesOf(chosen);
}

/** Why a council has no figure in the year compared. */
export function whyNone({ figure, inForce: isInForce }: ComparedFigure): string {
  if (!isInForce) return 'not a council then';
  return figure === undefined || isPublished(figure)
    ? 'not published'
    : REASON_SHORT[figure.status];
}

/** `3rd`, or `=3rd` where others have the same figure. */
export function rankText({ place }: ComparedFigure): string {
  return place === undefined ? NONE : `${place.tied > 1 ? '=' : ''}${ordinal(place.rank)}`;
}

/** The change in a year, with its sign. */
export function changeText({ change }: ComparedFigure): string {
  return change === undefined ? NONE : signed(change);
}

/** A rate of the workforce in per cent, or why there is none. */
export function rateText({ rates }: ComparedFigure, name: RateName): string {
  const value = rates?.[name];
  if (value === undefined) return NONE;
  return typeof value === 'number' ? `${oneDecimal(value)}%` : symbolInWords(value);
}

/** Ofsted's overall grade of a report. */
export function gradeText(grade: string | undefined): string {
  return grade === undefined ? 'no overall grade' : capitalised(grade);
}

/** A council's figure of a year, or what its cell says instead. */
export function figureOrWhyNone(
  { figures }: Country,
  council: Council,
  year: number,
): PublishedFigure | string {
  const figure = inForce(council, year) ? inCouncil(figures, council, year) : undefined;
  if (figure === undefined) return NONE;
  return isPublished(figure) ? figure : REASON_SHORT[figure.status];
}
