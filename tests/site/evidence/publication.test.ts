import { describe, expect, test } from 'vitest';
import { argumentsView } from '../../../src/site/evidence/arguments.ts';
import { publicationView } from '../../../src/site/evidence/publication.ts';
import { siteContext } from '../../../src/site/context.ts';

const view = publicationView(siteContext());

describe('the standard for publication', () => {
  test('says how much of it is published today', () => {
    expect(view.finding).toBe(
      'Of these ten lines, two are published today, one is partly published today, one was published once and six are not published today.',
    );
  });

  // By hand from the list of columns of a return, version 2: none is about systems, routes or registers.
  test('links each line to its columns, and says of three that the format has none', () => {
    const without = view.lines.filter(({ columns }) => columns.length === 0);
    expect(without.map(({ line }) => line.id)).toEqual(['system', 'route', 'unmet-need']);
    expect(view.withoutColumn).toBe('three');
    const over = view.lines.find(({ line }) => line.id === 'over-limit');
    expect(over?.columns[0]?.href).toBe('/returns/dictionary/#over_limit_fte');
  });

  test.each(['clause', 'motion'] as const)('has a model %s that says what it is first', (name) => {
    expect(view[name][0]).toBe('This is a model text by Caseload Watch. It is not legal advice.');
  });

  test('sets no limit in its clause', () => {
    expect(view.clause.at(-1)).toContain('Nothing in this section sets a limit');
    expect(view.clause.join(' ')).not.toMatch(/\b20\b/);
  });
});

// The publisher’s average for England in 2025 is 15.2.
test('the timeline ends with the newest official average', () => {
  const { today } = argumentsView(siteContext());
  expect(today.date).toBe('30 September 2025');
  expect(today.text).toContain('15.2 cases for each FTE social worker with cases');
});
