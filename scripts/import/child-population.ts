/** Imports how many children aged 0 to 17 live in each council: `npm run import:child-population -- FILE`. */
import { TABLES } from '../../src/tables/catalogue.ts';
import { run } from '../shared/console.ts';
import { runImporter } from '../shared/run-importer.ts';
import { POPULATION, helpFor } from './dfe/children-in-need-release.ts';
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
    help: helpFor(
      'Reads the estimates of children aged 0 to 17 in the middle of each year, from 2017, into data/child-population.csv.',
      'population of children aged 0 to 17 by local authority',
    ),
    provenance: POPULATION,
  },
  COUNTS,
);

if (import.meta.main) {
  await run(() => {
    runImporter(childPopulation, process.argv.slice(2));
  });
}
