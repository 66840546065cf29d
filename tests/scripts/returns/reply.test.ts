/** Replies of councils: what is refused, what is kept, and what the check of the data says of them. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPublishedReplies } from '../../../scripts/returns/published-replies.ts';
import { repliesFolderOf } from '../../../scripts/returns/setting.ts';
import { DATA_FOLDER, dataFiles } from '../../../scripts/shared/data-folder.ts';
import { FLAG_KINDS } from '../../../src/dataset/quality/flag.ts';
import { REPLY_POINTS } from '../../../src/schemas/reply.ts';
import { assembleReplies } from '../../../src/tables/replies.ts';
import { DATASET, Workplace } from './commands.ts';
import { Killed, KillingDisk } from '../shared/faulty-disk.ts';

const TEXT = 'Two of our teams were counted for the first time. We publish more on our website.';
/** Bolton has a figure for 2025. */
const ABOUT = {
  council: 'bolton',
  year: '2025',
  about: 'average_caseload',
  date: '2026-02-03',
  role: 'Director of Children’s Services',
} as const;

let place: Workplace;

beforeEach(() => {
  place = new Workplace();
});

afterEach(() => {
  rmSync(place.folder, { recursive: true });
});

function asked(text: string | Uint8Array, changes: Partial<Record<string, string>> = {}): string[] {
  const path = join(place.folder, 'reply.txt');
  writeFileSync(path, text);
  const given: Record<string, string | undefined> = { ...ABOUT, ...changes };
  const options = Object.entries(given).flatMap(([name, value = '']) =>
    value === '' ? [] : [`--${name}`, value],
  );
  return ['reply', path, ...options];
}

function replies() {
  return assembleReplies(dataFiles(join(place.data, 'replies'))).replies;
}

function findings(today = '2026-02-10') {
  return checkPublishedReplies(dataFiles(join(place.data, 'replies')), DATASET, today);
}

