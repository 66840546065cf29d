/**
 * Questions in everyday words, with answers that a program apart from the site worked out from data/. Each is asked of the
 * server for assistants and of the claims that the API publishes. `npx vitest run -u --project unit tests/questions` writes
 * them again after an import.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../packages/mcp/answer.ts';
import { caseloadServer } from '../../packages/mcp/server.ts';
import { remembering } from '../../packages/mcp/site.ts';
import { questionTable } from '../independent/question-table.ts';
import { madeSite } from '../packages/mcp/made-site.ts';
import { apiAnswer, apiFigures, apiOver } from './api-answer.ts';

const FILE = 'questions.csv';

type Row = Readonly<
  Record<
    'question' | 'trap' | 'tool' | 'arguments' | 'outcome' | 'says' | 'explains' | 'worked_out_by',
    string
  >
>;

const rows = parse<Row>(readFileSync(join(import.meta.dirname, FILE), 'utf8'), { columns: true });
const site = madeSite();
const client = new Client({ name: 'questions', version: '1' });

beforeAll(async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([caseloadServer(remembering(site)).connect(ours), client.connect(theirs)]);
});

afterAll(() => client.close());

async function asked({ tool, arguments: given }: Row): Promise<Answer> {
  const args = JSON.parse(given) as Record<string, unknown>;
  const result = await client.callTool({ name: tool, arguments: args });
  return result.structuredContent as Answer;
}

/** What an answer lacks, or has wrong; nothing if it is right. */
function faultsOf(
  { outcome, says, explains }: Row,
  { verdict, sentence, caveats }: Pick<Answer, 'verdict' | 'sentence' | 'caveats'>,
): string[] {
  const said = sentence ?? '';
  const noted = caveats.join(' ');
  const ruled =
    verdict === 'no'
      ? 'no'
      : verdict === null
        ? sentence === null
          ? 'refused'
          : 'answered'
        : 'may';
  return [
    ...(ruled === outcome ? [] : [`is '${ruled}' and not '${outcome}'`]),
    ...several(says).flatMap((part) => (said.includes(part) ? [] : [`does not say '${part}'`])),
    ...several(explains).flatMap((part) =>
      noted.includes(part) ? [] : [`does not explain '${part}'`],
    ),
  ];
}

function several(cell: string): string[] {
  return cell.split('; ').filter((part) => part !== '');
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function inWords(count: number): string {
  return WORDS[count] ?? String(count);
}

test('the questions are those that the independent program asks today', async () => {
  await expect(questionTable()).toMatchFileSnapshot(FILE);
});

test('there are at least 300 different questions, 200 of them with a trap', () => {
  expect(new Set(rows.map((row) => row.tool + row.arguments)).size).toBeGreaterThanOrEqual(300);
  expect(rows.filter(({ trap }) => trap !== '').length).toBeGreaterThanOrEqual(200);
  expect(new Set(rows.map(({ trap }) => trap)).size).toBeGreaterThanOrEqual(17);
});

describe('the server for assistants', () => {
  test('answers every question rightly or refuses it, with its source', async () => {
    const wrong: string[] = [];
    for (const row of rows.filter(({ tool }) => tool !== 'find_council')) {
      const answer = await asked(row);
      const faults = [...faultsOf(row, answer), ...(answer.source === '' ? ['has no source'] : [])];
      wrong.push(
        ...faults.map(
          (fault) =>
            `${row.question} The answer ${fault}: ${answer.sentence ?? ''} ${answer.caveats.join(' ')}`,
        ),
      );
    }
    expect(wrong).toEqual([]);
  });

  test('finds the council that is meant, and no more of a postcode than its area leaves', async () => {
    const wrong: string[] = [];
    for (const row of rows.filter(({ tool }) => tool === 'find_council')) {
      site.asked.length = 0;
      const { councils, answered } = await asked(row);
      const first = councils[0]?.slug ?? '';
      if (answered !== (row.outcome === 'answered') || first !== row.says) {
        wrong.push(`${row.question} It finds '${first}' and not '${row.says}'.`);
      }
      const { query } = JSON.parse(row.arguments) as { query: string };
      const whole = query.replaceAll(' ', '').toLowerCase();
      if (row.trap === 'postcode' && site.asked.join(' ').includes(whole))
        wrong.push(`${row.question} It is sent.`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the claims of the API', () => {
  test('answer every question about one council rightly or do not answer it', () => {
    const wrong = rows.flatMap((row) => {
      const answers = apiAnswer(row.tool, JSON.parse(row.arguments) as Record<string, unknown>);
      return answers.flatMap((answer) =>
        faultsOf(row, answer).map(
          (fault) => `${row.question} The answer ${fault}: ${answer.sentence ?? ''}`,
        ),
      );
    });
    expect(wrong).toEqual([]);
  });

  test('have the averages of every comparison', () => {
    const compared = rows.filter(
      ({ tool, arguments: args }) => tool === 'compare' || args.includes('"more"'),
    );
    const wrong = compared.flatMap((row) => {
      const said = apiFigures(JSON.parse(row.arguments) as Record<string, unknown>);
      const averages = several(row.says).filter((part) =>
        /^(average of )?[\d.]+( cases)?$/.test(part),
      );
      return averages
        .filter((part) => !said.includes(part))
        .map((part) => `${row.question} There is no '${part}': ${said}`);
    });
    expect(compared.length).toBeGreaterThan(25);
    expect(wrong).toEqual([]);
  });

  test('and its caps have how many were over the cap, and nothing of years without figures', () => {
    const wrong = rows
      .filter(({ arguments: args }) => args.includes('"share"'))
      .flatMap((row) => {
        const { year, cap } = JSON.parse(row.arguments) as { year: number; cap?: number };
        const said = apiOver(year, cap);
        const wanted = row.outcome === 'no' ? undefined : row.says.split(' ')[0];
        const found = said === undefined ? undefined : inWords(said);
        return found === wanted
          ? []
          : [`${row.question} It is ${String(found)} and not ${String(wanted)}.`];
      });
    expect(wrong).toEqual([]);
  });

  test('have most of the questions', () => {
    const had = rows.filter(
      (row) => apiAnswer(row.tool, JSON.parse(row.arguments) as Record<string, unknown>).length > 0,
    );
    expect(had.length).toBeGreaterThanOrEqual(120);
  });
});
