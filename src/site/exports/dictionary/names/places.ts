/** Names of where, when and from which release a row is. */
import type { Meaning } from '../field.ts';
import { FIGURE_STATUSES } from '../statuses.ts';

const text = { type: 'string', required: true } as const;
const optionalText = { type: 'string', required: false } as const;
const year = { type: 'integer', required: true } as const;

export const PLACE_NAMES: Readonly<Record<string, Meaning>> = {
  year: {
    ...year,
    title: 'Year',
    description: 'Reporting year. Figures are for 30 September of that year.',
  },
  release: {
    ...year,
    title: 'Release',
    description: 'Reporting year of the release that the figure is from.',
  },
  level: {
    ...text,
    title: 'Level',
    description: 'Either council, or area for the nation, a region or a part of London.',
  },
  code: {
    ...text,
    title: 'Code',
    description: 'GSS code of the area, or of the council in that year.',
  },
  name: { ...text, title: 'Name', description: 'Short name of the council or area.' },
  region: { ...text, title: 'Region', description: 'Region of England.' },
  joint_with: {
    ...optionalText,
    title: 'Combined with',
    description:
      'Code of the other council of a combined figure, which two councils report together. Count it once, also where each council has a row.',
  },
  council_code: {
    ...text,
    title: 'Council code',
    description: 'GSS code of the council in that year, as published.',
    newerName: 'code',
  },
  council_name: {
    ...text,
    title: 'Council',
    description: 'Short name of the local authority.',
    newerName: 'name',
  },
  area_code: {
    ...text,
    title: 'Area code',
    description: 'GSS code of the nation, region or part of London.',
    newerName: 'code',
  },
  area_name: {
    ...text,
    title: 'Area',
    description: 'Name of the nation, region or part of London.',
    newerName: 'name',
  },
  status: {
    ...text,
    title: 'Status',
    description: `Whether there is a figure, or why there is none (${FIGURE_STATUSES.slice(0, -1).join(', ')} or ${FIGURE_STATUSES.at(-1) ?? ''}).`,
  },
};
