import { describe, expect, test } from 'vitest';
import { claimEvidence, type Claim } from '../../../src/dataset/claims/claim.ts';
import { countryOf } from '../../../src/dataset/country.ts';
import { claimAnswerView, FIELD_KINDS } from '../../../src/live/claims/view.ts';
import { absent, councilWith, published } from '../../dataset/fixture.ts';

const councils = [
  councilWith({ slug: 'ash', name: 'Ash', code: 'E06000001' }),
  councilWith({ slug: 'beech', name: 'Beech', code: 'E06000002' }),
];
const caseloads = [
  published(2024, 'E06000001', 20.5),
  published(2025, 'E06000001', 22),
  absent(2024, 'E06000002', 'not_available'),
  published(2025, 'E06000002', 18.3),
];
const country = countryOf({ release: 2025, councils, areas: [], caseloads });
const notes = { revised: new Map<string, string>(), stories: new Map<string, string>() };
const evidence = claimEvidence({ country, notes, cap: 20 });
const SOURCE = {
  source: 'The publisher',
  version: 'abc123',
  site: 'https://example.org',
  today: '1 May 2026',
};

function answerTo(claim: Partial<Claim>): ReturnType<typeof claimAnswerView> {
  const asked: Claim = {
    kind: 'over',
    council: 'ash',
    other: 'beech',
    year: 2025,
    since: 2024,
    ...claim,
  };
  return claimAnswerView(asked, evidence, SOURCE);
}

describe('an answer leads to the record of each figure it rests on', () => {
  test.each([
    ['over', ['/councils/ash/#figure-2025']],
    ['change', ['/councils/ash/#figure-2025', '/councils/ash/#figure-2024']],
    ['more', ['/councils/ash/#figure-2025', '/councils/beech/#figure-2025']],
    ['share', []],
  ] as const)('%s', (kind, hrefs) => {
    expect(answerTo({ kind }).records.map(({ href }) => href)).toEqual(hrefs);
  });
});

describe('the text to copy', () => {
  test('has the sentence, its notes, its source, the kept address and the day of reading', () => {
    const { answer, withSource = '' } = answerTo({});
    for (const words of [answer.sentence ?? '-', ...answer.notes, 'The publisher', '1 May 2026'])
      expect(withSource).toContain(words);
    expect(withSource).toContain('https://example.org/v/abc123/councils/ash/');
  });

  test('about all councils has the address of the version', () => {
    expect(answerTo({ kind: 'share' }).withSource).toContain(
      'https://example.org/v/abc123/ on 1 May 2026.',
    );
  });

  test('is left out where nothing can be said', () => {
    expect(answerTo({ council: 'beech', year: 2024 }).withSource).toBeUndefined();
  });
});

test('the verdict and the sentence are read out, and not the notes', () => {
  const { answer, announcement } = answerTo({});
  expect(announcement).toMatch(/^(Yes|No|Only with care)\. /);
  expect(announcement).toContain(answer.sentence);
  for (const note of answer.notes) expect(announcement).not.toContain(note);
  expect(answerTo({ council: 'beech', year: 2024 }).announcement).toBe('No.');
});

test('every kind of claim asks for a year, and only a comparison for another council', () => {
  expect(FIELD_KINDS.year).toEqual(FIELD_KINDS.kind);
  expect(FIELD_KINDS.other).toEqual(['more']);
});