describe('reply', () => {
  test('keeps a statement with who sent it, when, and a receipt', async () => {
    const said = await place.run(asked(`\ufeff${TEXT}\r\n`));
    expect(said).toBe('E08000001 2025 average_caseload: the reply of 3 February 2026 is accepted');
    expect(replies()).toMatchObject([
      {
        council_code: 'E08000001',
        year: 2025,
        about: 'average_caseload',
        number: 1,
        received: '2026-02-03',
        sender_role: 'Director of Children’s Services',
        text: TEXT,
        receipt: { accepted: '2026-02-10', contact_details: '' },
      },
    ]);
    expect(findings()).toEqual([]);
  });

  test('keeps an earlier reply about the same point, and says that there are several', async () => {
    await place.run(asked(TEXT));
    const before = place.state('replies')['replies.csv'] ?? '';
    expect(await place.run(asked(TEXT))).toContain('unchanged');
    await place.run(asked('We have counted again.', { date: '2026-02-09' }));
    expect(place.state('replies')['replies.csv']).toContain(before);
    expect(replies().map(({ number, text }) => [number, text])).toEqual([
      [1, TEXT],
      [2, 'We have counted again.'],
    ]);
    expect(findings()).toMatchObject([{ code: 'several-replies', severity: 'info' }]);
  });

  test('makes one paragraph of several, and nothing else of its words', async () => {
    await place.run(asked('One, "two"; =three.\r\n\r\n\tFour < 5 & six > 2.\n'));
    expect(replies()[0]?.text).toBe('One, "two"; =three. Four < 5 & six > 2.');
  });

  test('takes 1,000 characters and no more', async () => {
    await place.run(asked(`${'é'.repeat(999)}.`));
    expect((await place.fails(asked('x'.repeat(1001)))).said).toContain(
      'The statement has 1001 characters, and at most 1000 are published.',
    );
  });

  test.each([
    ['a bell', 'Bell \u0007 here'],
    ['text that runs backwards', 'Over \u202ereversed\u202c here'],
    ['a space without width', 'In\u200bvisible'],
    ['a tag character', 'Hidden \u{e0041}'],
    ['marks in a pile', `Z${'\u0335'.repeat(40)}algo`],
    ['null', 'Null \u0000'],
  ])('refuses %s', async (_name, text) => {
    expect((await place.fails(asked(text))).said).toContain('cannot be seen or that changes');
    expect(place.state('replies')).toEqual({});
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</blockquote><h1>Wrong</h1>',
    '<!-- hidden',
    'Read &lt;this&gt;',
    'See [our page](javascript:alert(1))',
    '![x](https://example.org/a.png)',
    '[url=https://example.org]here[/url]',
  ])('refuses the markup %s', async (text) => {
    expect((await place.fails(asked(text))).said).toContain('only plain text is published');
  });

  test.each([
    ['Write to jane@bolton.gov.uk.', 'an email address (‘jane@bolton.gov.uk'],
    ['Call 01204 333333 to ask.', 'a phone number'],
    ['Ask Mrs Smith.', 'a person’s name'],
  ])('asks about personal data in %s', async (text, words) => {
    const { said } = await place.fails(asked(text));
    expect(said).toContain(words);
    expect(said).toContain('--contacts-agreed');
    await place.run([...asked(text), '--contacts-agreed']);
    expect(replies()[0]?.receipt.contact_details).toBe('agreed');
    expect(findings()).toEqual([]);
  });

  test.each(['Mrs Smith', 'jane@bolton.gov.uk', '<b>Director</b>', 'x'.repeat(81)])(
    'refuses %s as a role',
    async (role) => {
      await place.fails([...asked(TEXT, { role }), '--contacts-agreed']);
      expect(place.state('replies')).toEqual({});
    },
  );

  test.each([
    [{ council: '' }, 2, 'reply needs --council.'],
    [{ year: '' }, 2, 'reply needs --year.'],
    [{ about: '' }, 2, 'reply needs --about.'],
    [{ date: '' }, 2, 'reply needs --date.'],
    [{ role: '' }, 2, 'reply needs --role.'],
    [{ council: 'nowhere' }, 2, 'No council is called nowhere.'],
    [{ year: 'last' }, 2, '--year last is no year.'],
    [{ about: 'everything' }, 2, '--about everything is none of average_caseload'],
    [{ date: '3/2/26' }, 2, 'is no day'],
    [{ date: '2026-02-11' }, 1, 'is later than 2026-02-10'],
    [{ year: '2031' }, 1, 'Bolton has no average_caseload for 2031'],
    [{ about: 'no_figure' }, 1, 'Bolton has no no_figure for 2025'],
    [{ about: 'average-jump' }, 1, 'Bolton has no average-jump for 2025'],
    [{ council: 'cardiff' }, 1, 'Cardiff has no average_caseload for 2025'],
  ])('refuses %j', async (changes, code, words) => {
    const failure = await place.fails(asked(TEXT, changes));
    expect(failure).toMatchObject({ code });
    expect(failure.said).toContain(words);
    expect(place.state('replies')).toEqual({});
  });

  test('refuses a file that is no plain text, is empty, is far too large or is not there', async () => {
    expect((await place.fails(asked(Uint8Array.of(0xff, 0xfe, 65, 0)))).said).toContain('UTF-8');
    expect((await place.fails(asked(' \n'))).said).toContain('has no text');
    expect((await place.fails(asked('x'.repeat(60_000)))).said).toContain('is too large');
    expect((await place.fails(['reply', join(place.folder, 'none.txt')])).said).toContain(
      'There is no file',
    );
  });

  test('writes nothing on a dry run', async () => {
    expect(await place.run([...asked(TEXT), '--dry-run'])).toContain('nothing was written');
    expect(place.state('replies')).toEqual({});
  });

  test('obeys REPLIES_DIR, as the build of the site does', () => {
    expect(repliesFolderOf(undefined, '/other')).toBe('/other');
    expect(repliesFolderOf(undefined, undefined)).toBe(join(DATA_FOLDER, 'replies'));
    expect(repliesFolderOf('/data', '/other')).toBe('/data/replies');
  });
});

