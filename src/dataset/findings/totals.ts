/** Whether England and each region have exactly their councils' cases and FTE, and if not, why. */
import type { Area } from '../../schemas/area.ts';
import type { Council } from '../../schemas/council.ts';
import type { Figure, PublishedFigure } from '../../schemas/figure.ts';
import type { Finding, Verdict } from '../../schemas/finding.ts';
import { councilsByCode, type Dataset, type Release } from '../dataset.ts';
import { isMore, minus, times, totalOf } from '../decimals/decimal.ts';
import { inSentence } from '../text/council-names.ts';
import { listed } from '../text/format.ts';
import { byPlace, inCouncil, isPublished, type ByPlace } from '../figures/figures.ts';

/** The most that rounding to one decimal adds to or takes from a number. */
const HALF_TENTH = 0.05;

/** Cases, and FTE, added up exactly. */
interface Sum {
  readonly cases: number;
  readonly fte: number;
  /** Rounded figures added up: each can be out by half a tenth of FTE. */
  readonly terms: number;
}

/** A council, or two that report one combined figure, in one year. */
interface Member {
  readonly council: Council;
  readonly figure: Figure;
}

/** What a total can be compared with: the councils of an area in a year. */
interface Comparison {
  readonly area: Area;
  readonly total: PublishedFigure;
  /** The total less its councils' published figures. */
  readonly rest: Sum;
  readonly absent: readonly Member[];
}

/**
 * Compares every total of a release with its councils, a combined figure counted once.
 * A total may leave out a council without a figure, include its figure of the year before, or include one that is
 * withheld. Each of these is for readers to know. What none of them explains is a warning.
 */
export function totalsFindings(
  { councils, areas }: Pick<Dataset, 'councils' | 'areas'>,
  release: Release,
): Finding[] {
  const figures = byPlace(release.caseloads);
  const members = membersByArea(councils, areas, release);
  const areaOf = new Map(areas.map((area) => [area.code, area]));
  return release.caseloads.flatMap((total, index) => {
    const area = areaOf.get(total.code);
    if (area === undefined || !isPublished(total)) return [];
    const comparison = compare(area, total, members.get(`${total.code} ${total.year}`) ?? []);
    const verdict = explain(comparison, figures);
    if (verdict === undefined) return [];
    const place = { code: total.code, year: total.year };
    return [{ ...verdict, file: `caseloads/${release.release}.csv`, row: index + 2, place }];
  });
}

/** Rows of councils under every area they lie in, by area's code and year. */
function membersByArea(
  councils: readonly Council[],
  areas: readonly Area[],
  { caseloads }: Release,
): Map<string, Member[]> {
  const councilOf = councilsByCode(councils);
  const parents = new Map(areas.map(({ code, parent }) => [code, parent]));
  const members = new Map<string, Member[]>();
  for (const figure of caseloads) {
    const council = councilOf.get(figure.code);
    for (let code = council?.area; council && code; code = parents.get(code)) {
      const key = `${code} ${figure.year}`;
      members.set(key, [...(members.get(key) ?? []), { council, figure }]);
    }
  }
  return members;
}

function compare(area: Area, total: PublishedFigure, members: readonly Member[]): Comparison {
  const sum = add(members.map(({ figure }) => figure).filter(isPublished));
  return {
    area,
    total,
    rest: less(add([total]), sum),
    absent: members.filter(({ figure }) => !isPublished(figure)),
  };
}

function explain(comparison: Comparison, figures: ByPlace<Figure>): Verdict | undefined {
  const { area, total, rest, absent } = comparison;
  const names = namesOf(absent);
  if (isNothing(rest)) {
    if (absent.length === 0) return undefined;
    const message = `The total for ${inSentence(area.name)} leaves out ${names}, because no figure was published.`;
    return { code: 'total-without', severity: 'info', message };
  }
  if (carriesForward(comparison, figures)) {
    const message = `The total for ${inSentence(area.name)} includes the ${total.year - 1} figures of ${names}, because no figure was published for ${total.year}.`;
    return { code: 'total-carries-forward', severity: 'info', message };
  }
  const withheld = absent.filter(({ figure }) => isWithheld(figure));
  if (rest.cases > 0 && withheld.length > 0) {
    const message = `The total for ${inSentence(area.name)} includes figures of ${namesOf(withheld)} that were withheld ${whyWithheld(withheld)}.`;
    return { code: 'total-includes-withheld', severity: 'info', message };
  }
  const message = `The total for ${inSentence(area.name)} differs from the sum of its councils by ${rest.cases} cases and ${rest.fte} FTE. Ask the publisher why.`;
  return { code: 'total-unexplained', severity: 'warning', message };
}

/** Whether what is left over are exactly the absent councils' figures of the year before. */
function carriesForward({ total, rest, absent }: Comparison, figures: ByPlace<Figure>): boolean {
  const before = absent.map(({ council }) => inCouncil(figures, council, total.year - 1));
  return before.length > 0 && before.every(isPublished) && isNothing(less(rest, add(before)));
}

function isWithheld({ status }: Figure): boolean {
  return status === 'low_reliability' || status === 'suppressed';
}

function whyWithheld(members: readonly Member[]): string {
  const unreliable = members.every(({ figure }) => figure.status === 'low_reliability');
  return unreliable ? 'as unreliable' : 'as unreliable or to protect people';
}

function namesOf(members: readonly Member[]): string {
  return listed(members.map(({ council }) => council.name));
}

function add(figures: readonly PublishedFigure[]): Sum {
  return {
    cases: figures.reduce((sum, { cases }) => sum + cases, 0),
    fte: totalOf(figures.map(({ case_holders_fte: fte }) => fte)),
    terms: figures.length,
  };
}

function less(a: Sum, b: Sum): Sum {
  return { cases: a.cases - b.cases, fte: minus(a.fte, b.fte), terms: a.terms + b.terms };
}

/** Cases to the last one; FTE within what rounding each figure to one decimal can add up to. */
function isNothing({ cases, fte, terms }: Sum): boolean {
  return cases === 0 && !isMore(Math.abs(fte), times(HALF_TENTH, terms));
}
