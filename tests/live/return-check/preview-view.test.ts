import { expect, test } from 'vitest';
import { previewView } from '../../../src/live/return-check/preview-view.ts';
import { CONTEXT } from '../../returns/context.ts';

const ROW = {
  service: 'children_all',
  role: 'all',
  case_definition: 'individual',
  cases: 1212,
  case_holders_fte: 80.8,
  average_caseload: 15,
  highest_caseload: 24,
  caseload_limit: undefined,
  over_limit_fte: undefined,
  note: '',
};
const COVERED = { council: 'bolton', name: 'Bolton', periodEnd: '2025-12-31' };

test('a preview says that nothing was sent, and shows the official figure above the council’s own', () => {
  const view = previewView([ROW], CONTEXT, COVERED);
  expect(view?.latest.said).toBe(
    'This is a preview of what Bolton would report as at 31 December 2025. It has not been sent or accepted.',
  );
  expect(view?.latest.tables[0]?.official).toMatchObject({
    name: 'Official figure, 30 September 2025',
    average: '15.9',
  });
});

test('an official figure of two councils is not shown as that of one', () => {
  const official = [{ ...CONTEXT.official[0], combinedWith: 'bury' }] as typeof CONTEXT.official;
  const view = previewView([ROW], { ...CONTEXT, official }, COVERED);
  expect(view?.latest.tables[0]?.official?.name).toBe(
    'Official combined figure with Bury, 30 September 2025',
  );
});
