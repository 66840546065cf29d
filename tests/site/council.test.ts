import { describe, expect, test } from 'vitest';
import { councilView, type CouncilView } from '../../src/site/council.ts';
import { councilOf } from '../dataset/fixture.ts';
import { CONTEXT, plainText } from './fixture-context.ts';

function view(slug: string): CouncilView {
  return councilView(CONTEXT, councilOf(slug));
}

/** A fact of the top of the page by its label. */
function fact(slug: string, label: RegExp): string | undefined {
  const { hero, facts } = view(slug);
  return [...(hero ? [hero.capFact] : []), ...facts].find((one) => label.test(one.label))?.value;
}

describe('a council with a figure', () => {
  const ashby = view('ashby');

  test('has it in the title and in a sentence with its distance from the cap and from England', () => {
    expect(ashby.state).toBe('figure');
    expect(ashby.absence).toBeUndefined();
    expect(ashby.title).toBe('Ashby: average caseload 22.0, 2025');
    expect(ashby.hero?.sentence).toBe(
      'On 30 September 2025, Ashby had an average of 22.0 cases for each full-time-equivalent children’s social worker with cases. That is 2.0 above the proposed cap of 20 and 6.0 above England’s 16.0.',
    );
  });

  test('is against the cap, England, its region and its own past', () => {
    expect(fact('ashby', /^Against the cap of 20$/)).toBe('2.0 above');
    expect(fact('ashby', /^Against England’s 16.0$/)).toBe('6.0 above');
    expect(fact('ashby', /^Against the North West’s/)).toBe('4.5 above');
    expect(fact('ashby', /^Change in a year$/)).toBe('up 1.0');
    expect(fact('ashby', /^Rank/)).toBe('second highest of 6');
  });

  test('has a row for every year, newest first', () => {
    expect(ashby.figures?.rows.map(({ year, fromCap, over }) => [year, fromCap, over])).toEqual([
      [2025, '+2.0', true],
      [2024, '+1.0', true],
      [2023, '0.0', false],
    ]);
  });
});

describe('a combined figure', () => {
  test('names both councils in the sentence of each', () => {
    for (const slug of ['harbour', 'ivy'])
      expect(view(slug).hero?.sentence).toContain(
        'Harbour and Ivy together had an average of 15.0',
      );
  });

  test('is in the title of both, each with its own name first', () => {
    expect(view('harbour').title).toBe('Harbour and Ivy: average caseload 15.0, 2025');
    expect(view('ivy').title).toBe('Ivy and Harbour: average caseload 15.0, 2025');
  });

  test('is explained on both pages', () => {
    expect(plainText(view('harbour').combined[0] ?? [])).toBe(
      'In every year since 2023, the first in these data, this council and Ivy have reported one combined figure. It is counted and ranked once.',
    );
    expect(plainText(view('ivy').combined[0] ?? [])).toContain('this council and Harbour');
  });
});

describe('a small council', () => {
  test('is named as one, and not as the highest though its figure is', () => {
    expect(fact('isle', /^Rank/)).toBe('1st of 6, counted from the highest');
    expect(view('isle').facts.find(({ label }) => label === 'Rank')?.note).toContain(
      'fewer than 20 FTE',
    );
  });

  test('has its article', () => {
    expect(view('isle').hero?.sentence).toContain('2025, the Isle of Few had');
  });
});

describe('a council whose figure is missing', () => {
  test('has the known story as the reason, and the last figure as what it is', () => {
    const dale = view('dale');
    expect(dale.state).toBe('missing');
    expect(dale.absence).toBe(
      'There is no figure for Dale for 30 September 2025. Its records were moved that week.',
    );
    expect(dale.lastFigure).toBe('Its last figure, for 30 September 2024, was 13.0.');
    expect(dale.description).toContain(dale.lastFigure);
    expect(dale.absenceSource).toBe('Dale');
    expect(dale.notes.map(({ text }) => text)).not.toContain('Its records were moved that week.');
    expect(dale.title).toBe('Dale: no caseload figure for 2025');
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

describe('an abolished council', () => {
  const oldton = view('oldton');

  test('says when it ended, its last figure and who runs its services today', () => {
    expect(oldton.absence).toBe('The former Oldton council was abolished on 1 April 2024.');
    expect(oldton.lastFigure).toBe('Its last figure, for 30 September 2023, was 12.0.');
    expect(oldton.lineage.map(plainText)).toEqual([
      'Newton is now responsible for children’s services in its area.',
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
      'This council was set up on 1 April 2024. Before that, children’s services in its area were run by the former Oldton council and the former Overton council. Figures of those councils are not shown as part of its trend.',
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
    'Its official (GSS) code changed from E08000011 to E08000012 after 31 March 2025. It is the same council.',
  );
});

test('a council outside England has no figure, table or chart, and says that none is known', () => {
  const llan = view('llan');
  expect(llan.state).toBe('not collected');
  expect(llan.absence).toMatch(
    /^We know of no published average caseload of children’s social workers for .* any other council in Wales\./,
  );
  expect([llan.figures, llan.workforce, llan.trend]).toEqual([undefined, [], undefined]);
});
