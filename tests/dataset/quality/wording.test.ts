import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/dataset/quality/count-checks.ts';
import { FLAG_KINDS, type Flag } from '../../../src/dataset/quality/flag.ts';
import { flagNote, unusualYears } from '../../../src/dataset/quality/flag-note-wording.ts';
import {
  flagExplanations,
  flagQuestion,
  flagReason,
} from '../../../src/dataset/quality/flag-wording.ts';
import { checksMade, trustSentence } from '../../../src/dataset/quality/trust-wording.ts';

const place = { year: 2025, code: 'E08000012', joint_with: undefined };
const WITHHELD = {
  status: 'low_reliability',
  average_caseload: '',
  cases: '',
  case_holders_fte: '',
} as const;
const FEW: Flag = { ...place, kind: 'cases-share', value: 45.2, against: 82.7 };
const FELL: Flag = { ...place, kind: 'average-jump', value: 10.1, against: 20.3 };
const ROSE: Flag = { ...place, kind: 'cases-jump', value: 2711, against: 1709 };

const every = FLAG_KINDS.flatMap((kind): Flag[] => [
  { ...place, kind, value: 45.2, against: 82.7 },
  { ...place, kind, value: 124.1, against: 82.7 },
]);
const texts = every.flatMap((flag) => [
  flagReason(flag),
  flagQuestion(flag),
  ...flagExplanations(flag, flag.year),
  ...flagExplanations(flag, 2020),
]);

describe('a flag in words', () => {
  test('gives both numbers', () => {
    expect(flagReason(FEW)).toBe(
      'There were 45.2 cases for each 100 children in need. In the typical (median) council there were 82.7.',
    );
    expect(flagReason(ROSE)).toBe(
      'The number of cases rose by 59% in a year, from 1,709 to 2,711.',
    );
  });

  test('in short lists what was found', () => {
    expect(flagNote([FEW, FELL])).toBe(
      'Ask first: few cases for its children in need and average down 10.2 in a year',
    );
    expect(flagNote([])).toBe('');
  });

  test('explains few cases by other workers only since they may be responsible for children', () => {
    expect(flagExplanations(FEW, 2022).join(' ')).not.toContain('2023');
    expect(flagExplanations(FEW, 2023).join(' ')).toContain('Since 2023');
  });

  test('of up to four kinds fit into 25 words', () => {
    const all = [
      { kind: 'cases-share', value: 12.6, against: 83.4 },
      { kind: 'staff-share', value: 10.9, against: 54.5 },
      { kind: 'cases-jump', value: 417, against: 2705 },
      { kind: 'fte-jump', value: 29.2, against: 136.4 },
    ] as const;
    expect(flagNote(all)).toBe(
      'Ask first: few cases for its children in need, and cases down 85% and workers with cases down 79% in a year',
    );
    expect(flagNote(all.slice(1, 2))).toBe('Ask first: low share of social workers with cases');
    expect(flagNote(all).split(' ').length).toBeLessThanOrEqual(25);
  });

  test('of a line of figures names the years', () => {
    expect(unusualYears([2018, 2019])).toEqual([
      'The counts of 2018 and 2019 are unusual, so ask about them first.',
    ]);
    expect(unusualYears([2018], true)).toEqual(['The count of 2018 is unusual.']);
    expect(unusualYears([])).toEqual([]);
  });

  test('is a question that can be sent to the council', () => {
    expect(flagQuestion(ROSE)).toBe(
      'Why did the number of cases rise from 1,709 in 2024 to 2,711 in 2025?',
    );
    // Cumbria’s figures for 2017 and 2018.
    const of2018 = { code: 'E10000006', year: 2018, joint_with: undefined } as const;
    const fte = { ...of2018, kind: 'fte-jump', value: 29.2, against: 136.4 } as const;
    expect(flagQuestion(fte)).toBe(
      'Why did the number of FTE social workers with cases fall from 136.4 in 2017 to 29.2 in 2018?',
    );
    const average = { ...of2018, kind: 'average-jump', value: 14.3, against: 19.8 } as const;
    expect(flagQuestion(average)).toBe(
      'Why did the average fall from 19.8 in 2017 to 14.3 in 2018?',
    );
  });

  test('asks about a share by the side on which it is', () => {
    const of2018 = { code: 'E10000006', year: 2018, joint_with: undefined } as const;
    const share = (kind: 'cases-share' | 'staff-share', value: number, against: number): string =>
      flagQuestion({ ...of2018, kind, value, against });
    expect(share('cases-share', 12.6, 83.4)).toMatch(
      /Which children in need are not among the cases/,
    );
    expect(share('cases-share', 150, 83.4)).toMatch(/Who is counted as a case besides/);
    expect(share('staff-share', 10.9, 54.5)).toMatch(/What do the social workers without cases do/);
    expect(share('staff-share', 90, 54.5)).toMatch(/Do managers have cases too/);
  });

  test('never says that a figure is wrong', () => {
    expect(texts.join(' ')).not.toMatch(/wrong|error|mistake|fault|unreliable/i);
  });

  test('has no sentence of more than 25 words', () => {
    const sentences = texts.flatMap((text) => text.split(/(?<=[.?]) /));
    expect(sentences.filter((one) => one.split(' ').length > 25)).toEqual([]);
  });
});

