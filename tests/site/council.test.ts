import { describe, expect, test } from 'vitest';
import { councilView, type CouncilView } from '../../src/site/council.ts';
import { councilOf } from '../dataset/fixture.ts';
import { CONTEXT, plainText } from './fixture-context.ts';

function view(slug: string): CouncilView {
  return councilView(CONTEXT, councilOf(slug));
}

/** A fact of the top of the page by its label. */
function fact(slug: string, label: RegExp): string | undefined {
  return view(slug).hero?.facts.find((one) => label.test(one.label))?.value;
}

describe('a council with a figure', () => {
  const ashby = view('ashby');

  test('has it in the title and in a sentence with its distance from the cap and from England', () => {
    expect(ashby.state).toBe('figure');
    expect(ashby.absence).toBeUndefined();
    expect(ashby.title).toBe('Ashby: 22.0 cases per social worker, 2025');
    expect(ashby.hero?.sentence).toBe(
      'On 30 September 2025, social workers in Ashby who held cases had 22.0 each on average, 2.0 above the proposed cap of 20 and 6.0 above England’s 16.0.',
    );
  });

  test('stands against England, its region and its own past', () => {
    expect(fact('ashby', /^England/)).toBe('6.0 above');
    expect(fact('ashby', /^North West/)).toBe('4.5 above');
    expect(fact('ashby', /^Since 2023/)).toBe('up 2.0');
    expect(fact('ashby', /^Rank/)).toBe('2nd highest of 6');
    expect(fact('ashby', /^Over the cap/)).toBe('two years in a row');
  });

  test('has a row for every year, newest first', () => {
    expect(ashby.figures?.rows.map(({ year, fromCap, over }) => [year, fromCap, over])).toEqual([
      [2025, '+2.0', true],
      [2024, '+1.0', true],
      [2023, '0.0', false],
    ]);
  });
});

describe('years over the cap', () => {
  test('that end before the last are not told as a run', () => {
    expect(fact('birch', /^Over the cap/)).toBeUndefined();
  });

  test('a single one is the year, and earlier ones are counted', () => {
    expect(fact('isle', /^Over the cap/)).toBe('in 2025');
  });
});

describe('a joint return', () => {
  test('names both councils in the sentence of each', () => {
    for (const slug of ['harbour', 'ivy'])
      expect(view(slug).hero?.sentence).toContain('in Harbour and Ivy who held cases had 15.0');
  });

  test('is explained on both pages', () => {
    expect(plainText(view('harbour').lineage[0] ?? [])).toContain('one joint return with Ivy');
    expect(plainText(view('ivy').lineage[0] ?? [])).toContain('one joint return with Harbour');
  });
});

describe('a small council', () => {
  test('is told as one, and not as the highest though its figure is', () => {
    expect(fact('isle', /^Rank/)).toBe('1st of 6');
    expect(view('isle').hero?.facts.find(({ label }) => label === 'Rank')?.note).toContain(
      'Fewer than 20 FTE',
    );
  });

  test('has its article', () => {
    expect(view('isle').hero?.sentence).toContain('social workers in the Isle of Few who');
  });
});

describe('a council whose figure is missing', () => {
  test('has the known story as the reason, and the last figure as what it is', () => {
    const dale = view('dale');
    expect(dale.state).toBe('missing');
    expect(dale.absence).toBe(
      'There is no figure for Dale as at 30 September 2025. Its records were moved that week. The last known, for 2024, was 13.0.',
    );
    expect(dale.title).toBe('Dale: no figure now, 13.0 in 2024');
    expect(dale.hero?.year).toBe(2024);
  });

  test('has the release’s reason where no story is known, and no chart without figures', () => {
    const elm = view('elm');
    expect(elm.absence).toContain('not reliable enough');
    expect([elm.hero, elm.trend]).toEqual([undefined, undefined]);
  });

  test('tells each reason apart', () => {
    const reasons = ['dale', 'elm', 'fern', 'glen'].map(
      (slug) => view(slug).figures?.rows[0]?.average,
    );
    expect(reasons).toEqual(['not available', 'low reliability', 'suppressed', 'not applicable']);
    expect(view('fern').figures?.rows[0]?.rank).toBe('not ranked');
  });
});

describe('a council that is no more', () => {
  const oldton = view('oldton');

  test('says when it ended, its last figure and who runs its services today', () => {
    expect(oldton.absence).toBe(
      'Oldton was abolished on 31 March 2024. Its last figure, for 30 September 2023, was 12.0.',
    );
    expect(oldton.lineage.map(plainText)).toEqual([
      'Today children’s services there are run by Newton.',
    ]);
  });

  test('is on the map of its last year, and has no neighbours of today', () => {
    expect(oldton.map?.year).toBe(2023);
    expect([oldton.neighbours, oldton.inspection]).toEqual([undefined, undefined]);
  });
});

describe('a merged council', () => {
  test('links to those before it, and its line starts with itself', () => {
    const newton = view('newton');
    expect(plainText(newton.lineage[0] ?? [])).toBe(
      'It came into being on 1 April 2024. Before that, children’s services there were run by Oldton and Overton. Its line starts there: figures of the councils before it are not joined on.',
    );
    expect(newton.lineage[0]).toContainEqual({ text: 'Oldton', href: '/councils/oldton/' });
    expect(newton.trend?.own.map(({ year }) => year)).toEqual([2024, 2025]);
  });
});

test('a recoded council has the code of each year, and says that it is the same council', () => {
  const cliff = view('cliff');
  expect(cliff.figures?.rows.map(({ code }) => code)).toEqual([
    'E08000012',
    'E08000011',
    'E08000011',
  ]);
  expect(plainText(cliff.lineage[0] ?? [])).toBe(
    'Its GSS code was E08000011 until 31 March 2025 and is E08000012 now. It is the same council.',
  );
});

test('a council outside England has no figure, table or chart, and says that none is known', () => {
  const llan = view('llan');
  expect(llan.state).toBe('not collected');
  expect(llan.absence).toMatch(/^No average caseload is known .* any other council in Wales\./);
  expect([llan.figures, llan.workforce, llan.trend]).toEqual([undefined, [], undefined]);
});
