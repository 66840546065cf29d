import { describe, expect, test } from 'vitest';
import { PROPOSED_CAP } from '../../src/dataset/cap/cap-range.ts';
import { claimEvidence, type Claim } from '../../src/dataset/claims/claim.ts';
import { judgeClaim } from '../../src/dataset/claims/judge-claim.ts';
import { countryOf } from '../../src/dataset/country.ts';
import { unpackClaimNotes } from '../../src/dataset/wire/claims.ts';
import { unpackCountry } from '../../src/dataset/wire/figures.ts';
import { siteContext } from '../../src/site/context.ts';
import { packedClaimNotes } from '../../src/site/claims-page.ts';
import { packedCountry } from '../../src/site/figures-json.ts';

// As the page's script has it: what the two files say.
const country = countryOf(unpackCountry(packedCountry(siteContext())));
const notes = packedClaimNotes(siteContext());
const evidence = claimEvidence({ country, notes: unpackClaimNotes(notes), cap: PROPOSED_CAP });
const { councils } = country;
const KINDS = ['over', 'rank', 'change', 'more', 'run', 'share'] as const;

function ask(kind: Claim['kind'], council: string, year = 2025): ReturnType<typeof judgeClaim> {
  return judgeClaim({ kind, council, other: 'salford', year, since: 2017 }, evidence);
}

test('/say.json has no figure that /figures.json has: only words about single figures, by code and year', () => {
  expect(Object.keys(notes)).toEqual(['revised', 'stories']);
  const places = [...notes.revised, ...notes.stories].map(([place]) => place);
  expect(places.filter((place) => !/^E\d{8} \d{4}$/.test(place))).toEqual([]);
  const said = notes.revised.map(([, words]) => words);
  expect(said.filter((words) => !/ in the release of 20\d\d$/.test(words))).toEqual([]);
});

describe('what may be said of odd cases', () => {
  test('of an abolished council, nothing after its end, and who has its area', () => {
    expect(ask('over', 'cumbria')).toEqual({
      verdict: 'no',
      sentence: undefined,
      notes: [
        'Cumbria was no longer a council on 30 September 2025. It was abolished on 1 April 2023. Its area is now in Cumberland, and Westmorland and Furness. Their figures are for a different area.',
      ],
    });
  });

  test('of a council set up since, nothing before its beginning', () => {
    expect(ask('change', 'north-northamptonshire').notes).toEqual([
      'North Northamptonshire was not yet a council on 30 September 2017. It was set up on 1 April 2021. Before that, its area was in Northamptonshire. That council’s figures are for a different area.',
    ]);
  });

  test('of a missing figure, why it is missing', () => {
    // Kensington and Chelsea and Westminster could make no return for 2025 after a cyberattack.
    expect(ask('over', 'kensington-and-chelsea').notes[0]).toContain('cyberattack');
  });

  test('of a revised figure that crossed the cap, both', () => {
    // 20.5 in the release of 2022, 16.4 in that of 2025, by the publisher's files.
    const { verdict, sentence, notes } = ask('over', 'north-somerset', 2017);
    expect(verdict).toBe('no');
    expect(sentence).toContain('an average of 16.4 cases for each');
    expect(notes.join(' ')).toContain('It was 20.5 in the release of 2022.');
  });

  test('of the smallest council, never that it is lowest', () => {
    const { verdict, notes } = ask('rank', 'isles-of-scilly');
    expect(verdict).toBe('no');
    expect(notes[0]).toContain(
      'this site does not call a council with fewer than 20 FTE highest or lowest',
    );
  });
});

describe('every council, year and kind of claim', () => {
  const answers = KINDS.flatMap((kind) =>
    councils.flatMap(({ slug }) =>
      evidence.years.map((year) => ({ kind, slug, year, answer: ask(kind, slug, year) })),
    ),
  );

  test('is answered in whole sentences, without a hole', () => {
    const odd = answers.filter(({ answer: { sentence, notes } }) =>
      [...(sentence === undefined ? [] : [sentence]), ...notes].some(
        (words) => !/^[A-Z2].*[.]$/.test(words) || /undefined|NaN|  | ,|\.\./.test(words),
      ),
    );
    expect(odd).toEqual([]);
  });

  test('is never refused without a reason, and never said in part only without a caveat', () => {
    const bare = answers.filter(
      ({ answer: { verdict, notes } }) => verdict !== 'yes' && notes.length === 0,
    );
    expect(bare).toEqual([]);
  });
});
