/** How answers under freedom of information are shown: labelled, and beside what the council sent itself. */
import { join } from 'node:path';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ReturnedSection } from '../../../src/live/council/ReturnedSection.tsx';
import { contextOf, type Context } from '../../../src/site/context.ts';
import { councilView } from '../../../src/site/council.ts';
import {
  loadDataset,
  loadObtained,
  loadObtainedTables,
  loadReturns,
} from '../../../src/site/load.ts';
import { obtainedFiles } from '../../../src/site/returns/obtained-csv.ts';
import { returnsOverview } from '../../../src/site/returns/overview.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/accepted-returns');
const obtained = loadObtained(FOLDER);
const CONTEXT = contextOf(loadDataset(), { returns: loadReturns(FOLDER), obtained });

function viewOf(slug: string, context: Context = CONTEXT) {
  const council = context.bySlug.get(slug);
  if (council === undefined) throw new Error(`no ${slug}`);
  return councilView(context, council);
}

describe('the page of a council', () => {
  test('has what the council sent and what it answered, each in its own section', () => {
    const { returned, obtained: answers } = viewOf('bolton');
    expect(returned?.latest.tables[0]?.rows[0]).toMatchObject({ average: '19.7' });
    expect(returned?.latest.tables[0]?.rows).toHaveLength(8);
    expect(answers?.heading).toBe(
      'Obtained under freedom of information: Bolton by service and role',
    );
    expect(answers?.latest.tables[0]?.rows).toHaveLength(2);
    expect(answers?.latest.said).toBe(
      'Bolton gave these figures as at 31 December 2025 in its answer of 3 February 2026 to a request. They were accepted on 10 February 2026.',
    );
  });

  test('links to the answer, says who gave the figures, and has ids of its own', () => {
    const { obtained: answers } = viewOf('bolton');
    if (answers === undefined) throw new Error('no answers');
    const html = render(h(ReturnedSection, { view: answers }));
    expect(html).toContain('href="https://example.org/bolton/foi/1204"');
    expect(html).toContain('id="obtained" data-part="obtained"');
    expect(html).toContain('It did not send them to this site.');
    expect(html).not.toContain('reported these figures itself');
  });

  test('shows an answer alone where the council sent nothing', () => {
    const { returned, obtained: answers } = viewOf('rochdale');
    expect(returned).toBeUndefined();
    expect(answers?.latest.answer).toBe('https://example.org/rochdale/foi/77');
  });

  test('says nothing of answers where there are none', () => {
    expect(viewOf('bury').obtained).toBeUndefined();
    expect(viewOf('bolton', contextOf(CONTEXT.dataset)).obtained).toBeUndefined();
  });
});

test('the list of returns has answers apart, with their link and day', () => {
  const { quarters, obtained: answers } = returnsOverview(CONTEXT);
  expect(quarters.flatMap(({ entries }) => entries.map(({ link }) => link.text))).toEqual([
    'Bolton',
    'Cardiff',
    'Bolton',
  ]);
  expect(answers.map(({ link, answered, csv }) => [link.href, answered, csv])).toEqual([
    ['/councils/bolton/#obtained', '3 February 2026', '/data/returns/obtained/2025/bolton.csv'],
    ['/councils/rochdale/#obtained', '5 February 2026', '/data/returns/obtained/2025/rochdale.csv'],
  ]);
});

test('each row of a file says that it was obtained, where and when, and has its numbers as accepted', () => {
  const [bolton] = obtainedFiles(loadObtainedTables(FOLDER), obtained);
  const [header = '', first = ''] = bolton?.csv.split('\r\n') ?? [];
  expect(header).toMatch(/,source,answer_link,answered$/);
  expect(first).toBe(
    'E08000001,Bolton,2025-12-31,children_all,all,individual,2590,131.5,19.7,,,,,,,The answer gives no highest caseload.,obtained under freedom of information,https://example.org/bolton/foi/1204,2026-02-03',
  );
  expect(obtainedFiles([], [])).toEqual([]);
});
