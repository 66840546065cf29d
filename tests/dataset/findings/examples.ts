/** Small councils, figures and releases to ask questions of; each test says only what matters to it. */
import type { Dataset, Release } from '../../../src/dataset/dataset.ts';
import type { Area } from '../../../src/schemas/area.ts';
import type { Reason } from '../../../src/schemas/absence.ts';
import type { Council } from '../../../src/schemas/council.ts';
import type { Figure, PublishedFigure } from '../../../src/schemas/figure.ts';
import { EMPTY } from '../empty-dataset.ts';

export function council(slug: string, code: string, more: Partial<Council> = {}): Council {
  return {
    slug,
    code,
    dfe_code: undefined,
    name: slug,
    type: 'unitary',
    area: 'E12000002',
    in_force_from: undefined,
    in_force_to: undefined,
    predecessors: [],
    old_codes: [],
    aliases: [],
    latitude: undefined,
    longitude: undefined,
    ...more,
  };
}

export function published(
  code: string,
  year: number,
  average: number,
  cases: number,
  fte: number,
  partner?: string,
): PublishedFigure {
  return {
    code,
    year,
    joint_with: partner,
    status: 'published',
    average_caseload: average,
    cases,
    case_holders_fte: fte,
  };
}

export function absent(code: string, year: number, status: Reason): Figure {
  return {
    code,
    year,
    joint_with: undefined,
    status,
    average_caseload: '',
    cases: '',
    case_holders_fte: '',
  };
}

export function release(caseloads: readonly Figure[], year = 2025): Release {
  return { release: year, caseloads, workforce: [] };
}

export const ENGLAND: Area = {
  code: 'E92000001',
  slug: 'england',
  name: 'England',
  kind: 'nation',
  parent: undefined,
};
export const NORTH_WEST: Area = {
  code: 'E12000002',
  slug: 'north-west',
  name: 'North West',
  kind: 'region',
  parent: 'E92000001',
};

/** A whole dataset, empty but for what is given. */
export function dataset(parts: Partial<Dataset>): Dataset {
  return { ...EMPTY, areas: [ENGLAND, NORTH_WEST], ...parts };
}
