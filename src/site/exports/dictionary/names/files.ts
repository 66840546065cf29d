/** Names of what goes with every file, and of the lists in it. */
import type { Meaning } from '../field.ts';

const text = { type: 'string', required: true } as const;
const optionalText = { type: 'string', required: false } as const;
const integer = { type: 'integer', required: true } as const;

export const FILE_NAMES: Readonly<Record<string, Meaning>> = {
  data_version: {
    ...text,
    title: 'Data version',
    description: 'Version of the data, a short hash of all tables. Its own address keeps it.',
  },
  source: { ...text, title: 'Source', description: 'Whose figures they are, to be named.' },
  licence: {
    ...optionalText,
    title: 'Licence',
    description: 'Licence of the figures, as its address or its name.',
  },
  caveats: {
    ...text,
    title: 'Caveats',
    list: true,
    description: 'What readers should know when they use the figures, in sentences.',
  },
  modified: {
    type: 'date',
    required: true,
    title: 'Modified',
    description: 'Day of the last change.',
  },
  years: { ...integer, title: 'Years', list: true, description: 'Years that it covers.' },
  description: {
    ...text,
    title: 'Description',
    description: 'What it means, or where that is said.',
  },
  endpoints: { ...text, title: 'Files', list: true, description: 'Addresses of the JSON files.' },
  url: { ...text, title: 'Address', description: 'Address of its own JSON file.' },
  publisher: { ...optionalText, title: 'Publisher', description: 'Whose release it is.' },
  title: { ...optionalText, title: 'Title', description: 'Title in words.' },
  sha256: {
    ...optionalText,
    title: 'Checksum',
    description: 'SHA-256 checksum of the publisher’s file.',
  },
  imported: { type: 'date', required: false, title: 'Imported', description: 'Day of the import.' },
  tables: {
    ...text,
    title: 'Tables',
    list: true,
    description: 'Addresses of the release’s tables.',
  },
  fields: {
    ...text,
    title: 'Fields',
    list: true,
    object: 'FieldMeaning',
    description: 'What each field of the lists means.',
  },
  unit: { ...optionalText, title: 'Unit', description: 'What a number is counted in.' },
  councils: {
    ...text,
    title: 'Councils',
    list: true,
    object: 'DirectoryCouncil',
    description: 'Every council, former ones too.',
  },
  areas: {
    ...text,
    title: 'Areas',
    list: true,
    object: 'DirectoryArea',
    description: 'Nations, regions and the two parts of London.',
  },
  former_councils: {
    ...text,
    title: 'Former councils',
    list: true,
    description: 'Slugs of the former councils of the area.',
  },
  measures: {
    ...text,
    title: 'Measures',
    list: true,
    object: 'Measures',
    description: 'Every measure in every year, as in measures.csv.',
  },
  similar_councils: {
    ...text,
    title: 'Similar councils',
    list: true,
    object: 'SimilarCouncil',
    description: 'The ten statistical neighbours, as in similar-councils.csv.',
  },
  inspection: {
    ...optionalText,
    title: 'Inspection',
    object: 'Inspection',
    description: 'The latest Ofsted inspection, as in inspections.csv.',
  },
  within_50_miles: {
    ...optionalText,
    title: 'Within 50 miles',
    object: 'NearbyRange',
    description: 'Lowest and highest average nearby, as in postcode-lottery.csv.',
  },
  flagged: {
    ...text,
    title: 'Flagged figures',
    list: true,
    object: 'FlagRow',
    description: 'Its flags, as in flags.csv.',
  },
  revised: {
    ...text,
    title: 'Revised figures',
    list: true,
    object: 'RevisedFigure',
    description:
      'Every value that differs between two releases, as in revisions.csv and other-revisions.csv.',
  },
};
