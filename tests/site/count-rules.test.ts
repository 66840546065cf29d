import { describe, expect, test } from 'vitest';
import { siteContext } from '../../src/site/context.ts';
import { countRulesView } from '../../src/site/count-rules.ts';

const view = countRulesView(siteContext());

// Counted from the publisher’s files by a program of its own.
describe('how counts are checked', () => {
  test('says how many figures are flagged, and by which rule', () => {
    expect([view.checked, view.flagged, view.moved]).toEqual(['1,350', '150', '68']);
    expect(view.kinds.map(({ figures, flagged }) => [figures, flagged])).toEqual([
      ['1,342', '80'],
      ['1,342', '35'],
      ['1,189', '63'],
      ['1,189', '36'],
      ['1,189', '13'],
    ]);
  });

  test('shows that small councils move further', () => {
    expect(view.sizes.map(({ label, moved, of }) => [label, moved, of])).toEqual([
      ['under 20', '7', '24'],
      ['20 to 49', '4', '42'],
      ['50 to 99', '35', '423'],
      ['100 to 199', '19', '526'],
      ['200 or more', '3', '174'],
    ]);
  });

  test('names the flagged figures of the newest year', () => {
    expect(view.newest).toHaveLength(16);
    expect(view.newest.find(({ link }) => link.text === 'Liverpool')?.says).toBe(
      'few cases for its children in need and average down 10.2 in a year',
    );
  });
});