describe('can I trust this number', () => {
  const LARGE = { cases: 2000, case_holders_fte: 120 };
  const SMALL = { cases: 6, case_holders_fte: 1 };
  const usual = (kind: Comparison['kind'], value: number, against: number): Comparison => ({
    kind,
    value,
    against,
    unusual: false,
  });

  test('where nothing is unusual, says what the count was held against', () => {
    const comparisons = [usual('cases-share', 88.4, 82.7), usual('cases-jump', 1000, 1010)];
    expect(trustSentence({ comparisons, figure: LARGE })).toBe(
      'We found nothing unusual in this count. There were 88.4 cases for each 100 children in need, and 82.7 in the typical (median) council.',
    );
  });

  test('where the average changed a lot without a flag, says how much', () => {
    // Tameside 2025: from 14.3 to 18.9, and nine in ten councils of its size stay within less.
    const rose = { ...usual('average-jump', 18.9, 14.3), large: true };
    expect(trustSentence({ comparisons: [rose], figure: LARGE })).toBe(
      'The count passed our checks. The average rose by 4.6 in a year, more than nine in ten changes for its size.',
    );
    const fell = { ...usual('average-jump', 14.3, 18.9), large: true };
    expect(trustSentence({ comparisons: [fell], figure: LARGE })).toContain('fell by 4.6');
  });

  test('where something is, says what to ask about', () => {
    const comparisons = [
      { ...FEW, unusual: true },
      { ...FELL, unusual: true },
    ];
    expect(trustSentence({ comparisons, figure: LARGE })).toBe(
      'Ask before you repeat it. There were few cases for each 100 children in need. In a year, the average fell by 10.2.',
    );
    expect(trustSentence({ comparisons, figure: LARGE, former: true })).toMatch(
      /^Repeat it with care\. There were few cases/,
    );
  });

  test('where only a change of a year is unusual, says nothing of shares', () => {
    // Of FELL above: from 20.3 to 10.1.
    expect(trustSentence({ comparisons: [{ ...FELL, unusual: true }], figure: LARGE })).toBe(
      'Ask before you repeat it. In a year, the average fell by 10.2.',
    );
  });

  test('of a small council, says how few people change it', () => {
    expect(trustSentence({ comparisons: [], figure: SMALL })).toContain(
      'one or two social workers',
    );
  });

  test('of a small council with something unusual, says both', () => {
    const comparisons = [{ ...FEW, unusual: true }];
    expect(trustSentence({ comparisons, figure: SMALL })).toBe(
      'Ask before you repeat it. There were only 6 cases and 1.0 FTE social workers with cases, so one or two social workers change the average a lot. There were few cases for each 100 children in need.',
    );
  });

  test('names everything that is unusual, in sentences of at most 25 words', () => {
    for (const higher of [false, true]) {
      const comparisons = FLAG_KINDS.map((kind): Comparison => {
        const [value, against] = higher ? [659, 100] : [100, 659];
        return { kind, value, against, unusual: true };
      });
      const answer = trustSentence({ comparisons, figure: SMALL });
      expect(answer).toContain('the number of FTE social workers with cases');
      expect(answer).toContain('the average');
      const long = answer.split(/(?<=[.?]) /).filter((one) => one.split(' ').length > 25);
      expect(long).toEqual([]);
    }
  });

  test('where the figure of the year before was withheld, says so instead of a change', () => {
    const before = { year: 2024, code: 'E08000025', joint_with: undefined, ...WITHHELD } as const;
    expect(checksMade([], before)).toContain(
      'The figure for 2024 was withheld, so no change can be given.',
    );
  });

  test('where children in need are missing, says what was compared', () => {
    const comparisons = [usual('staff-share', 50, 51), usual('cases-jump', 1000, 1010)];
    expect(trustSentence({ comparisons, figure: LARGE })).toBe(
      'We found nothing unusual in this count, but could not compare its cases with children in need.',
    );
  });

  test('rests on comparisons, each of which is named, and so is what could not be compared', () => {
    const all = [
      usual('cases-share', 88.4, 82.7),
      usual('staff-share', 50, 51),
      usual('cases-jump', 1000, 1010),
      usual('fte-jump', 60, 61),
      usual('average-jump', 16.7, 16.6),
    ];
    expect(checksMade(all, undefined)).toBe(
      'We compared its cases for each 100 children in need, and its share of social workers with cases, with the typical council’s. We compared its cases, FTE and average with the year before.',
    );
    expect(checksMade(all.slice(2), undefined)).toBe(
      'We compared its cases, FTE and average with the year before. The number of children in need is not known for this area.',
    );
    expect(checksMade(all.slice(1, 2), undefined)).toBe(
      'We compared its share of social workers with cases with the typical council’s. There is no comparable figure for the year before. The number of children in need is not known for this area.',
    );
  });
});
