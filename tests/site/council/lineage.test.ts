import { expect, test } from 'vitest';
import { siteContext } from '../../../src/site/context.ts';
import { combinedNotes } from '../../../src/site/council/lineage.ts';

function combined(slug: string): unknown {
  const context = siteContext();
  const council = context.dataset.councils.find((one) => one.slug === slug);
  return council && combinedNotes(context, council)[0]?.[0];
}

test('the first year of the data is not said to be the year a combined figure began', () => {
  expect(combined('kingston-upon-thames')).toBe(
    'In every year since 2017, the first in these data, this council and ',
  );
  expect(combined('north-northamptonshire')).toBe('Since 2021, this council and ');
});
