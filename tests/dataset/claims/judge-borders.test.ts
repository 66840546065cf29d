/** What may be said of figures exactly on a border, and just beyond it. */
import { describe, expect, test } from 'vitest';
import { claimEvidence, type Claim } from '../../../src/dataset/claims/claim.ts';
import { judgeClaim } from '../../../src/dataset/claims/judge-claim.ts';
import { countryOf } from '../../../src/dataset/country.ts';
import type { Flag } from '../../../src/dataset/quality/flag.ts';
import type { Council } from '../../../src/schemas/council.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import { absent, councilWith, countryOf as councilsWith, published } from '../fixture.ts';

const [A, B, C, D, E] = ['E06000001', 'E06000002', 'E06000003', 'E06000004', 'E06000005'] as const;

const COUNCILS = [
  councilWith({ slug: 'ash', code: A }),
  councilWith({ slug: 'beech', code: B }),
  councilWith({ slug: 'cedar', code: C }),
  councilWith({ slug: 'dale', code: D }),
  councilWith({ slug: 'elm', code: E }),
];

type Asked = Partial<Claim> & Pick<Claim, 'kind'>;

function asking(
  caseloads: readonly Figure[],
  councils: readonly Council[] = COUNCILS,
  flags: readonly Flag[] = [],
): (claim: Asked) => ReturnType<typeof judgeClaim> {
  const country = countryOf({ release: 2025, councils, areas: [], caseloads, flags });
  const notes = { revised: new Map<string, string>(), stories: new Map<string, string>() };
  const evidence = claimEvidence({ country, notes, cap: 20 });
  return (claim) =>
    judgeClaim({ council: 'ash', other: 'beech', year: 2025, since: 2024, ...claim }, evidence);
}

describe('the place of a small council', () => {
  const ask = asking([
    published(2025, A, 30, 19.9),
    published(2025, B, 30),
    published(2025, C, 20, 5),
    published(2025, D, 10, 5),
    published(2025, E, 10),
  ]);
  const first = (council: string): string | undefined => ask({ kind: 'rank', council }).notes[0];
  const rule = 'does not call a council with fewer than 20 FTE highest or lowest.';

  test('is said where it is at an end of the list, with those that share it', () => {
    expect(first('ash')).toBe(
      `Its 30.0 is the joint highest published average, but this site ${rule}`,
    );
    expect(first('dale')).toBe(
      `Its 10.0 is the joint lowest published average, but this site ${rule}`,
    );
  });

  test('is not said where it is at neither end', () => {
    expect(first('cedar')).toBe(`This site ${rule}`);
  });

  test('is said of a council with 20 FTE as of any other', () => {
    const large = asking([published(2025, A, 30, 20), published(2025, B, 20)]);
    expect(large({ kind: 'rank' }).sentence).toContain('average was the highest of 2 ');
  });
});

