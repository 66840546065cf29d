/** Published figures of each release, a combined one once. */
import { areas, councilOf } from './councils.ts';
import { decimal, type Fraction } from './exact.ts';
import { cell, table, tablesIn } from './tables.ts';

interface Place {
  readonly year: number;
  /** Codes of the council or area in the year, two of a combined figure. */
  readonly codes: readonly string[];
  /** Slugs of its councils, or its code if it is an area: the same through all years. */
  readonly members: readonly string[];
  readonly key: string;
  readonly area: boolean;
  readonly status: string;
}

export interface Numbers {
  readonly average: Fraction;
  readonly cases: Fraction;
  readonly fte: Fraction;
}

export interface Figure extends Place {
  /** Undefined where there is no figure; the status says why. */
  readonly numbers: Numbers | undefined;
  /** The average as it is written. */
  readonly text: string;
}

export interface Published extends Figure {
  readonly numbers: Numbers;
}

/** Reporting years of all releases in data/, the earliest first. */
export const RELEASES: readonly number[] = tablesIn('caseloads').map(Number);
export const LATEST = Math.max(...RELEASES);

function figuresOf(release: number): Figure[] {
  return table(`caseloads/${String(release)}.csv`).map((row) => {
    const codes = [cell(row, 'code'), cell(row, 'joint_with')].filter((code) => code !== '');
    const area = areas.has(codes[0] ?? '');
    const members = area ? codes : codes.map((code) => councilOf(code).slug).toSorted();
    const status = cell(row, 'status');
    const text = cell(row, 'average_caseload');
    const numbers =
      status === 'published'
        ? {
            average: decimal(text),
            cases: decimal(cell(row, 'cases')),
            fte: decimal(cell(row, 'case_holders_fte')),
          }
        : undefined;
    const year = Number(cell(row, 'year'));
    return { year, codes, members, key: members.join('+'), area, status, numbers, text };
  });
}

export const releases: ReadonlyMap<number, readonly Figure[]> = new Map(
  RELEASES.map((release) => [release, figuresOf(release)]),
);

/** All figures of the newest release. */
export const figures: readonly Figure[] = releases.get(LATEST) ?? [];
export const years: readonly number[] = [...new Set(figures.map(({ year }) => year))].toSorted();

const index = new Map(figures.map((figure) => [`${figure.key} ${String(figure.year)}`, figure]));
const byMember = new Map(
  figures.flatMap((one) => one.members.map((member) => [`${member} ${String(one.year)}`, one])),
);

/** Whether it has numbers. */
export function isPublished(figure: Figure): figure is Published {
  return figure.numbers !== undefined;
}

/** The published figure of exactly the same councils or area in a year. */
export function sameIn({ key }: Figure, year: number): Published | undefined {
  const found = index.get(`${key} ${String(year)}`);
  return found !== undefined && isPublished(found) ? found : undefined;
}

/** The figure that a council is part of in a year, published or not. */
export function figureOf(slug: string, year: number): Figure | undefined {
  return byMember.get(`${slug} ${String(year)}`);
}

const ofYear = new Map(
  years.map((year) => [
    year,
    figures.filter((one): one is Published => one.year === year && !one.area && isPublished(one)),
  ]),
);

/** Published figures of councils in a year. */
export function publishedIn(year: number): readonly Published[] {
  return ofYear.get(year) ?? [];
}
