/**
 * Each release that data/ has, and what each changed of the one before it.
 * All numbers are from a Python program over the publisher's four files, apart from the site: it matches rows by year and
 * the department's three-digit code (both codes of a combined figure, which the file of 2022 has under one) and compares
 * every cell. It counts a combined figure once. Decimal arithmetic.
 */

/** One release as its file has it. */
export interface KnownRelease {
  readonly year: number;
  readonly file: string;
  /** Rows of the file without its header, as imported. */
  readonly sourceRows: number;
  /** Rows of all years: England, regions, parts of London and councils, a combined figure once. */
  readonly rows: number;
  /** Rows of councils for its own year, and how many of them have an average. */
  readonly councils: number;
  readonly published: number;
  /** England in its own year. */
  readonly england: { readonly average: number; readonly cases: number; readonly turnover: number };
  /** The line of the file with North Somerset 2017. */
  readonly northSomerset2017: string;
}

export const EVERY_RELEASE: readonly KnownRelease[] = [
  {
    year: 2022,
    file: 'dfe-csww-headline-2017-2022.csv',
    sourceRows: 978,
    rows: 974,
    councils: 150,
    published: 150,
    england: { average: 16.6, cases: 335563, turnover: 17.1 },
    northSomerset2017: '940',
  },
  {
    year: 2023,
    file: 'dfe-csww-indicators-2017-2023.csv',
    sourceRows: 1137,
    rows: 1137,
    councils: 151,
    published: 151,
    england: { average: 16, cases: 337055, turnover: 15.9 },
    northSomerset2017: '1,099',
  },
  {
    year: 2024,
    file: 'dfe-csww-indicators-2017-2024.csv',
    sourceRows: 1300,
    rows: 1300,
    councils: 151,
    published: 150,
    england: { average: 15.4, cases: 320461, turnover: 13.8 },
    northSomerset2017: '1,262',
  },
  {
    year: 2025,
    file: 'dfe-csww-indicators-2017-2025.csv',
    sourceRows: 1463,
    rows: 1463,
    councils: 151,
    published: 149,
    england: { average: 15.2, cases: 321661, turnover: 11.8 },
    northSomerset2017: '1,425',
  },
];

/** How often one measure changed between two releases; cells that changed between a number and a symbol are in `changed` only. */
export interface KnownChange {
  readonly changed: number;
  /** Of those, a number in both. */
  readonly numbers: number;
  /** Rows of both releases in which the earlier one has a number. */
  readonly of: number;
  /** Median size of the changed numbers, and the largest. */
  readonly median?: number;
  readonly largest?: number;
  /** Of the earlier release's own year: how many changed, and of how many numbers. */
  readonly ownYear: readonly [changed: number, of: number];
}

export interface KnownPair {
  readonly from: number;
  readonly to: number;
  readonly changes: Readonly<Record<string, KnownChange>>;
}

export const EVERY_PAIR: readonly KnownPair[] = [
  {
    from: 2022,
    to: 2023,
    changes: {
      average_caseload: {
        changed: 45,
        numbers: 45,
        of: 972,
        median: 0.2,
        largest: 4.1,
        ownYear: [0, 162],
      },
      cases: { changed: 97, numbers: 97, of: 972, median: 24, largest: 1055, ownYear: [0, 162] },
      case_holders_fte: {
        changed: 9,
        numbers: 9,
        of: 972,
        median: 1.8,
        largest: 2.8,
        ownYear: [0, 162],
      },
      in_post_fte: {
        changed: 67,
        numbers: 67,
        of: 974,
        median: 1,
        largest: 36.3,
        ownYear: [0, 162],
      },
      vacancy_fte: { changed: 0, numbers: 0, of: 974, ownYear: [0, 162] },
      vacancy_rate: {
        changed: 33,
        numbers: 33,
        of: 974,
        median: 0.1,
        largest: 1,
        ownYear: [0, 162],
      },
      agency_fte: { changed: 10, numbers: 10, of: 971, median: 2.6, largest: 7, ownYear: [0, 160] },
      agency_rate: {
        changed: 37,
        numbers: 37,
        of: 971,
        median: 0.1,
        largest: 4,
        ownYear: [0, 160],
      },
      turnover_rate: {
        changed: 122,
        numbers: 121,
        of: 971,
        median: 0.5,
        largest: 11.9,
        ownYear: [1, 161],
      },
      absence_rate: {
        changed: 53,
        numbers: 50,
        of: 967,
        median: 0.1,
        largest: 1.4,
        ownYear: [1, 161],
      },
    },
  },
  {
    from: 2023,
    to: 2024,
    changes: {
      average_caseload: { changed: 0, numbers: 0, of: 1135, ownYear: [0, 163] },
      cases: { changed: 0, numbers: 0, of: 1135, ownYear: [0, 163] },
      case_holders_fte: { changed: 0, numbers: 0, of: 1135, ownYear: [0, 163] },
      in_post_fte: { changed: 0, numbers: 0, of: 1137, ownYear: [0, 163] },
      vacancy_fte: { changed: 0, numbers: 0, of: 1137, ownYear: [0, 163] },
      vacancy_rate: { changed: 0, numbers: 0, of: 1137, ownYear: [0, 163] },
      agency_fte: { changed: 4, numbers: 3, of: 1131, median: 5, largest: 5, ownYear: [4, 160] },
      agency_rate: {
        changed: 4,
        numbers: 3,
        of: 1131,
        median: 0.4,
        largest: 0.7,
        ownYear: [4, 160],
      },
      turnover_rate: {
        changed: 2,
        numbers: 2,
        of: 1132,
        median: 0.6,
        largest: 1.1,
        ownYear: [0, 162],
      },
      absence_rate: {
        changed: 2,
        numbers: 1,
        of: 1125,
        median: 0.2,
        largest: 0.2,
        ownYear: [2, 161],
      },
    },
  },
  {
    from: 2024,
    to: 2025,
    changes: {
      average_caseload: { changed: 0, numbers: 0, of: 1297, ownYear: [0, 162] },
      cases: { changed: 0, numbers: 0, of: 1297, ownYear: [0, 162] },
      case_holders_fte: { changed: 0, numbers: 0, of: 1297, ownYear: [0, 162] },
      in_post_fte: { changed: 0, numbers: 0, of: 1300, ownYear: [0, 163] },
      vacancy_fte: { changed: 0, numbers: 0, of: 1300, ownYear: [0, 163] },
      vacancy_rate: { changed: 0, numbers: 0, of: 1300, ownYear: [0, 163] },
      agency_fte: { changed: 1, numbers: 0, of: 1289, ownYear: [1, 159] },
      agency_rate: { changed: 0, numbers: 0, of: 1289, ownYear: [0, 159] },
      turnover_rate: {
        changed: 3,
        numbers: 2,
        of: 1294,
        median: 0.75,
        largest: 1.4,
        ownYear: [3, 162],
      },
      absence_rate: {
        changed: 4,
        numbers: 3,
        of: 1285,
        median: 0.1,
        largest: 0.1,
        ownYear: [2, 161],
      },
    },
  },
];
