/** Imports how many children were in need at 31 March: `npm run import:children-in-need -- FILE`. */
import { TABLES } from '../../src/tables/catalogue.ts';
import { run } from '../shared/console.ts';
import { runImporter } from '../shared/run-importer.ts';
import { MARCH } from '../../src/releases/code-book.ts';
import { CHILDREN_IN_NEED, helpFor } from './dfe/children-in-need-release.ts';
import { difference } from './dfe/row-checks.ts';
import { yearlyCountsImporter, type YearlyCounts } from './dfe/yearly-counts.ts';

const COUNTS: YearlyCounts = {
  column: 'At31_episodes',
  counted: 'children',
  table: TABLES.childrenInNeed,
  as: 'children',
  day: MARCH,
  when: 'At 31 March',
  checks: [difference('At31_episodes', 'Anypoint_episodes', 'Ended_episodes')],
};

/** `npm run import:children-in-need`. */
export const childrenInNeed = yearlyCountsImporter(
  {
    name: 'children-in-need',
    help: helpFor(
      'Reads the children in need at 31 March of each year, from 2017, into data/children-in-need.csv.',
      'number of children in need by local authority',
    ),
    provenance: CHILDREN_IN_NEED,
  },
  COUNTS,
);

if (import.meta.main) {
  await run(() => {
    runImporter(childrenInNeed, process.argv.slice(2));
  });
}