describe('a change', () => {
  const ask = asking([
    ...[published(2024, A, 20), published(2025, A, 20.5)],
    ...[published(2024, B, 20), published(2025, B, 20.4)],
    ...[published(2024, C, 20), published(2025, C, 20)],
    ...[published(2024, D, 20), published(2025, D, 19.5)],
    ...[published(2024, E, 20), published(2025, E, 19.6)],
  ]);

  test.each([
    ['ash', 'yes', 'rose by 0.5, from 20.0 on 30 September 2024 to 20.5 on 30 September 2025.'],
    ['beech', 'no', 'was about the same in 2025 (20.4) as in 2024 (20.0).'],
    ['cedar', 'no', 'was 20.0 on 30 September 2025, the same as on 30 September 2024.'],
    ['dale', 'yes', 'fell by 0.5, from 20.0 on 30 September 2024 to 19.5 on 30 September 2025.'],
    ['elm', 'no', 'was about the same in 2025 (19.6) as in 2024 (20.0).'],
  ])('of %s is called one from half a case on', (council, verdict, words) => {
    const found = ask({ kind: 'change', council });
    expect(found.verdict).toBe(verdict);
    expect(found.sentence?.endsWith(words)).toBe(true);
  });

  test('of less than half a case says so, and of nothing that both are the same', () => {
    expect(ask({ kind: 'change', council: 'beech' }).notes).toEqual([
      'A difference of less than half a case is too small to be called a rise or a fall.',
    ]);
    expect(ask({ kind: 'change', council: 'cedar' }).notes).toEqual([
      'The two figures are the same.',
    ]);
  });

  test('needs an earlier year', () => {
    for (const since of [2025, 2026])
      expect(ask({ kind: 'change', since }).notes).toEqual([
        'Choose an earlier year to compare with.',
      ]);
  });

  test('within a year has no course to be said', () => {
    const notes = ask({ kind: 'change' }).notes.join(' ');
    expect(notes).not.toContain('the averages were');
  });

  test('is not said of a combined figure and one of a council alone', () => {
    const other = asking([published(2024, A, 20), published(2025, A, 25, 100, B)]);
    const { verdict, sentence, notes } = other({ kind: 'change' });
    expect([verdict, notes[0]]).toEqual([
      'no',
      'The two figures cannot be compared. One is a combined figure of two councils and the other is not.',
    ]);
    expect(sentence).toContain('On 30 September 2025, Ash and Beech had an average of 25.0');
  });

  test('names a jump in the years between, and says those of its ends by themselves', () => {
    const flag = {
      kind: 'cases-jump',
      value: 2200,
      against: 1000,
      code: A,
      joint_with: undefined,
    } as const;
    const caseloads = [published(2023, A, 20), published(2024, A, 22), published(2025, A, 24)];
    const jumped = (year: number): string =>
      asking(caseloads, COUNCILS, [{ ...flag, year }])({ kind: 'change', since: 2023 }).notes.join(
        ' ',
      );
    const between =
      'The count of 2024 is unusual, so part of this may be a change in what was counted.';
    expect(jumped(2024)).toContain(between);
    expect(jumped(2023)).not.toContain('so part of this');
    expect(jumped(2025)).not.toContain('so part of this');
    expect(jumped(2025)).toContain('Ask Ash about the count of 2025');
  });
});

test('a council is not more than itself', () => {
  const ask = asking([published(2025, A, 20), published(2025, B, 19)]);
  expect(ask({ kind: 'more', other: 'ash' }).notes).toEqual(['Choose two different councils.']);
});

test('nothing is said of some who have more where nobody can', () => {
  // Ten cases of one social worker, and a cap of 20.
  const { notes } = asking([published(2025, A, 10, 1)])({ kind: 'over' });
  expect(notes.filter((note) => note === '' || note.startsWith('This is an average'))).toEqual([]);
});

describe('years in a row', () => {
  const before = 'Figures before 2022 were collected differently and cannot be compared.';
  const line = (...averages: (number | undefined)[]): Figure[] =>
    averages.map((average, index) =>
      average === undefined
        ? absent(2022 + index, A, 'suppressed')
        : published(2022 + index, A, average),
    );
  const run = (...averages: (number | undefined)[]): ReturnType<typeof judgeClaim> =>
    asking([...line(...averages), published(2022, B, 10)])({ kind: 'run' });

  test('from the first year on say that nothing earlier compares', () => {
    expect(run(21, 21, 21, 21).notes).toContain(before);
    expect(run(20, 21, 21, 21).notes).not.toContain(before);
  });

  test('after a missing year say that it may have been longer', () => {
    const may =
      'There is no figure for 2022, so the average may have been over the cap for longer.';
    expect(run(undefined, 21, 21, 21).notes).toContain(may);
    expect(run(20, 21, 21, 21).notes.join(' ')).not.toContain('There is no figure');
    expect(run(21, undefined, 21, 21).sentence).toContain('from 2024 to 2025. That is two years');
  });

  test('say nothing of a count that was unusual before them', () => {
    const flag = {
      kind: 'cases-jump',
      value: 2,
      against: 1,
      code: A,
      joint_with: undefined,
    } as const;
    const flagged = (year: number): string =>
      asking(line(21, 20, 21, 21), COUNCILS, [{ ...flag, year }])({ kind: 'run' }).notes.join(' ');
    expect(flagged(2022)).not.toContain('Ask Ash');
    expect(flagged(2024)).toContain('Ask Ash about the count of 2024');
  });

  test('under the cap are none over it', () => {
    const { verdict, sentence, notes } = run(21, 20, 19, 20);
    expect([verdict, notes[0]]).toEqual(['no', 'The average was not over the cap in 2025.']);
    expect(sentence).toContain(
      'not over the proposed cap of 20 on 30 September of each year from 2023 to 2025.',
    );
  });

  test('end with the year that is asked for', () => {
    const ask = asking(line(21, 21, 21, 19));
    expect(ask({ kind: 'run', year: 2024 }).sentence).toContain('from 2022 to 2024. That is three');
  });
});

