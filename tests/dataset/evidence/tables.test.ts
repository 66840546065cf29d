/** The tables of arguments, events, reports and the standard for publication: every row has its source, link and date. */
import { describe, expect, test } from 'vitest';
import { NOT_IN_SOURCE } from '../../../src/dataset/evidence/argument-wording.ts';
import { argument, timelineEvent, type Argument } from '../../../src/schemas/argument.ts';
import { publicationLine } from '../../../src/schemas/publication.ts';
import type { Sourced } from '../../../src/schemas/sourced.ts';
import { workerReport } from '../../../src/schemas/worker-report.ts';
import { siteContext } from '../../../src/site/context.ts';

const { evidence } = siteContext().dataset;

const TABLES: Readonly<Record<string, readonly Sourced[]>> = {
  facts: evidence.facts.map((row) => ({ ...row, source_date: row.date })),
  limits: evidence.limits.map((row) => ({ ...row, read: row.recorded })),
  'events elsewhere': evidence.limitEvents.map((row) => ({ ...row, read: row.recorded })),
  'local limits': evidence.localLimits.map((row) => ({ ...row, read: row.recorded })),
  arguments: evidence.arguments,
  timeline: evidence.timeline,
  'worker reports': evidence.workerReports,
  publication: evidence.publication,
};

/** Hosts whose pages the table may name. Each is a publisher of a source, or the copy in which the source was read. */
const HOSTS = [
  ...['demokraatti.fi', 'docest.com', 'e.casetext.com', 'iga.in.gov', 'law.justia.com'],
  ...[
    'explore-education-statistics.service.gov.uk',
    'legis.delaware.gov',
    'socialworkscotland.org',
  ],
  ...['thl.fi', 'wrtv.com', 'www.agendani.com', 'www.communitycare.co.uk', 'www.eduskunta.fi'],
  ...['www.gov.uk', 'www.itv.com', 'www.local.gov.uk', 'www.nwitimes.com', 'www.unison.org.uk'],
  'yle.fi',
];

describe.each(Object.entries(TABLES))('each row of %s', (name, rows) => {
  test('has a source with its date, a link to it and the day on which it was read', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const { source, source_date: date, link, read } of rows) {
      expect(source).not.toBe('');
      expect(date).toMatch(/(19|20)\d\d|^undated$/);
      expect(HOSTS).toContain(new URL(link).hostname);
      expect(read).toMatch(/^2026-\d\d-\d\d$/);
    }
  });

  // The date of a fact is the day that it is about, which can be before its source.
  test.skipIf(name === 'facts')(
    'links to a page of the year that it names, where the address has a year',
    () => {
      for (const { source_date: date, link } of rows) {
        const year = /communitycare\.co\.uk\/(20\d\d)\//.exec(link)?.[1];
        if (year !== undefined) expect(date).toContain(year);
      }
    },
  );
});

const SOURCE = {
  source: 'Somebody',
  source_date: '2025',
  link: 'https://www.gov.uk/a-page',
  read: '2026-11-26',
};
const ROWS = {
  argument: [
    argument,
    {
      side: 'for',
      order: '01',
      argument: 'A',
      text: 'B.',
      counted: 'C.',
      made_by: 'us',
      ...SOURCE,
    },
  ],
  event: [timelineEvent, { order: '01', date: '2025', text: 'B.', ...SOURCE }],
  report: [
    workerReport,
    {
      ...{ survey: '2025-03', order: '01', measure: 'share', value: '21', from: '30', to: '' },
      ...{ label: 'more than 30 cases', group: 'all', answered: '10 answers', drawn: 'yes' },
      ...SOURCE,
    },
  ],
  line: [
    publicationLine,
    {
      ...{ order: '01', id: 'a', title: 'A', requirement: 'B.', basis: 'C.', columns: 'cases' },
      ...{ official: 'published', today: 'D.' },
      ...SOURCE,
    },
  ],
} as const;

describe.each(Object.entries(ROWS))('a row of evidence (%s)', (_, [schema, row]) => {
  test.each(Object.keys(SOURCE))('without %s is refused, so the build fails', (column) => {
    expect(schema.safeParse(row).success).toBe(true);
    expect(schema.safeParse({ ...row, [column]: '' }).success).toBe(false);
  });
});

test('a line of the standard can name only columns that the return has', () => {
  const [schema, line] = ROWS.line;
  expect(schema.safeParse({ ...line, columns: 'cases; unmet_need' }).success).toBe(false);
});

test('a share has the fewest cases it is for, and a median has none', () => {
  const [schema, report] = ROWS.report;
  expect(schema.safeParse({ ...report, from: '' }).success).toBe(false);
  expect(schema.safeParse({ ...report, measure: 'median' }).success).toBe(false);
});

describe('arguments for and against a cap', () => {
  const of = (side: Argument['side']): Argument[] =>
    evidence.arguments.filter((one) => one.side === side);
  const wordsOf = (list: readonly Argument[]): number =>
    list.reduce(
      (sum, one) =>
        sum +
        `${one.argument} ${one.text} ${one.counted} ${one.made_by === 'us' ? NOT_IN_SOURCE : ''}`
          .trim()
          .split(/\s+/).length,
      0,
    );

  test('are as many on each side, with as many words within 10%', () => {
    expect(of('for')).toHaveLength(of('against').length);
    const [more, fewer] = [wordsOf(of('for')), wordsOf(of('against'))].toSorted((a, b) => b - a);
    expect(more).toBeLessThanOrEqual(1.1 * (fewer ?? 0));
  });

  test('have what each side is known to say', () => {
    const said = (side: Argument['side']): string =>
      of(side)
        .map((one) => `${one.argument} ${one.text}`)
        .join(' ');
    for (const words of [
      /complex/,
      /mix/,
      /defin/,
      /gaming/,
      /small councils/,
      /‘would be arbitrary’/,
    ])
      expect(said('against')).toMatch(words);
    expect(said('against')).toMatch(/task force of 2009/);
    expect(said('against')).toMatch(/traffic lights/);
    for (const words of [/keeping social workers/, /at risk/, /well below/, /Ofsted/, /precedent/])
      expect(said('for')).toMatch(words);
  });
});

describe('the timeline', () => {
  const texts = evidence.timeline.map(({ date, text }) => `${date}: ${text}`);

  test('begins with Lord Laming in March 2009 and has every event in the order of its year', () => {
    expect(texts[0]).toMatch(/^March 2009: Lord Laming/);
    const years = evidence.timeline.map(({ date }) => Number(/20\d\d/.exec(date)?.[0]));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  // gov.uk, government response to the national workload action group report, published on 25 September 2025.
  test('has the National Workload Action Group, set up in 2023 and reporting in 2025', () => {
    expect(texts.join(' ')).toContain('January 2023: The Department for Education set up');
    expect(texts.join(' ')).toContain(
      '25 September 2025: The National Workload Action Group reported with 19 recommendations.',
    );
  });
});
