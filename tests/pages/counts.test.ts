/** Whether a count looks whole is said wherever its number is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { thousands } from '../../src/dataset/text/format.ts';
import { LATEST } from '../releases/latest.ts';
import { DIST } from './built-pages.ts';

function pageOf(path: string): HTMLElement {
  return parse(readFileSync(join(DIST, path, 'index.html'), 'utf8'));
}

function wordsIn(element: HTMLElement | null): string {
  return (element?.structuredText ?? '').replace(/\s+/g, ' ');
}

function part(page: HTMLElement, name: string): string {
  return wordsIn(page.querySelector(`[data-part~=${name}]`));
}

/** The row of a table whose first cell begins with a council’s name. */
function rowOf(page: HTMLElement, name: string): string {
  const rows = page.querySelectorAll('main tbody tr');
  return wordsIn(
    rows.find((row) => wordsIn(row.querySelector('th')).trim().startsWith(name)) ?? null,
  );
}

const FEW = 'few cases for its children in need';
const liverpool = pageOf('councils/liverpool');

describe('the page of a council with an unusual count', () => {
  test('answers beside the number whether it can be trusted, with reasons and ordinary explanations', () => {
    const check = part(liverpool, 'count-check');
    expect(check).toContain(
      'Can I trust this number? Ask before you repeat it. There were few cases for each 100 children in need. In a year, the average fell by 10.2.',
    );
    expect(check).toContain('There were 45.2 cases for each 100 children in need.');
    expect(check).toContain('Children in need are counted on 31 March');
    const parts = liverpool
      .querySelectorAll('[data-part=figure], [data-part=count-check], [data-part=cap-fact]')
      .map((element) => element.getAttribute('data-part'));
    expect(parts).toEqual(['figure', 'count-check', 'cap-fact']);
  });

  test('asks in who to ask what the count asks', () => {
    expect(wordsIn(liverpool.querySelector('#ask'))).toContain(
      'Which children in need are not among the cases, and who works with them?',
    );
  });

  test('says so in its title, its description and the sentence to quote', () => {
    expect(wordsIn(liverpool.querySelector('title'))).toContain('(unusual count)');
    const description = liverpool.querySelector('meta[name=description]');
    expect(description?.getAttribute('content')).toContain('The count is unusual.');
    expect(part(liverpool, 'sentence')).toContain('The count is unusual, so ask about it first.');
  });

  test('has the answer of each year in the record of its figure', () => {
    expect(wordsIn(liverpool.querySelector('#figure-2025'))).toContain('Ask before you repeat it');
    expect(wordsIn(liverpool.querySelector('#figure-2017'))).toContain(
      'We found nothing unusual in this count. There were 82.1 cases for each 100 children in need',
    );
    expect(wordsIn(pageOf('councils/cumbria').querySelector('#figure-2018'))).toContain(
      'fell by 85% in a year, from 2,705 to 417',
    );
  });
});

test('both pages of a combined figure give the same answer', () => {
  const [kingston, richmond] = ['kingston-upon-thames', 'richmond-upon-thames'].map((slug) =>
    wordsIn(pageOf(`councils/${slug}`).querySelector('#figure-2017 td:nth-child(5)')),
  );
  expect(kingston).toBe(richmond);
  expect(kingston?.toLowerCase()).toContain('there were few cases for each 100 children in need');
});

describe('a table of councils', () => {
  test.each(['league-table', 'map', 'regions/north-west', 'embed/league-table'])(
    'says beside the name what is unusual: /%s/',
    (path) => {
      const page = pageOf(path);
      expect(rowOf(page, 'Liverpool') || wordsIn(page)).toContain(FEW);
    },
  );

  test('says nothing beside a figure whose count is not unusual', () => {
    expect(rowOf(pageOf('league-table'), 'Islington')).not.toContain('Ask first');
  });
});

test('a card and an embed say it too', () => {
  expect(wordsIn(pageOf('embed/card/liverpool'))).toContain('The count is unusual.');
  expect(wordsIn(pageOf('embed/trend/hillingdon'))).toContain('are unusual, so ask about them');
});

describe('the downloads', () => {
  const rows = Papa.parse<Record<string, string>>(
    readFileSync(join(DIST, 'data', 'flags.csv'), 'utf8').replace('\uFEFF', ''),
    { header: true, skipEmptyLines: true },
  ).data;

  test('have each flag with its reason', () => {
    const own = rows.filter(
      ({ council_name: name, year }) => name === 'Liverpool' && year === '2025',
    );
    expect(own.map(({ flag }) => flag)).toEqual(['cases-share', 'average-jump']);
    expect(own[0]?.reason).toContain('45.2 cases for each 100 children in need');
  });

  test('never call a figure wrong', () => {
    expect(rows.map(({ reason }) => reason).join(' ')).not.toMatch(/wrong|error|mistake/i);
  });
});

test('the evidence shows averages against cases for each child in need, with the link of each year', () => {
  const section = pageOf('evidence').querySelector('#counts');
  expect(section?.querySelectorAll('svg.scatter').length).toBeGreaterThan(0);
  expect(wordsIn(section)).toContain('The chart does not show which of these is true.');
  expect(section?.querySelectorAll('tbody tr')).toHaveLength(9);
});

test('the method counts what each rule flags', () => {
  const section = wordsIn(pageOf('method').querySelector('#counts'));
  const { checked, flagged } = LATEST.counts;
  expect(section).toContain(
    `Ask about the count behind ${thousands(flagged)} of ${thousands(checked)} figures`,
  );
});
