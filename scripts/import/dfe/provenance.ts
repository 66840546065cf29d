/** Where the Department for Education offers its workforce figures: the same for every importer of them. */
import type { Provenance } from '../../shared/importer.ts';

export const DFE_WORKFORCE: Provenance = {
  publisher: 'Department for Education',
  title: "Children's social work workforce",
  licence: 'Open Government Licence v3.0',
  address:
    'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce',
};

/** The end of every such importer's --help. */
export const HOW_TO_GET = [
  "On the release's page choose 'Data catalogue' or 'Explore and download data', then the data set with",
  'headline measures for England, regions and local authorities, and unpack the CSV file.',
  'Each release is kept as a vintage of its own, named by its latest reporting year.',
].join('\n');

/** What a release's figures are as at. */
export function vintageOf(release: number): string {
  return `As at 30 September of each year, reporting year ${release}`;
}