describe('a share', () => {
  test('of less than half a per cent is not called none', () => {
    // One of 201 is 0.498%.
    const { councils, figures } = councilsWith([201, ...Array.from({ length: 200 }, () => 200)]);
    const { sentence } = asking(figures, councils)({ kind: 'share' });
    expect(sentence).toBe(
      'On 30 September 2025, one of the 201 published averages in England was over the proposed cap of 20. That is less than 1%.',
    );
  });

  test('of none is 0%', () => {
    const { sentence, notes } = asking([published(2025, A, 20)])({ kind: 'share' });
    expect(sentence).toBe(
      'On 30 September 2025, none of the 1 published averages in England was over the proposed cap of 20. That is 0%.',
    );
    expect(notes.join(' ')).not.toContain('missing');
  });

  test('counts missing figures, and unusual counts over the cap only', () => {
    const flag = {
      kind: 'cases-jump',
      value: 2,
      against: 1,
      year: 2025,
      joint_with: undefined,
    } as const;
    const caseloads = [
      published(2025, A, 21),
      published(2025, B, 22),
      published(2025, C, 20),
      absent(2025, D, 'suppressed'),
      absent(2025, E, 'suppressed'),
    ];
    const flags = [A, B, C].map((code) => ({ ...flag, code }));
    const { notes } = asking(caseloads, COUNCILS, flags)({ kind: 'share' });
    expect(notes).toContain('Of these, Beech and Ash have an unusual count. Ask about it first.');
    expect(notes).toContain('Two more figures are missing and could be on either side of the cap.');
  });

  test('is not known of a year without figures', () => {
    expect(asking([published(2025, A, 20)])({ kind: 'share', year: 2016 }).notes).toEqual([
      'There are no figures for 2016.',
    ]);
  });
});

describe('a council of another time', () => {
  const councils = [
    councilWith({ slug: 'gone', code: A, in_force_to: '2024-03-31' }),
    councilWith({ slug: 'also', code: B, in_force_to: '2024-03-31' }),
    councilWith({
      slug: 'young',
      code: C,
      in_force_from: '2024-04-01',
      predecessors: ['gone', 'also'],
    }),
  ];
  const ask = asking(
    [
      published(2023, A, 20),
      published(2023, B, 20),
      published(2024, C, 20),
      published(2025, C, 20),
    ],
    councils,
  );
  const why = (council: string, year: number): string | undefined =>
    ask({ kind: 'over', council, year }).notes[0];

  test('is not judged after it was abolished, and its area is named', () => {
    expect(why('gone', 2024)).toBe(
      'Gone was no longer a council on 30 September 2024. It was abolished on 1 April 2024. Its area is now in Young. That council’s figures are for a different area.',
    );
    expect(why('gone', 2025)).toMatch(/^Gone was no longer a council on 30 September 2025\. /);
  });

  test('is not said to be gone in a year before it was set up', () => {
    const short = councilWith({
      slug: 'short',
      in_force_from: '2023-04-01',
      in_force_to: '2025-03-31',
      code: D,
    });
    const asked = asking([published(2022, A, 20), published(2023, D, 20)], [...councils, short]);
    expect(asked({ kind: 'over', council: 'short', year: 2022 }).notes[0]).toBe(
      'Short was not yet a council on 30 September 2022. It was set up on 1 April 2023.',
    );
  });

  test('is not judged before it was set up, and those before it are named', () => {
    expect(why('young', 2023)).toBe(
      'Young was not yet a council on 30 September 2023. It was set up on 1 April 2024. Before that, its area was in Also and Gone. Their figures are for a different area.',
    );
  });
});
