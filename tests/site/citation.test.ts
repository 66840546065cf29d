import { read } from '@customcommander/ris';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { citationOf, DAY_OF_READING } from '../../src/site/citation.ts';
import { siteContext } from '../../src/site/context.ts';
import { dataVersion } from '../../src/site/version.ts';

const parts = new Map(
  citationOf(siteContext(), {
    title: 'Bolton: 20.8 cases per social worker, 2025',
    path: '/councils/bolton/',
    site: 'https://example.org',
  }).map(({ name, text }) => [name, text]),
);
const LASTING = `https://example.org/v/${dataVersion()}/councils/bolton/`;

describe('every form of citation', () => {
  test.each(['Sentence', 'Harvard', 'APA', 'BibTeX', 'RIS'])(
    '%s names the data version and the address that stays',
    (name) => {
      expect(parts.get(name)).toContain(dataVersion());
      expect(parts.get(name)).toContain(LASTING);
    },
  );

  test.each(['Sentence', 'Harvard', 'APA'])('%s leaves room for the day of reading', (name) => {
    expect(parts.get(name)).toContain(DAY_OF_READING);
  });

  test('the plain link is the address alone', () => {
    expect(parts.get('Plain link')).toBe(LASTING);
  });

  test('RIS has one field a line, from type to end', () => {
    const lines = (parts.get('RIS') ?? '').split('\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.at(-1)).toBe('ER  -');
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}-/.test(line))).toBe(true);
  });
});

describe('reference managers read back what was written', () => {
  const [reference] = parse(parts.get('BibTeX') ?? '').entries;

  test('in BibTeX, whose month is a month', () => {
    expect(reference?.key).toBe(`caseloadwatchcouncilsbolton${dataVersion()}`);
    expect(reference?.fields.year).toMatch(/^20\d\d$/);
    expect(Number(reference?.fields.month)).toBeGreaterThan(0);
    expect(reference?.fields.url).toBe(LASTING);
  });

  test('in RIS, whose identifier is whole', () => {
    const [record] = read(`${parts.get('RIS') ?? ''}\n`);
    expect(record).toMatchObject({
      ID: [`caseload-watch-councils-bolton-${dataVersion()}`],
      UR: [LASTING],
    });
  });
});

test('a page of which no copy is kept is cited with the address where its data are', () => {
  const league = citationOf(siteContext(), {
    title: 'League table 2025',
    path: '/league-table/',
    site: 'https://example.org',
  });
  const texts = new Map(league.map(({ name, text }) => [name, text]));
  for (const form of ['Sentence', 'BibTeX', 'RIS']) {
    expect(texts.get(form)).toContain('https://example.org/league-table/');
    expect(texts.get(form)).toContain(`https://example.org/v/${dataVersion()}/`);
  }
});

describe('a page without the Department’s figures', () => {
  const textsOf = (path: string, title = 'About this site'): string =>
    citationOf(siteContext(), { title, path, site: 'https://example.org' })
      .map(({ text }) => text)
      .join(' ');

  test.each(['/about/', '/evidence/', '/postcodes/', '/councils/aberdeen/', '/regions/wales/'])(
    'does not name them as its source: %s',
    (path) => {
      expect(textsOf(path)).not.toContain('Department for Education');
    },
  );

  test.each(['/', '/league-table/', '/regions/', '/councils/bolton/', '/regions/north-west/'])(
    'is none of these: %s',
    (path) => {
      expect(textsOf(path)).toContain('Department for Education');
    },
  );

  test('a title that begins small on its page has a capital letter where it stands alone', () => {
    expect(textsOf('/', 'caseloads in England')).toContain('‘Caseloads in England’');
  });
});
