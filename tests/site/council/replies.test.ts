/** Replies of councils on pages: beside what they are about, newest first, and nothing where there are none. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/tables/replies.ts';
import { councilCard } from '../../../src/site/cards.ts';
import { contextOf } from '../../../src/site/context.ts';
import { allReplies, repliesView } from '../../../src/site/council/replies.ts';
import { councilJson } from '../../../src/site/exports/json/places.ts';
import { loadDataset, loadReplies } from '../../../src/site/load.ts';
import { dataFiles } from '../../../src/site/exports/files.ts';

const replies = loadReplies(join(import.meta.dirname, '../../fixtures/replies'));
const CONTEXT = contextOf(loadDataset(), { replies });
const NONE = contextOf(CONTEXT.dataset);

function council(slug: string) {
  const found = CONTEXT.bySlug.get(slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found;
}

describe('the replies of a council', () => {
  test('are beside the figure, the flag, or with other years', () => {
    const { figure, flags, others } = repliesView(CONTEXT, council('bolton'), 2025);
    expect(figure.map(({ heading }) => heading)).toEqual([
      'Bolton has replied about its average caseload for 2025.',
    ]);
    expect(flags.map(({ id }) => id)).toEqual(['reply-E08000001-2025-cases-share']);
    expect(others.map(({ id }) => id)).toEqual(['reply-E08000001-2021-average_caseload']);
  });

  test('begin with the newest, and keep the older one', () => {
    const [first] = repliesView(CONTEXT, council('bolton'), 2025).figure;
    expect(first?.newest).toMatchObject({
      received: 'received on 3 February 2026',
      role: 'Director of Children’s Services',
      council: 'Bolton',
    });
    expect(first?.earlier.map(({ summary }) => summary)).toEqual([
      'An earlier reply, received on 20 January 2026',
    ]);
  });

  test('about a combined figure are on the pages of both councils, under the name of who sent it', () => {
    const west = repliesView(CONTEXT, council('west-northamptonshire'), 2025).figure;
    expect(west.map(({ heading }) => heading)).toEqual([
      'North Northamptonshire has replied about its number of cases for 2025.',
    ]);
    expect(repliesView(CONTEXT, council('north-northamptonshire'), 2025).figure).toEqual(west);
  });

  test('follow a council to its page whichever code they were kept under', () => {
    const old = { ...made(), council_code: 'E08000016', year: 2024 };
    const context = contextOf(CONTEXT.dataset, { replies: [old] });
    expect(allReplies(context, council('barnsley')).map(({ newest }) => newest.council)).toEqual([
      'Barnsley',
    ]);
  });

  test('about a missing figure are beside its reason', () => {
    const missing = { ...made(), about: 'no_figure' as const };
    const context = contextOf(CONTEXT.dataset, { replies: [missing] });
    expect(repliesView(context, council('bury'), 2024).figure).toHaveLength(1);
  });

  test('are none where a council sent none: nothing is said of its silence', () => {
    const nothing = { figure: [], flags: [], others: [] };
    expect(repliesView(NONE, council('bolton'), 2025)).toEqual(nothing);
    expect(repliesView(CONTEXT, council('rochdale'), 2025)).toEqual(nothing);
  });
});

function made(): Reply {
  const [reply] = replies.filter(({ council_code: code }) => code === 'E08000002');
  if (reply === undefined) throw new Error('Bury has no reply');
  return reply;
}

test('a card says where the council has replied, and is otherwise as it was', () => {
  const card = councilCard(CONTEXT, council('bolton'));
  expect(card.reply).toBe('/councils/bolton/#reply-E08000001-2025-average_caseload');
  expect({ ...card, reply: undefined }).toEqual({
    ...councilCard(NONE, council('bolton')),
    reply: undefined,
  });
  expect(councilCard(NONE, council('bolton'))).not.toHaveProperty('reply');
});

test('the API has each reply with its words, and an empty list where there are none', () => {
  expect(councilJson(CONTEXT, council('bury'))).toMatchObject({
    replies: [
      {
        year: 2025,
        council_code: 'E08000002',
        about: 'average_caseload',
        number: 1,
        received: '2026-02-04',
        sender_role: 'Data Protection & “Insight” Officer',
        text: made().text,
        accepted: '2026-02-10',
      },
    ],
  });
  expect(councilJson(NONE, council('bury'))).toMatchObject({ replies: [], returns: [] });
});

test('a statement that a spreadsheet would run is text in the download', async () => {
  const formula = { ...made(), text: '=1+1' };
  const context = contextOf(CONTEXT.dataset, { replies: [formula] });
  expect(await dataFiles(context, '').get('replies.csv')?.()).toContain(",'=1+1,");
});
