import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReturn } from '../../../src/returns/check.ts';
import { censusAnswer } from '../../../src/returns/census/census-answer.ts';
import type { CensusFile, CensusProblem } from '../../../src/returns/census/census-file.ts';
import { bandsOf, overLimit } from '../../../src/returns/census/census-groups.ts';
import { censusReturn, type CensusReturn } from '../../../src/returns/census/census-return.ts';
import { inMillionths } from '../../../src/returns/census/census-values.ts';
import {
  censusLines,
  censusResultLines,
  publishedLine,
} from '../../../src/returns/census/census-wording.ts';
import { readCensus } from '../../../src/returns/census/read-census.ts';
import { withheld } from '../../../src/returns/census/suppression.ts';
import { ruleOf } from '../../../src/returns/rules/catalogue.ts';
import type { ReturnSource } from '../../../src/returns/read/source.ts';
import { CONTEXT } from '../context.ts';
import { BOLTON, census, worker, workers, type MadeWorker } from './make-census.ts';

function sourceOf(text: string, size = 1000): ReturnSource {
  const bytes = new TextEncoder().encode(text);
  return {
    name: 'census.xml',
    async *open() {
      await Promise.resolve();
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

async function read(made: readonly MadeWorker[]): Promise<CensusFile> {
  const file = await readCensus(sourceOf(census(made)));
  if ('code' in file) throw new Error(file.message);
  return file;
}

async function problemOf(text: string): Promise<CensusProblem> {
  const file = await readCensus(sourceOf(text, 64));
  if (!('code' in file)) throw new Error('the file was read');
  return file;
}

async function returned(made: readonly MadeWorker[], limit?: number): Promise<CensusReturn> {
  const made2 = censusReturn(await read(made), CONTEXT, limit);
  if ('message' in made2) throw new Error(made2.message);
  return made2;
}

function many(count: number, given: Partial<MadeWorker> = {}): MadeWorker[] {
  return Array.from({ length: count }, () => worker(given));
}

/** The cells of a row by column. */
function rowOf(csv: string, index: number): Record<string, string> {
  const [head = '', ...lines] = csv.trimEnd().split('\r\n');
  const cells = (lines[index] ?? '').split(',');
  return Object.fromEntries(head.split(',').map((name, at) => [name, cells[at] ?? '']));
}

/** Why there is no return. */
function refusal(file: CensusFile): string {
  const made = censusReturn(file, CONTEXT);
  return 'message' in made ? made.message : '';
}

describe('a census file', () => {
  test('becomes a return by the Department’s definition', async () => {
    // By hand: 10 × 16 + 5 × 30 + 4 × 8 = 342 cases; 10 + 5 × 0.8 + 4 × 0.5 = 16 FTE; 342 / 16 = 21.375.
    const made = [
      ...many(10),
      ...many(5, { Cases30: '30', FTE30: '0.8', OrgRole: '4' }),
      ...many(4, { Cases30: '8', FTE30: '0.500000', AgencyWorker: '1' }),
      worker({ Cases30: '0', FTE30: '1' }),
      worker({ Cases30: '', FTE30: '' }),
      worker({ Cases30: '7', FTE30: '0' }),
    ];
    const { csv } = await returned(made);
    expect(rowOf(csv, 0)).toMatchObject({
      council_code: 'E08000001',
      period_end: '2025-09-30',
      service: 'children_all',
      role: 'all',
      cases: '342',
      case_holders_fte: '16.00',
      average_caseload: '21.4',
      highest_caseload: '30',
      vacancies_fte: '9.5',
      agency_fte: '6',
    });
    expect(rowOf(csv, 1)).toMatchObject({ role: 'social_worker', cases: '192' });
    expect(rowOf(csv, 2)).toMatchObject({
      role: 'senior_social_worker',
      cases: '150',
      case_holders_fte: '4.00',
      highest_caseload: 'c',
    });
  });

  test('is checked by the same rules as a return, with nothing to correct', async () => {
    const { csv } = await returned([...many(40), ...many(6, { CFKSSstatus: '1', Cases30: '9' })]);
    const { findings } = await checkReturn(sourceOf(csv), { ...CONTEXT, today: '2025-11-01' });
    const mustFix = findings
      .map(({ rule }) => rule)
      .filter((rule) => ruleOf(rule).severity === 'must fix');
    expect(mustFix).toEqual([]);
  });

  test('counts who left by 30 September, and not who left the day after', async () => {
    const left = await read([...many(9), worker({ RoleEndDate: '2025-09-30' })]);
    expect(left.holders.length).toBe(9);
    expect(left.leftOut.left).toBe(1);
    const later = await read([...many(9), worker({ RoleEndDate: '2025-10-01' })]);
    expect(later.holders.length).toBe(10);
  });

  test('counts those over a limit and not those exactly on it, for each FTE', async () => {
    // 16 cases at 0.8 FTE are exactly 20 for each FTE.
    const file = await read([
      ...many(10, { Cases30: '16', FTE30: '0.8' }),
      ...many(5, { Cases30: '21' }),
    ]);
    expect(overLimit(file.holders, 20)).toBe(5_000_000);
    expect(overLimit(file.holders, 20.5)).toBe(5_000_000);
    expect(overLimit(file.holders, 21)).toBe(0);
  });

  test('withholds who is over a limit that would cut a band into a piece of few people', async () => {
    // Band 15 to 20: 10 FTE with 16 cases, 2 with 19. With a limit of 18, the bands would give the two away.
    const made = [
      ...many(10, { Cases30: '16' }),
      ...many(2, { Cases30: '19' }),
      ...many(5, { Cases30: '22' }),
    ];
    const { csv } = await returned(made, 18);
    expect(rowOf(csv, 0)).toMatchObject({ '15_to_20': '12.00', over_limit_fte: 'c' });
    expect(censusResultLines(await read(made), await returned(made, 18), 18)).toContain(
      'The FTE of workers over your limit of 18 is withheld, because it could point to a few people.',
    );
    expect(rowOf((await returned(made, 15)).csv, 0).over_limit_fte).toBe('17.00');
  });

  test('puts a worker on the border of two bands into the upper one', async () => {
    const file = await read([...many(4, { Cases30: '20' }), ...many(4, { Cases30: '19' })]);
    expect(bandsOf(file.holders)).toMatchObject({
      '15_to_20': 4_000_000,
      '20_to_25': 4_000_000,
      '30_plus': 0,
    });
  });

  test('explains what was read, line by line, and what comes out', async () => {
    const made = [
      ...many(12),
      worker({ Cases30: '7', FTE30: '0' }),
      worker({ Cases30: '', FTE30: '' }),
      worker({ Absat30Sept: '1' }),
    ];
    const file = await read(made);
    expect(censusLines(file).slice(0, 4)).toEqual([
      '15 workers read, and 13 with cases are counted.',
      '1 worker had no cases on the day.',
      '1 worker had cases and an FTE of zero, so they are left out, as the Department does.',
      '1 worker of those counted was absent on the day. They have cases, so they count.',
    ]);
    const result = await returned(made, 15);
    expect(censusResultLines(file, result, 15)).toEqual([
      'All children’s services: 208 cases, 13.00 FTE social workers with cases, an average of 16.0.',
      'Social worker: 208 cases, 13.00 FTE, an average of 16.0.',
      'Nobody is over 20 cases for each FTE.',
      '13.00 FTE are over your limit of 15.',
    ]);
  });

  test('is compared with what the Department published for the year', async () => {
    const official = [{ council: 'bolton', year: 2025, average: 20.8, cases: 2722, fte: 130.6 }];
    const result = await returned(many(13));
    expect(publishedLine(await read(many(13)), result, { official })).toBe(
      'The Department for Education published 20.8 for 30 September 2025, from 2,722 cases and 130.6 FTE. This file gives 16.0, from 208 and 13.00.',
    );
  });

  test('says which elements it does not know', async () => {
    const odd = { ...worker(), ShoeSize: '9' };
    const file = await read([odd, ...many(9)]);
    expect(file.unknownElements).toEqual(['ShoeSize']);
    expect(censusLines(file).at(-1)).toContain('ShoeSize');
  });

  test('without a header is read once its council and year are chosen', async () => {
    const text = census(many(9), null);
    expect((await problemOf(text)).code).toBe('no-header');
    const file = await readCensus(sourceOf(text), { given: { lea: '350', day: '2025-09-30' } });
    expect(file).toMatchObject({ workers: 9 });
  });
});

describe('a file that is not a census, or a wrong one', () => {
  const good = census(many(9));

  test.each([
    ['cut off', good.slice(0, -30), 'not-xml', /cut off/],
    [
      'with a DOCTYPE',
      good.replace('<Message>', '<!DOCTYPE a [<!ENTITY b "c">]><Message>'),
      'entities',
      /DOCTYPE/,
    ],
    ['with an entity of its own', good.replace('WBRI', '&lol;'), 'entities', /entity/],
    ['of another kind', '<html><body/></html>', 'not-a-census', /begins with html/],
    ['of another collection', good.replace('CSWW<', 'CIN<'), 'not-a-census', /collection CIN/],
    ['for another day', good.replace('2025-09-30', '2025-03-31'), 'wrong-day', /30 September/],
    ['without workers', census([]), 'no-workers', /nothing to count/],
    [
      'with an FTE above 1',
      census([...many(9), worker({ FTE30: '1.2' })]),
      'unreadable',
      /^1 worker has a value of FTE30/,
    ],
    [
      'with cases that are no whole number',
      census(many(2, { Cases30: '9.5' })),
      'unreadable',
      /^2 workers have a value of Cases30/,
    ],
    ['with too many cases', census(many(1, { Cases30: '501' })), 'unreadable', /Cases30/],
    [
      'with a date of another form',
      census(many(1, { RoleEndDate: '30/09/2025' })),
      'unreadable',
      /RoleEndDate/,
    ],
    [
      'too deep',
      `<Message>${'<a>'.repeat(20)}${'</a>'.repeat(20)}</Message>`,
      'not-a-census',
      /deep/,
    ],
    ['empty', '', 'not-xml', /well-formed/],
  ])('%s is refused with a reason', async (_, text, code, message) => {
    const problem = await problemOf(text);
    expect([problem.code, problem.message]).toEqual([code, expect.stringMatching(message)]);
  });

  test('is told of with the line that it is wrong in', async () => {
    const { message } = await problemOf('<?xml version="1.0"?>\n<Message>\n<Header></Message>\n');
    expect(message).toContain('This is not well-formed XML in line 3.');
  });

  test.each(['2025-09-30x', 'x2025-09-30', '2025-9-30'])('%s is no date', async (end) => {
    expect(await problemOf(census(many(1, { RoleEndDate: end })))).toMatchObject({
      code: 'unreadable',
      unreadable: { RoleEndDate: 1 },
    });
  });

  test.each(['ISO-8859-1', 'windows-1252'])('in %s is read as that', async (encoding) => {
    const text = good.replace('UTF-8', encoding).replace('CSWW<', 'Café<');
    const source = {
      name: 'census.xml',
      async *open() {
        yield await Promise.resolve(Buffer.from(text, 'latin1'));
      },
    };
    const file = await readCensus(source);
    expect('message' in file ? file.message : '').toContain('the collection Café and');
  });

  test('shows no value of a person in its message', async () => {
    const problem = await problemOf(census([worker({ RoleEndDate: 'SW104242', Cases30: '9' })]));
    expect(problem.message).not.toContain('SW104242');
  });

  test('of a council that is not known makes no return', async () => {
    const file = await readCensus(sourceOf(census(many(9), { ...BOLTON, lea: '999' })));
    if ('code' in file) throw new Error(file.message);
    expect(refusal(file)).toContain('999');
    const source = sourceOf(census(many(9), { ...BOLTON, lea: '999' }));
    const answer = { kind: 'problem', message: refusal(file) };
    expect(await censusAnswer(source, CONTEXT)).toEqual({ ...answer, asksCouncil: false });
    const chosen = { given: { lea: '999', day: '2025-09-30' } };
    expect(await censusAnswer(source, CONTEXT, chosen)).toEqual({ ...answer, asksCouncil: true });
  });

  test('about fewer than 3 FTE makes no return', async () => {
    expect(refusal(await read(many(2)))).toContain('Fewer than 3');
    expect(censusReturn(await read(many(3)), CONTEXT)).toHaveProperty('csv');
  });
});

describe('whatever the workers are', () => {
  /** Everything that is made of a file. */
  async function outputs(made: readonly MadeWorker[]): Promise<string> {
    const file = await readCensus(sourceOf(census(made), 97));
    if ('code' in file) return file.message;
    const result = censusReturn(file, CONTEXT, 18);
    const lines =
      'message' in result ? [result.message] : [result.csv, ...censusResultLines(file, result, 18)];
    return [...censusLines(file), ...lines].join('\n');
  }

  test('no identifier and no date of birth is in any output', async () => {
    await fc.assert(
      fc.asyncProperty(workers, async (made) => {
        const text = await outputs(made);
        for (const { SWENo, PersonBirthDate } of made) {
          expect(text).not.toContain(SWENo);
          expect(text).not.toContain(PersonBirthDate);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('their order does not matter, nor where the file is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(workers, async (made) => {
        expect(await outputs(made.toReversed())).toBe(await outputs(made));
      }),
      { numRuns: 60 },
    );
  });

  test('bands come to the whole, and what is shown gives nobody away', async () => {
    await fc.assert(
      fc.asyncProperty(workers, async (made) => {
        const file = await readCensus(sourceOf(census(made)));
        if ('code' in file) return;
        const whole = file.holders.reduce((sum, { fte }) => sum + fte, 0);
        const bands = Object.values(bandsOf(file.holders));
        const shown = bands.reduce<number>((sum, fte) => sum + (fte ?? 0), 0);
        const hidden = whole - shown;
        const expected = made
          .filter(
            ({ Cases30, FTE30, RoleEndDate = '9' }) =>
              Number(Cases30) > 0 && Number(FTE30) > 0 && RoleEndDate > '2025-09-30',
          )
          .reduce((sum, { FTE30 = '' }) => sum + inMillionths(FTE30), 0);
        expect(whole).toBe(expected);
        if (bands.includes(undefined)) {
          const few = bands.filter((fte) => fte === undefined).length === 1 || hidden < 3_000_000;
          // Only where everybody is withheld can less than 3 FTE be.
          if (few) expect(shown).toBe(0);
        } else expect(hidden).toBe(0);
        for (const fte of bands)
          expect(fte === undefined || fte === 0 || fte >= 3_000_000).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('withholding', () => {
  test.each([
    [
      [5, 4, 2],
      [false, true, true],
    ],
    [
      [5, 1, 1, 0],
      [true, true, true, false],
    ],
    [
      [5, 2, 2, 0],
      [false, true, true, false],
    ],
    [
      [3, 3],
      [false, false],
    ],
    // Two withheld parts of exactly 3 FTE together give nobody away.
    [
      [9, 2, 1],
      [false, true, true],
    ],
    [
      [9, 2.999999],
      [true, true],
    ],
  ])('of %j FTE', (fte, expected) => {
    expect(withheld(fte.map((one) => Math.round(one * 1_000_000)))).toEqual(expected);
  });
});
