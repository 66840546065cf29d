/** Older names, which stay in the files that had them first. Each says which name to use now, where there is one. */
import type { Meaning } from '../field.ts';

const text = { type: 'string', required: true } as const;
const integer = { type: 'integer', required: true } as const;
const number = { type: 'number', required: true } as const;
const texts = { ...text, list: true } as const;

export const OLDER_NAMES: Readonly<Record<string, Meaning>> = {
  dataVersion: {
    ...text,
    title: 'Data version',
    description: 'Version of the data.',
    newerName: 'data_version',
  },
  inForce: {
    ...text,
    title: 'In force',
    object: 'InForce',
    description: 'First and last day of the council.',
    newerName: 'in_force_from',
  },
  from: { ...text, title: 'From', description: 'First day, or the earlier release.' },
  to: { ...text, title: 'To', description: 'Last day, or the later release.' },
  figures: {
    ...texts,
    title: 'Figures',
    object: 'Figure',
    description: 'Its figures by year.',
    newerName: 'measures',
  },
  average: {
    ...number,
    required: false,
    title: 'Average caseload',
    unit: 'cases for each FTE',
    description: 'Cases for each full-time-equivalent social worker with cases, as published.',
    newerName: 'average_caseload',
  },
  caseHoldersFte: {
    ...number,
    required: false,
    title: 'Social workers with cases (FTE)',
    unit: 'FTE',
    description: 'Full-time-equivalent social workers with one or more cases.',
    newerName: 'case_holders_fte',
  },
  jointWith: {
    ...texts,
    title: 'Combined with',
    description: 'Slugs of the other councils of a combined figure.',
    newerName: 'joint_with',
  },
  rankedOf: {
    ...integer,
    required: false,
    title: 'Averages ranked',
    description: 'How many averages were ranked in the year.',
    newerName: 'ranked_of',
  },
  overCap: {
    type: 'boolean',
    required: false,
    title: 'Over the cap',
    description: 'Whether the average is greater than the proposed cap.',
    newerName: 'over_cap',
  },
  neighbours: {
    ...texts,
    title: 'Similar councils',
    description: 'Slugs of the ten statistical neighbours, the most similar first.',
    newerName: 'similar_councils',
  },
  within50Miles: {
    ...text,
    required: false,
    title: 'Within 50 miles',
    object: 'Lottery',
    description: 'Lowest and highest average within 50 miles in the newest year.',
    newerName: 'within_50_miles',
  },
  revisions: {
    ...texts,
    title: 'Revisions',
    object: 'Revision',
    description: 'Averages that differ between two releases.',
    newerName: 'revised',
  },
  comparedWith: {
    ...number,
    title: 'Compared with',
    description: 'The number a year before, or that of the typical (median) council of the year.',
    newerName: 'compared_with',
  },
  lowest: {
    ...number,
    title: 'Lowest average',
    description: 'Lowest average within 50 miles.',
    newerName: 'lowest_average',
  },
  highest: {
    ...number,
    title: 'Highest average',
    description: 'Highest average within 50 miles.',
    newerName: 'highest_average',
  },
  lowestCouncils: {
    ...texts,
    title: 'Councils with the lowest average',
    description: 'Slugs of the councils with the lowest average.',
    newerName: 'lowest_councils',
  },
  highestCouncils: {
    ...texts,
    title: 'Councils with the highest average',
    description: 'Slugs of the councils with the highest average.',
    newerName: 'highest_councils',
  },
  leftOut: {
    ...text,
    title: 'Left out',
    object: 'LeftOut',
    description: 'How many were not compared.',
    newerName: 'small_left_out',
  },
  small: {
    ...integer,
    title: 'Small councils',
    description: 'Averages of small councils that were left out.',
    newerName: 'small_left_out',
  },
  missing: {
    ...integer,
    title: 'Missing figures',
    description: 'Councils without a figure.',
    newerName: 'missing_left_out',
  },
  unusual: {
    ...texts,
    title: 'Flagged councils',
    description: 'Slugs of the lowest and highest councils whose figure has a flag.',
    newerName: 'flagged_councils',
  },
  extraFte: {
    ...number,
    title: 'Extra social workers (FTE)',
    description:
      'Extra full-time-equivalent social workers to bring every average down to the cap.',
    newerName: 'extra_fte',
  },
};
