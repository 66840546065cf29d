/** The department's release about children in need, which has several tables that are imported one by one. */
import type { AboutCounts } from './yearly-counts.ts';

const LICENCE = 'Open Government Licence v3.0';
const ADDRESS =
  'https://explore-education-statistics.service.gov.uk/find-statistics/children-in-need';

/** Where its own tables come from. */
export const CHILDREN_IN_NEED: AboutCounts['provenance'] = {
  publisher: 'Department for Education',
  title: 'Children in need',
  licence: LICENCE,
  address: ADDRESS,
};

/** Where the number of children comes from that it divides by. */
export const POPULATION: AboutCounts['provenance'] = {
  publisher: 'Office for National Statistics, as used by the Department for Education',
  title: 'Population estimates of children aged 0 to 17',
  licence: LICENCE,
  address: ADDRESS,
};

/** The help of such an import. @param reads what it reads, into which file @param dataSet the data set to choose */
export function helpFor(reads: string, dataSet: string): string {
  return [
    reads,
    "On the release's page choose 'Data catalogue' or 'Explore and download data', then the data set with the",
    `${dataSet}, and unpack the CSV file.`,
  ].join('\n');
}