describe('reply of', () => {
  // What the release of 2025 says: data/caseloads/2025.csv.
  test.each([
    ['liverpool', '2025', 'average-jump', 'E08000012'],
    ['west-northamptonshire', '2025', 'cases', 'E06000062'],
    ['isles-of-scilly', '2025', 'average_caseload', 'E06000053'],
    ['cumbria', '2022', 'average_caseload', 'E10000006'],
    ['barnsley', '2024', 'average_caseload', 'E08000016'],
    ['E08000016', '2025', 'average_caseload', 'E08000038'],
  ])('%s for %s about %s is kept under %s', async (council, year, about, code) => {
    await place.run(asked(TEXT, { council, year, about }));
    expect(replies()[0]?.council_code).toBe(code);
    expect(findings()).toEqual([]);
  });

  test('a council about a year in which it was not there is refused', async () => {
    const failure = await place.fails(asked(TEXT, { council: 'cumbria' }));
    expect(failure.said).toContain('Cumbria has no average_caseload for 2025');
  });
});

describe('check of the data', () => {
  async function withChange(from: string, to: string, file = 'replies.csv'): Promise<void> {
    await place.run(asked(TEXT));
    const path = join(place.data, 'replies', file);
    writeFileSync(path, (place.state('replies')[file] ?? '').replace(from, to));
  }

  test.each([
    ['We publish', 'We <b>publish</b>', ['reply-with-markup', 'reply-not-of-receipt']],
    ['We publish', 'We \u202epublish', ['reply-with-hidden-characters', 'reply-not-of-receipt']],
    ['We publish', 'x'.repeat(1000), ['reply-too-long', 'reply-not-of-receipt']],
    ['We publish', 'Call 01204 333333', ['reply-not-of-receipt', 'reply-with-personal-data']],
    ['2026-02-03', '2027-02-03', ['reply-not-of-receipt', 'reply-of-the-future']],
    ['E08000001', 'E08000099', ['reply-without-receipt', 'receipt-without-reply']],
    ['Two of', 'Three of', ['reply-not-of-receipt']],
  ])('finds that %s was changed to %s', async (from, to, codes) => {
    await withChange(from, to);
    expect(findings().map(({ code }) => code)).toEqual(codes);
  });

  test('finds a council and a figure that are not there', async () => {
    await withChange('E08000001', 'E08000099');
    await place.run(['repair']);
    const path = join(place.data, 'replies/receipts.csv');
    writeFileSync(
      path,
      (place.state('replies')['receipts.csv'] ?? '').replace('E08000001', 'E08000099'),
    );
    expect(findings().map(({ code }) => code)).toEqual(['reply-not-of-receipt', 'unknown-code']);
  });
});

test('a flag that a newer release took away leaves a warning, and the reply where it is', async () => {
  await place.run(asked(TEXT, { council: 'liverpool', about: 'average-jump' }));
  const calm = { ...DATASET, releases: DATASET.releases.slice(0, 1) };
  const files = dataFiles(join(place.data, 'replies'));
  expect(checkPublishedReplies(files, calm, '2026-02-10')).toMatchObject([
    { code: 'reply-about-nothing', severity: 'warning' },
  ]);
  expect(replies()).toHaveLength(1);
});

describe('reply that is', () => {
  test('killed at any operation leaves the old state or the new one', async () => {
    await place.run(asked(TEXT));
    const argv = asked('We have counted again.', { date: '2026-02-09' });
    const seen = new Set<number>();
    for (let at = 0; at < 30 && !seen.has(2); at += 2) {
      const disk = new KillingDisk({ at, when: 'within' });
      await expect(place.run(argv, disk)).rejects.toThrow(Killed);
      await place.run(['repair']);
      expect(findings().filter(({ severity }) => severity === 'error')).toEqual([]);
      seen.add(replies().length);
    }
    expect([...seen].sort()).toEqual([1, 2]);
  }, 60_000);

  test('given at the same time as another loses nothing', async () => {
    const one = asked(TEXT);
    const other = asked(TEXT, { about: 'cases' });
    expect(await Promise.all([place.elsewhere(one), place.elsewhere(other)])).toEqual([0, 0]);
    expect(replies().map(({ about }) => about)).toEqual(['average_caseload', 'cases']);
  }, 60_000);
});

test('every kind of flag can be replied to', () => {
  expect(REPLY_POINTS).toEqual(expect.arrayContaining([...FLAG_KINDS]));
});
