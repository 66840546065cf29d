/** Imports how many referrals councils had in the year to 31 March: `npm run import:referrals -- FILE`. */
import { TABLES } from '../../src/tables/catalogue.ts';
import { run } from '../shared/console.ts';
import { runImporter } from '../shared/run-importer.ts';
import { MARCH } from '../../src/releases/code-book.ts';
import { CHILDREN_IN_NEED, helpFor } from './dfe/children-in-need-release.ts';
import { share } from './dfe/row-checks.ts';
import { yearlyCountsImporter, type YearlyCounts } from './dfe/yearly-counts.ts';

/** Shares that the file gives besides, each of all referrals. */
const SHARES = ['rereferral', 'no_further_action', 'not_in_need'].map((name) =>
  share({
    percent: `${name}_percent`,
    part: `${name}_count`,
    whole: 'referral_count',
    roundedBy: 0,
  }),
);

const COUNTS: YearlyCounts = {
  column: 'referral_count',
  counted: 'referrals',
  table: TABLES.referrals,
  as: 'referrals',
  day: MARCH,
  when: 'In the year to 31 March',
  checks: SHARES,
};

/** `npm run import:referrals`. */
export const referrals = yearlyCountsImporter(
  {
    name: 'referrals',
    help: helpFor(
      'Reads the referrals to children’s social care in the year to 31 March, from 2017, into data/referrals.csv.',
      'referrals and re-referrals by local authority',
    ),
    provenance: CHILDREN_IN_NEED,
  },
  COUNTS,
);

if (import.meta.main) {
  await run(() => {
    runImporter(referrals, process.argv.slice(2));
  });
}
