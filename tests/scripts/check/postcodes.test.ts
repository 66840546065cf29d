import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checkPostcodes,
  postcodeReport,
  type PostcodeDifference,
} from '../../../scripts/check/postcodes.ts';
import { dataFiles } from '../../../scripts/shared/data-folder.ts';

const SOURCES =
  process.env.CASELOAD_SOURCES ?? join(import.meta.dirname, '../../../../shared/sources');
const SOURCE = join(SOURCES, 'codepo_gb_2014-08.zip');
const BOUNDARIES = join(SOURCES, 'ons-uk-boundaries.topo.json');

test('the report lists a difference that the shapes do not explain', () => {
  const far: PostcodeDifference = {
    postcode: 'CB9 7AA',
    index: 'essex',
    map: undefined,
    kilometres: 12.34,
  };
  const near: PostcodeDifference = { ...far, postcode: 'CB9 7AB', map: 'suffolk', kilometres: 0.1 };
  const lines = postcodeReport({
    sampled: 200,
    differences: [far, near],
    beyondTolerance: [far],
    agreement: 0.99,
    agreementWithinTolerance: 0.995,
    passes: false,
  });
  expect(lines).toEqual([
    'Postcodes compared with the map: 200',
    '  in the same council: 99.00%; within the tolerance of the border: 99.50%',
    '  beyond it: 1',
    '    CB9 7AA: essex by the index, the sea on the map, 12.3 km from the border',
  ]);
});

describe.skipIf(!existsSync(SOURCE))('the release of August 2014', () => {
  test(
    'lies on the publisher’s boundaries where the index says',
    { timeout: 120_000 },
    async () => {
      const check = await checkPostcodes(SOURCE, dataFiles(), BOUNDARIES);
      expect(check.sampled).toBe(20_000);
      expect(check.agreement).toBeGreaterThanOrEqual(0.995);
      expect(check.beyondTolerance).toEqual([]);
    },
  );
});
