import { describe, expect, test } from 'vitest';
import {
  claimEvidence,
  type Claim,
  type ClaimEvidence,
} from '../../../src/dataset/claims/claim.ts';
import { countryOf } from '../../../src/dataset/country.ts';
import { judgeClaim } from '../../../src/dataset/claims/judge-claim.ts';
import { judgeFigure } from '../../../src/dataset/claims/judge-figure.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import { CAP_ORIGIN, CASE_MEANING, FTE_MEANING } from '../../../src/dataset/text/meanings.ts';
import { absent, councilWith, published } from '../fixture.ts';

const councils = [
  councilWith({ slug: 'ash', code: 'E06000001' }),
  councilWith({ slug: 'beech', code: 'E06000002' }),
  councilWith({ slug: 'cedar', code: 'E06000003' }),
  councilWith({ slug: 'dale', code: 'E06000004' }),
  councilWith({ slug: 'north', code: 'E06000005' }),
  councilWith({ slug: 'west', code: 'E06000006' }),
  councilWith({ slug: 'young', code: 'E06000007', in_force_from: '2024-04-01' }),
];

const figures: Figure[] = [
  published(2023, 'E06000001', 21),
  published(2024, 'E06000001', 20.5),
  published(2025, 'E06000001', 22),
  published(2023, 'E06000002', 18),
  published(2025, 'E06000002', 18.3),
  absent(2024, 'E06000002', 'not_available'),
  published(2025, 'E06000003', 30, 5),
  absent(2025, 'E06000004', 'low_reliability'),
  published(2025, 'E06000005', 20, 100, 'E06000006'),
  published(2025, 'E06000007', 18.3),
];

const revised = new Map([['E06000001 2023', '24.0 in the release of 2024']]);
const country = countryOf({ release: 2025, councils, areas: [], caseloads: figures });

/** Evidence with why figures are missing, where that is known. */
function evidenceWith(stories: ReadonlyMap<string, string>): ClaimEvidence {
  return claimEvidence({ country, notes: { revised, stories }, cap: 20 });
}

const evidence = evidenceWith(new Map());

function ask(
  kind: Claim['kind'],
  council: string,
  more: Partial<Claim> = {},
): ReturnType<typeof judgeClaim> {
  return judgeClaim({ kind, council, other: 'beech', year: 2025, since: 2023, ...more }, evidence);
}

describe('the figure alone', () => {
  test('is said with what a case and what an FTE is', () => {
    const { verdict, sentence, notes } = judgeFigure('beech', 2025, evidence);
    expect(verdict).toBe('yes');
    expect(sentence).toBe(
      'On 30 September 2025, Beech had an average of 18.3 cases for each full-time-equivalent children’s social worker with cases.',
    );
    expect(notes).toEqual([CASE_MEANING, FTE_MEANING]);
  });

  test('is not said where it is missing, and why it is missing is', () => {
    const { verdict, sentence, notes } = judgeFigure('dale', 2025, evidence);
    expect([verdict, sentence]).toEqual(['no', undefined]);
    expect(notes[0]).toMatch(/^There is no figure for Dale /);
  });
});

