/** Imports how many children aged 0 to 17 live in each council: `npm run import:child-population -- FILE`. */
import { TABLES } from '../../src/tables/catalogue.ts';
import { run } from '../shared/console.ts';
import { runImporter } from '../shared/run-importer.ts';
import { yearlyCountsImporter, type YearlyCounts } from './dfe/yearly-counts.ts';

const COUNTS: YearlyCounts = {
  column: 'population_estimate',
  counted: 'children',
  table: TABLES.childPopulation,
  as: 'children',
  day: { monthAndDay: '06-30', name: '30 June' },
  when: 'In the middle',
};

/** `npm run import:child-population`. */
export const childPopulation = yearlyCountsImporter(
  {
    name: 'child-population',
    help: [
      'Reads the estimates of children aged 0 to 17 in the middle of each year, from 2017, into data/child-population.csv.',
      "On the release's page choose 'Data catalogue' or 'Explore and download data', then the data set with the",
      'population of children aged 0 to 17 by local authority, and unpack the CSV file.',
    ].join('\n'),
    provenance: {
      publisher: 'Office for National Statistics, as used by the Department for Education',
      title: 'Population estimates of children aged 0 to 17',
      licence: 'Open Government Licence v3.0',
      address:
        'https://explore-education-statistics.service.gov.uk/find-statistics/children-in-need',
    },
  },
  COUNTS,
);

if (import.meta.main) {
  await run(() => {
    runImporter(childPopulation, process.argv.slice(2));
  });
}
