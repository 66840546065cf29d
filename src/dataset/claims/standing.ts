/** A council's figure in a year with all that bears on what may be said of it. */
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { inForce } from '../dataset.ts';
import { inCouncil, isPublished } from '../figures.ts';
import { capitalised, oneDecimal } from '../format.ts';
import { placeOf, SMALL_FTE, type Ranked } from '../ranking.ts';
import { REASON_SENTENCE } from '../wording/absence.ts';
import { inSentence, namesOf } from '../wording/names.ts';
import type { Answer, Evidence } from './claim.ts';

export interface Standing {
  readonly council: Council;
  readonly figure: PublishedFigure;
  readonly place: Ranked;
  /** Figures ranked that year, a joint return once. */
  readonly of: number;
  /** The council, or both of a joint return, as they stand in a sentence. */
  readonly names: string;
  /** `20.8` */
  readonly value: string;
}

/** The council a claim is about; an answer if there is none of that name. */
export function councilOf({ councils }: Evidence, slug: string): Council | Answer {
  return councils.find((one) => one.slug === slug) ?? no('No such council is known here.');
}

/** A council's figure, or why there is none to speak of. */
export function standingOf(evidence: Evidence, slug: string, year: number): Standing | Answer {
  const council = councilOf(evidence, slug);
  if ('verdict' in council) return council;
  const name = inSentence(council.name);
  if (!inForce(council, year)) {
    return no(
      `${capitalised(name)} did not exist on 30 September ${year}. The councils before or after it had figures of their own, which are not its.`,
    );
  }
  const figure = inCouncil(evidence.figures, council, year);
  const ranking = evidence.rankings.get(year);
  const place = ranking && placeOf(ranking, council);
  if (!isPublished(figure) || ranking === undefined || place === undefined) {
    const reason =
      figure === undefined || figure.status === 'published' ? '' : REASON_SENTENCE[figure.status];
    return no(
      `There is no figure for ${name} as at 30 September ${year}. ${reason} A missing figure is neither high nor low.`,
    );
  }
  return {
    council,
    figure,
    place,
    of: ranking.ranked.length,
    names: namesOf(place.councils),
    value: oneDecimal(figure.average_caseload),
  };
}

/** What must be said beside any claim that rests on a figure. */
export function caveatsOf({ revised }: Evidence, { figure, place, names }: Standing): string[] {
  const { year, code, case_holders_fte: fte } = figure;
  const before = revised.get(`${code} ${year}`);
  return [
    ...(place.councils.length > 1
      ? [`${capitalised(names)} answer as one: it is one figure for two councils.`]
      : []),
    ...(place.small
      ? [
          `Only ${oneDecimal(fte)} full-time-equivalent social workers held cases there, fewer than ${SMALL_FTE}: one or two people swing the average.`,
        ]
      : []),
    ...(before === undefined
      ? []
      : [`The figure for ${year} was changed later: it was ${before}.`]),
  ];
}

/** An answer of `no` with nothing that could be said instead. */
export function no(why: string, sentence?: string): Answer {
  return { verdict: 'no', sentence, notes: [why.replaceAll(/ {2,}/g, ' ')] };
}

/** True as it stands, or with care where there is something to add. */
export function said(
  sentence: string,
  care: readonly string[],
  always: readonly string[] = [],
): Answer {
  return {
    verdict: care.length === 0 ? 'yes' : 'careful',
    sentence,
    notes: [...care, ...always],
  };
}