describe('over the cap', () => {
  test('may be said of a figure greater than it, with whose cap it is beside it', () => {
    const { verdict, sentence, notes } = ask('over', 'ash');
    expect(verdict).toBe('careful');
    expect(sentence).toBe(
      'On 30 September 2025, Ash had an average of 22.0 cases for each full-time-equivalent children’s social worker with cases. That is 2.0 above the proposed cap of 20.',
    );
    expect(notes[0]).toBe(CAP_ORIGIN);
    expect(notes.slice(-2)).toEqual([
      'This is an average. Some social workers will have fewer than 20 cases.',
      // Ash in 2023 and in 2024.
      'Since 2023, 2 of 2 averages over 20 were over it a year later too.',
    ]);
  });

  test('says what half of councils of its size move by where it is over by less', () => {
    const { verdict, notes } = ask('over', 'ash', { year: 2024 });
    expect(verdict).toBe('careful');
    // Ash itself moved by 0.5 and by 1.5: half of these is 1.0.
    expect(notes).toContain(
      'A distance from the cap of 0.5 is small. At least half of councils of this size move by 1.0 or more in a year.',
    );
  });

  test('may not be said of a figure equal to it', () => {
    const { verdict, notes } = ask('over', 'north');
    expect(verdict).toBe('no');
    expect(notes.slice(0, 2)).toEqual([
      'The average is exactly at the cap. The published figure is rounded, so nobody can tell on which side it was.',
      CAP_ORIGIN,
    ]);
  });

  test('may not be said of a missing figure, and neither may the opposite', () => {
    const { verdict, sentence, notes } = ask('over', 'dale');
    expect(verdict).toBe('no');
    expect(sentence).toBeUndefined();
    expect(notes[0]).toContain('neither high nor low');
  });

  test('says why a figure is missing where that is known', () => {
    const stories = new Map([['E06000004 2025', 'A flood took the files.']]);
    const told = evidenceWith(stories);
    const claim = { kind: 'over', council: 'dale', other: 'ash', year: 2025, since: 2023 } as const;
    expect(judgeClaim(claim, told).notes[0]).toContain('A flood took the files.');
  });

  test('needs care where few social workers have cases', () => {
    const { verdict, notes } = ask('over', 'cedar');
    expect(verdict).toBe('careful');
    expect(notes.join(' ')).toContain('fewer than 20');
  });
});

describe('highest or n-th', () => {
  test('may not be said of a small council, whatever its figure', () => {
    const { verdict, notes } = ask('rank', 'cedar');
    expect(verdict).toBe('no');
    expect(notes[0]).toBe(
      'Its 30.0 is the highest published average, but this site does not call a council with fewer than 20 FTE highest or lowest.',
    );
  });

  test('counts those that are higher: 30 of the small one comes first', () => {
    expect(ask('rank', 'ash').sentence).toContain('second highest of 5');
  });

  test('says a tie, and what rounding leaves open', () => {
    const { verdict, sentence, notes } = ask('rank', 'beech');
    expect(verdict).toBe('careful');
    expect(sentence).toContain('joint lowest of 5');
    expect(notes[0]).toContain('Before rounding');
    expect(notes.join(' ')).toContain('A combined figure, which two councils report together');
  });
});

describe('risen or fallen', () => {
  test('says by how much, and that the earlier figure was changed later', () => {
    const { verdict, sentence, notes } = ask('change', 'ash');
    expect(verdict).toBe('careful');
    expect(sentence).toContain('rose by 1.0, from 21.0 on 30 September 2023 to 22.0');
    expect(notes).toEqual([
      'A change of 1.0 is small. At least half of councils of this size move by 1.0 or more in a year.',
      'The figure for Ash in 2023 was changed later. It was 24.0 in the release of 2024.',
      'From 2023 to 2025, cases rose by 4.8% and the number of FTE social workers with cases hardly changed.',
      'From 2023 to 2025 the averages were 21.0, 20.5, 22.0.',
    ]);
  });

  test('may not be said of less than half a case, which is about the same', () => {
    const { verdict, sentence } = ask('change', 'beech');
    expect(verdict).toBe('no');
    expect(sentence).toContain('about the same in 2025 (18.3)');
  });

  test('may not be said of a council from before it was set up', () => {
    const { verdict, notes } = ask('change', 'young');
    expect(verdict).toBe('no');
    expect(notes[0]).toBe(
      'Young was not yet a council on 30 September 2023. It was set up on 1 April 2024.',
    );
  });
});

