/** The entries of the glossary. */
import { describe, expect, test } from 'vitest';
import { CASE_MEANING, CAP_ORIGIN_ALONE, FTE_MEANING } from '../../../src/dataset/text/meanings.ts';
import { GLOSSARY } from '../../../src/site/glossary/glossary.ts';

const meaningOf = (id: string): string => GLOSSARY.find((term) => term.id === id)?.meaning ?? '';

describe('the glossary', () => {
  test('has every anchor and every phrase once, and phrases in lower case', () => {
    const ids = GLOSSARY.map(({ id }) => id);
    const uses = GLOSSARY.flatMap((term) => term.uses);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(uses).size).toBe(uses.length);
    expect(uses.map((use) => use.toLowerCase().replaceAll(/\s+/g, ' '))).toEqual(uses);
  });

  // Others may link to these addresses: a term may be added, but none may be renamed.
  test('keeps its anchors', () => {
    expect(GLOSSARY.map(({ id }) => id).sort()).toEqual([
      'absence',
      'agency-worker',
      'average-caseload',
      'band',
      'cap',
      'case',
      'caseload',
      'census',
      'children-in-care',
      'children-in-need',
      'combined-figure',
      'fixed-version',
      'flag',
      'fte',
      'gss-code',
      'local-authority',
      'low-reliability',
      'median',
      'ofsted-grade',
      'postcode-lottery',
      'rank',
      'rank-correlation',
      'referral',
      'release',
      'reporting-year',
      'return',
      'similar-councils',
      'social-worker-with-cases',
      'striped',
      'suppressed',
      'turnover',
      'usual-movement',
      'vacancy',
    ]);
  });

  test('says of cases, FTE and the cap what every page says of them', () => {
    expect(meaningOf('case')).toContain(CASE_MEANING);
    expect(meaningOf('fte')).toContain(FTE_MEANING);
    expect(meaningOf('cap')).toContain(CAP_ORIGIN_ALONE);
  });

  test('links to publishers over https, to one page for each term', () => {
    const links = GLOSSARY.flatMap(({ definedBy, publishedBy }) => [definedBy, publishedBy]);
    for (const link of links) expect(link?.href ?? 'https:').toMatch(/^https:/);
    expect(GLOSSARY.filter((term) => term.definedBy && term.publishedBy)).toEqual([]);
  });
});
