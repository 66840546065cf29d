/** Which counts are unusual: beside the children in need, the workforce, and the year before. */
import { councilOf, councils, councilAt } from './councils.ts';
import { compare, decimal, fraction, median, minus, over, plus, size, times } from './exact.ts';
import type { Fraction } from './exact.ts';
import { LATEST, publishedIn, sameIn, years, type Published } from './figures.ts';
import { usualFor } from './ranking.ts';
import { cell, table, type Row } from './tables.ts';

const children = new Map(
  table('children-in-need.csv')
    .filter((row) => row.status === 'published' && /^E(06|08|09|10)/.test(cell(row, 'code')))
    .map((row) => [
      `${councilOf(cell(row, 'code')).slug} ${cell(row, 'year')}`,
      decimal(cell(row, 'children')),
    ]),
);

/** Rows of the workforce under both codes of a combined figure. */
export const workforce: ReadonlyMap<string, Row> = new Map(
  table(`workforce/${String(LATEST)}.csv`).flatMap((row) =>
    [cell(row, 'code'), cell(row, 'joint_with')]
      .filter((code) => code !== '')
      .map((code) => [`${code} ${cell(row, 'year')}`, row] as const),
  ),
);

/** Children in need of a figure's councils. A council that was set up later in the year has those of the former ones, where the whole area is the same. */
function childrenOf({ members, year }: Published): Fraction | undefined {
  const began = `${String(year)}-03-31`;
  const isNew = members.some((slug) => councilAt(slug).from > began);
  const former = isNew ? formerOf(members) : members;
  const counts = former.map((slug) => children.get(`${slug} ${String(year)}`));
  if (counts.length === 0) return undefined;
  return counts.reduce<Fraction | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : plus(sum, one)),
    fraction(0),
  );
}

function formerOf(members: readonly string[]): string[] {
  const former = [...new Set(members.flatMap((slug) => councilAt(slug).predecessors))];
  const later = councils.filter(({ predecessors }) =>
    predecessors.some((one) => former.includes(one)),
  );
  return later.length === members.length ? former : [];
}

const HUNDRED = fraction(100);

function perHundred(figure: Published): Fraction | undefined {
  const counted = childrenOf(figure);
  return counted === undefined ? undefined : over(times(HUNDRED, figure.numbers.cases), counted);
}

function staffShare({ codes, year, numbers }: Published): Fraction | undefined {
  const row = workforce.get(`${codes[0] ?? ''} ${String(year)}`);
  const post = row?.in_post_fte ?? '';
  // More than zero, but rounds to it.
  const agency = (row?.agency_fte ?? '').replace('low', '0');
  if (!/^\d/.test(post) || !/^\d/.test(agency)) return undefined;
  return over(times(HUNDRED, numbers.fte), plus(decimal(post), decimal(agency)));
}

/** A figure's own share, and that of the typical council of its year. */
export interface Share {
  readonly here: Fraction;
  readonly typical: Fraction;
}

type Shares = ReadonlyMap<Published, Share>;

function sharesOf(share: (figure: Published) => Fraction | undefined): Shares {
  return new Map(
    years.flatMap((year) => {
      const found = publishedIn(year).flatMap((figure) => {
        const here = share(figure);
        return here === undefined ? [] : [{ figure, here }];
      });
      const typical = median(found.map(({ here }) => here));
      return found.map(({ figure, here }) => [figure, { here, typical }] as const);
    }),
  );
}

export const perChildren = sharesOf(perHundred);
export const staffShares = sharesOf(staffShare);

export const FLAGS = [
  'cases-share',
  'staff-share',
  'cases-jump',
  'fte-jump',
  'average-jump',
] as const;
export type Flag = (typeof FLAGS)[number];

/** More than half above, or more than a third below. */
function isFar(here: Fraction, from: Fraction): boolean {
  const [two, three] = [fraction(2), fraction(3)];
  return (
    compare(times(two, here), times(three, from)) > 0 ||
    compare(times(three, here), times(two, from)) < 0
  );
}

function farShare(share: Share | undefined): boolean {
  return share !== undefined && isFar(share.here, share.typical);
}

/** What is unusual in a figure's count, in the order of FLAGS. */
export function flagsOf(figure: Published): Flag[] {
  const before = sameIn(figure, figure.year - 1);
  const jumps = before === undefined ? [] : jumpsFrom(before, figure);
  return FLAGS.filter(
    (flag) =>
      jumps.includes(flag) ||
      (flag === 'cases-share' && farShare(perChildren.get(figure))) ||
      (flag === 'staff-share' && farShare(staffShares.get(figure))),
  );
}

function jumpsFrom({ numbers: before }: Published, { numbers: after }: Published): Flag[] {
  const moved = size(minus(after.average, before.average));
  const most = times(fraction(2), usualFor(before.fte).nineInTen);
  return [
    ...(isFar(after.cases, before.cases) ? (['cases-jump'] as const) : []),
    ...(isFar(after.fte, before.fte) ? (['fte-jump'] as const) : []),
    ...(compare(moved, most) > 0 ? (['average-jump'] as const) : []),
  ];
}