describe('risen or fallen for a reason', () => {
  test('is never said: the answer is how cases and staff changed, and that this is arithmetic', () => {
    const { verdict, sentence, notes } = ask('why', 'ash');
    expect(verdict).toBe('no');
    // 2,100 and 2,200 cases for 100 FTE. Half of the changes of councils of its size are 1.0 or more.
    expect(sentence).toBe(
      'From 30 September 2023 to 30 September 2025, cases in Ash rose by 4.8%. The number of full-time-equivalent social workers with cases was the same, so the average rose by 1.0, from 21.0 to 22.0. That change is small. At least half of councils of this size change by 1.0 or more in a year.',
    );
    expect(notes).toEqual([
      'These figures cannot show why an average changed. This is arithmetic. It does not show why cases or staff changed.',
      'The figure for Ash in 2023 was changed later. It was 24.0 in the release of 2024.',
    ]);
  });

  test('says what each part did to the average where the change is not small', () => {
    expect(ask('why', 'ash', { since: 2024 }).sentence).toMatch(
      / so the average rose by 1\.5, from 20\.5 to 22\.0\. By this arithmetic, more cases raised the average by 1\.5\.$/,
    );
  });

  test('is not answered across years that do not compare', () => {
    expect(ask('why', 'beech', { since: 2024 }).notes[0]).toMatch(/^There is no figure for Beech/);
    expect(ask('why', 'ash', { since: 2025 }).notes).toEqual([
      'Choose an earlier year to compare with.',
    ]);
    expect(ask('why', 'young').notes[0]).toMatch(/^Young was not yet a council/);
  });
});

describe('more than another', () => {
  test('may be said with both figures', () => {
    expect(ask('more', 'ash').sentence).toContain(
      'That is 3.7 higher than in Beech, where it was 18.3.',
    );
  });

  test('may not be said the wrong way round, but the right way', () => {
    const { verdict, sentence } = ask('more', 'beech', { other: 'ash' });
    expect(verdict).toBe('no');
    expect(sentence).toContain('3.7 lower than in Ash');
  });

  test('may not be said of equal figures: unrounded, either could be higher', () => {
    expect(ask('more', 'beech', { other: 'young' }).verdict).toBe('no');
  });

  test('may not be said of a council without a figure, nor against one', () => {
    for (const [council, other] of [
      ['dale', 'ash'],
      ['ash', 'dale'],
    ] as const) {
      const { verdict, sentence, notes } = ask('more', council, { other });
      expect([verdict, sentence]).toEqual(['no', undefined]);
      expect(notes[0]).toContain('Dale');
    }
  });

  test('may not be said of the two councils of a combined figure', () => {
    const { verdict, notes } = ask('more', 'north', { other: 'west' });
    expect(verdict).toBe('no');
    expect(notes[0]).toBe(
      'North and West report one combined figure, so neither is higher than the other.',
    );
  });
});

test.each(['over', 'rank', 'change', 'why', 'run', 'quality'] as const)(
  'nothing is said of a missing figure but why it is missing: %s',
  (kind) => {
    const { verdict, sentence, notes } = ask(kind, 'dale');
    expect([verdict, sentence]).toEqual(['no', undefined]);
    expect(notes[0]).toContain('Dale');
  },
);

describe('years in a row', () => {
  test('may not be said of a single year', () => {
    const { verdict, notes } = ask('run', 'cedar');
    expect(verdict).toBe('no');
    expect(notes[0]).toContain('One year is not several years in a row');
    expect(ask('run', 'cedar').sentence).toMatch(/ on 30 September 2025\.$/);
  });

  test('needs care where any of its years was changed later', () => {
    const { verdict, notes } = ask('run', 'ash');
    expect(verdict).toBe('careful');
    expect(notes).toContain(
      'The figure for Ash in 2023 was changed later. It was 24.0 in the release of 2024.',
    );
  });

  test('counts the years over the cap up to the last', () => {
    expect(ask('run', 'ash').sentence).toContain(
      'Ash’s average was over the proposed cap of 20 on 30 September of each year from 2023 to 2025. That is three years in a row.',
    );
  });

  test('ends at a year without a figure, and says so', () => {
    const { verdict, sentence, notes } = ask('run', 'beech');
    expect(verdict).toBe('no');
    expect(sentence).toContain('not over the proposed cap of 20 on 30 September 2025.');
    expect(notes.join(' ')).toContain('There is no figure for 2024');
  });

  test('does not count the years of a combined figure for a council that reports alone since', () => {
    const caseloads = [
      published(2023, 'E06000005', 25, 100, 'E06000006'),
      published(2024, 'E06000005', 24),
      published(2025, 'E06000005', 23),
    ];
    const alone = countryOf({ release: 2025, councils, areas: [], caseloads });
    const notes = { revised: new Map<string, string>(), stories: new Map<string, string>() };
    const found = judgeClaim(
      { kind: 'run', council: 'north', other: 'beech', year: 2025, since: 2023 },
      claimEvidence({ country: alone, notes, cap: 20 }),
    );
    expect(found.sentence).toContain('from 2024 to 2025. That is two years in a row.');
    expect(found.notes.join(' ')).toContain(
      'Figures before 2024 are left out. A combined figure of two councils cannot be compared with one of a council alone.',
    );
  });
});

