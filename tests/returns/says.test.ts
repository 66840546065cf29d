import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReturn, checkText } from '../../src/returns/check.ts';
import { Player, type Playback } from '../../src/returns/says/playback.ts';
import { ROWS_AT_A_TIME } from '../../src/returns/says/rows-at-a-time.ts';
import { goodReturn } from './arbitraries.ts';
import { csvLine } from '../../src/returns/read/csv-line.ts';
import { CONTEXT, GOOD_ROW, HEADER } from './context.ts';
import { CASES, inputOf } from './fixtures.ts';

/** What a file says, in the order of its rows. */
function playbackOf(csv: string, skip = 0): Playback {
  const player = new Player(CONTEXT, { skip, limit: ROWS_AT_A_TIME });
  checkText(csv, CONTEXT, { onRow: player.row, onRecord: player.record });
  return player.playback;
}

/** What the first row with these cells says. */
function said(...rows: readonly string[]): string | undefined {
  return playbackOf([HEADER, ...rows, ''].join('\n')).quarters[0]?.rows[0]?.text;
}

describe('a row says', () => {
  test('its service, its numbers and who is over the council’s own limit', () => {
    expect(playbackOf(`${HEADER}\n${GOOD_ROW}\n`).quarters).toMatchObject([
      { heading: 'Bolton, quarter to 31 December 2025', council: 'bolton', rows: [{ row: 2 }] },
    ]);
    expect(said(GOOD_ROW)).toBe(
      'All children’s services: 1,212 cases, 80.8 FTE, an average of 15.0. 12.5 FTE are over your limit of 18. The highest caseload is 24. 9.5 FTE of posts are vacant. 6.0 FTE are agency workers, and 4.0 of them cover vacancies.',
    );
  });

  test('nothing of empty cells, and symbols in words', () => {
    const symbols = 'E08000001,Bolton,2025-12-31,care_leavers,all,individual,c,c,c,x,z,u,,,,';
    expect(said(symbols)).toBe(
      'Care leavers: the cases, the FTE and the average are withheld to protect people. The highest caseload is not available. Your limit is not applicable. The FTE over your limit is unreliable, so no number is given.',
    );
    const few = 'E08000001,Bolton,2025-12-31,care_leavers,all,individual,320,20.0,16.0,,,,,,,';
    expect(said(few)).toBe('Care leavers: 320 cases, 20.0 FTE, an average of 16.0.');
    expect(said(few.replace(',,,,,,,', ',,20,0.0,,,,'))).toContain(
      'Nobody is over your limit of 20.',
    );
  });

  test('its role, its note, and that families count as cases', () => {
    const row = GOOD_ROW.replace('all,individual', 'senior_social_worker,family');
    expect(said(`${row}Two teams merged.`)).toContain(
      'All children’s services, senior social worker: ',
    );
    expect(said(`${row}Two teams merged.`)).toMatch(
      /A family counts as one case\. The note says ‘Two teams merged\.’$/,
    );
  });

  test('what was not given, not known or not read, as it is in the file', () => {
    expect(said(GOOD_ROW.replace('15.0,24', ',about 24'))).toContain(
      'The average is not given. The highest caseload, ‘about 24’, cannot be read.',
    );
    expect(said(GOOD_ROW.replace('children_all', 'sports'))).toMatch(
      /^Unknown service ‘sports’: 1,212/,
    );
    expect(
      playbackOf(`${HEADER}\n${GOOD_ROW.replace('E08000001', 'E99')}\n`).quarters[0]?.heading,
    ).toBe('Council not known by its code, ‘Bolton’, quarter to 31 December 2025');
  });

  test('that no council and no quarter are named, if their cells are blank', () => {
    const headingOf = (row: string) => playbackOf(`${HEADER}\n${row}\n`).quarters[0]?.heading;
    const nameless = GOOD_ROW.replace('E08000001,Bolton', 'E99, ');
    expect(headingOf(nameless)).toBe('No council named, quarter to 31 December 2025');
    expect(headingOf(GOOD_ROW.replace('2025-12-31', ' '))).toBe('Bolton, no quarter given');
    expect(headingOf(GOOD_ROW.replace('2025-12-31', 'winter'))).toBe(
      'Bolton, no quarter that is known, ‘winter’',
    );
  });

  test('decimals without a comma between them, and thousands with one', () => {
    expect(said(GOOD_ROW.replace('1212,80.8,', '11212,80.8001,'))).toContain(
      '11,212 cases, 80.8001 FTE',
    );
  });

  test('numbers as they were read where they are written otherwise', () => {
    expect(said(GOOD_ROW.replace('1212,80.8', '"1,212","80,8"'))).toContain(
      '1,212 cases, 80.8 FTE',
    );
  });
});

test('each row of a return is played back once, with its own numbers', () => {
  fc.assert(
    fc.property(goodReturn, (rows) => {
      const { quarters, unread, left } = playbackOf(
        `${HEADER}\n${rows.map((row) => csvLine(row)).join('')}`,
      );
      const texts = quarters.flatMap((quarter) => quarter.rows);
      expect([texts.length, unread.length, left]).toEqual([rows.length, 0, 0]);
      for (const [index, [, , , , , , cases = '', fte = '', average = '']] of rows.entries())
        expect(texts[index]?.text).toContain(
          `${Number(cases).toLocaleString('en-GB')} cases, ${fte} FTE, an average of ${average}.`,
        );
    }),
  );
});

describe('lines that look like rows and are none', () => {
  test('are told of with the reason, and are no part of a quarter', () => {
    const lines = [GOOD_ROW.replace('9.5', '9,5'), 'Total,,,,,,1532,100.8,15.2,,,,,,,', GOOD_ROW];
    const { quarters, unread } = playbackOf([HEADER, ...lines, ''].join('\n'));
    expect(quarters.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[4]]);
    expect(unread.map(({ text }) => text)).toEqual([
      'Row 2 was not read.',
      'Row 3 was not read, since it looks like a total.',
    ]);
  });
});

describe('a large file', () => {
  const rows = `${GOOD_ROW}\n`.repeat(1234);

  test('is played back page by page, and the rest is counted', () => {
    const first = playbackOf(`${HEADER}\n${rows}`);
    expect([first.quarters[0]?.rows.length, first.left]).toEqual([50, 1184]);
    const last = playbackOf(`${HEADER}\n${rows}`, 1200);
    expect([last.quarters[0]?.rows[0]?.row, last.left]).toEqual([1202, 0]);
    expect(last.quarters[0]?.rows).toHaveLength(34);
  });
});

test('every fixture is played back in whole sentences', async () => {
  for (const name of CASES) {
    const player = new Player(CONTEXT);
    await checkReturn(inputOf(name), CONTEXT, { onRow: player.row, onRecord: player.record });
    const { quarters, unread } = player.playback;
    for (const { text } of [...quarters.flatMap((quarter) => quarter.rows), ...unread]) {
      expect(text, name).toMatch(/^[\p{L}\d‘].*[.?!]’?$/su);
      expect(text, name).not.toMatch(/undefined|NaN| {2}|\.\.$| ,/);
    }
  }
});
