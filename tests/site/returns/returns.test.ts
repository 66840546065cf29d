import { BAND_NAMES } from '../../../src/schemas/return-lists.ts';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadReturns } from '../../../src/site/load.ts';
import { contextOf } from '../../../src/site/context.ts';
import { SCHEMA_FILES, schemaFile } from '../../../src/site/returns/dictionary.ts';
import { checkerContext } from '../../../src/site/returns/checker.ts';
import { returnsOverview } from '../../../src/site/returns/overview.ts';
import { rulesView } from '../../../src/site/returns/rules.ts';
import { councilTemplate, councilsThatReport } from '../../../src/site/returns/templates.ts';
import { RULE_IDS } from '../../../src/returns/rules/catalogue.ts';
import { FIXTURE } from '../../dataset/fixture.ts';
import { HEADER } from '../../returns/context.ts';

const ACCEPTED = loadReturns(join(import.meta.dirname, '../../fixtures/accepted-returns'));
const NONE = contextOf(FIXTURE);

describe('the catalogue on the site', () => {
  test('has every rule once, at its own address', () => {
    const rules = rulesView().chapters.flatMap((chapter) => chapter.rules);
    expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
    expect(new Set(rules.map(({ href }) => href)).size).toBe(RULE_IDS.length);
  });

  test('shows the whole message about an example, with its row and column', () => {
    const rules = rulesView().chapters.flatMap((chapter) => chapter.rules);
    expect(rules.find(({ id }) => id === 'not-a-whole-number')?.message).toBe(
      'Row 2, highest_caseload: 24.5 must be a whole number, such as 24.',
    );
    expect(rules.filter(({ message }) => /[{}…]/.test(message))).toEqual([]);
  });

  test('has a title that fits into a list of results, and a description of its own', () => {
    const rules = rulesView().chapters.flatMap((chapter) => chapter.rules);
    for (const { title, description } of rules) {
      expect(`Rule: ${title} | Caseload Watch`.length, title).toBeLessThanOrEqual(60);
      expect(description.length, description).toBeGreaterThanOrEqual(70);
      expect(description.length, description).toBeLessThanOrEqual(160);
    }
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
  });
});

describe('the descriptions of the format', () => {
  test.each(SCHEMA_FILES.filter((name) => name.endsWith('.json')))('%s is JSON', (name) => {
    expect(JSON.parse(schemaFile(name))).toBeTypeOf('object');
  });

  test('the empty template is the header alone', () => {
    expect(schemaFile('template.csv')).toBe(`${HEADER},${BAND_NAMES.join(',')}\r\n`);
  });
});

describe('templates', () => {
  test('are made for every council in force that has a code, and no other', () => {
    const ended = FIXTURE.councils.filter(({ in_force_to: end }) => end !== undefined);
    const slugs = councilsThatReport(NONE).map(({ slug }) => slug);
    expect(slugs.length).toBeGreaterThan(0);
    expect(slugs.filter((slug) => ended.some((council) => council.slug === slug))).toEqual([]);
  });

  test('have the row for the whole service if the council has never sent a return', () => {
    const [council] = councilsThatReport(NONE);
    if (council === undefined) throw new Error('the fixture has no council');
    const [, row] = councilTemplate(NONE, council).split('\r\n');
    expect(row).toBe(
      `${council.code ?? ''},${council.name},,children_all,all,individual,,,,,,,,,,,,,,,,,`,
    );
  });
});

describe('which councils have sent returns', () => {
  test('is nobody where there are no returns', () => {
    expect(returnsOverview(NONE).quarters).toEqual([]);
  });

  test('is listed by quarter, newest first, with corrections', () => {
    const { quarters } = returnsOverview(contextOf(FIXTURE, { returns: ACCEPTED }));
    expect(quarters.map(({ asAt, councils }) => `${asAt}: ${councils}`)).toEqual([
      '31 December 2025: 2 councils',
      '30 September 2025: one council',
    ]);
    expect(quarters[0]?.entries.map(({ corrected }) => corrected)).toEqual(['corrected once', '']);
  });
});

describe('what the checker is given', () => {
  test('has no day in it, so that two builds are the same', () => {
    expect(checkerContext(NONE).today).toBe('');
  });

  test('has the returns that were accepted before', () => {
    const { earlier } = checkerContext(contextOf(FIXTURE, { returns: ACCEPTED }));
    expect(earlier.map(({ council, periodEnd }) => `${council} ${periodEnd}`)).toEqual([
      'bolton 2025-09-30',
      'bolton 2025-12-31',
      'cardiff 2025-12-31',
    ]);
  });
});