test('a share is one of figures, not councils, and names those that are missing', () => {
  const { verdict, sentence, notes } = ask('share', 'ash');
  expect(verdict).toBe('careful');
  // Ash 22 and Cedar 30 of five figures: the combined figure of North and West counts once.
  expect(sentence).toContain('two of the 5 published averages in England were over');
  expect(sentence).toContain('That is 40%.');
  expect(notes[0]).toBe(CAP_ORIGIN);
  expect(notes[1]).toContain('One more figure is missing');
});

describe('a figure with an unusual count', () => {
  const flags = [
    {
      kind: 'cases-share',
      value: 45.2,
      against: 82.7,
      year: 2024,
      code: 'E06000001',
      joint_with: undefined,
    },
    {
      kind: 'cases-jump',
      value: 2200,
      against: 1100,
      year: 2025,
      code: 'E06000001',
      joint_with: undefined,
    },
  ] as const;
  const unusual = claimEvidence({
    country: countryOf({ release: 2025, councils, areas: [], caseloads: figures, flags }),
    notes: { revised: new Map(), stories: new Map() },
    cap: 20,
  });
  const asked = (kind: Claim['kind'], year = 2025): ReturnType<typeof judgeClaim> =>
    judgeClaim({ kind, council: 'ash', other: 'beech', year, since: 2023 }, unusual);
  const JUMP =
    'Ask Ash about the count of 2025 before you repeat this. The number of cases rose by 100% in a year, from 1,100 to 2,200.';

  test.each(['over', 'rank', 'change', 'more', 'run'] as const)(
    'is repeated only with care: %s',
    (kind) => {
      const { verdict, notes } = asked(kind);
      expect(verdict).toBe('careful');
      expect(notes).toContain(JUMP);
    },
  );

  test('is named in every year of a run', () => {
    expect(asked('run').notes.filter((note) => note.startsWith('Ask Ash'))).toEqual([
      JUMP,
      'Ask Ash about the count of 2024 before you repeat this. There were 45.2 cases for each 100 children in need. In the typical (median) council there were 82.7.',
    ]);
  });

  test('is named where figures over the cap are counted', () => {
    expect(asked('share').notes).toContain(
      'Of these, Ash has an unusual count. Ask about it first.',
    );
  });
});

describe('that a council is good or bad', () => {
  test('is never said, and the figure is', () => {
    const { verdict, sentence, notes } = ask('quality', 'ash');
    expect(verdict).toBe('no');
    expect(sentence).toMatch(/^On 30 September 2025, Ash had an average of 22\.0 cases/);
    expect(notes[0]).toContain('do not show whether children are safe');
    expect(notes).toContain(CAP_ORIGIN);
  });
});

describe('another cap', () => {
  test('is called a cap of its number, and never the proposed one', () => {
    const moved = { ...evidence, cap: 22 };
    const claim = { kind: 'over', council: 'ash', other: '', year: 2025, since: 2023 } as const;
    const { sentence, notes } = judgeClaim(claim, moved);
    expect(sentence).toMatch(/That is equal to a cap of 22\.$/);
    expect(notes[0]).toContain('exactly at a cap of 22.');
    const share = judgeClaim({ ...claim, kind: 'share' }, { ...evidence, cap: 18 });
    expect(share.sentence).toContain('over a cap of 18.');
    const run = judgeClaim({ ...claim, kind: 'run' }, { ...evidence, cap: 25 });
    expect([run.sentence, run.notes[0]]).toEqual([
      expect.stringContaining('not over a cap of 25'),
      'The average was not over a cap of 25 in 2025.',
    ]);
  });
});

describe('a run that a missing year ends', () => {
  test('says that nobody knows on which side of the cap it was', () => {
    expect(ask('run', 'beech').notes).toContain(
      'There is no figure for 2024, so nobody knows on which side of the cap the average was.',
    );
  });
});
