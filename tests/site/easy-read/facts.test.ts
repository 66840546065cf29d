/** Every number on a page in easy words is the published one, and has beside it what ‘Can I say this?’ says must be. */
import { describe, expect, test } from 'vitest';
import { areaAverage } from '../../../src/dataset/figures/figures.ts';
import { ENGLAND } from '../../../src/dataset/figures/areas.ts';
import { judgeClaim } from '../../../src/dataset/claims/judge-claim.ts';
import { LATEST } from '../../releases/latest.ts';
import { easyPageOf, EVERY, linesOf } from './every-page.ts';

type EasyPage = (typeof EVERY)[number];

/** Pages of councils of today with a figure of any year. */
const WITH_FIGURE = EVERY.filter(
  ({ subject: { state, last } }) => state !== 'abolished' && last !== undefined,
);

/** What the judge says of a claim that the last figure is over 20. */
function notesOn({ council, subject }: EasyPage): string {
  const year = subject.last?.year ?? 0;
  const claim = { kind: 'over', council: council.slug, other: '', year, since: 0 } as const;
  return judgeClaim(claim, subject.evidence).notes.join(' ');
}

/** Councils where the judge’s notes have some words, or do not, unlike the page. */
function differing(note: RegExp, line: RegExp): string[] {
  return WITH_FIGURE.filter((page) => note.test(notesOn(page)) !== line.test(page.text)).map(
    ({ council }) => council.slug,
  );
}

test('the average is the published one, with its day, for full-time work', () => {
  const wrong = WITH_FIGURE.filter(({ subject: { last }, text }) => {
    const average = last?.average_caseload.toFixed(1) ?? '';
    return !(
      text.includes(` average was ${average} cases for each full-time social worker.`) &&
      text.includes(`That day was 30 September ${last?.year ?? ''}.`)
    );
  });
  expect(wrong.map(({ council }) => council.slug)).toEqual([]);
  expect(easyPageOf('bolton').text).toContain(`Bolton’s average was ${LATEST.bolton.average}`);
});

test('the day, working time and who the number is not about are on each page with a number', () => {
  const needed =
    /Cases were counted on one day\.[\s\S]*each work half the week count as one\.[\s\S]*This (is not|may not be) the number for your child’s social worker\./;
  expect(WITH_FIGURE.filter(({ text }) => !needed.test(text))).toEqual([]);
});

describe('where the judge says so, and only there', () => {
  test('the count is unusual and to be asked about first', () => {
    expect(differing(/Ask .* before you repeat this/, /Ask the council about this first/)).toEqual(
      [],
    );
  });

  test('the figure is combined', () => {
    expect(differing(/report one combined figure/, /one number for both councils/)).toEqual([]);
  });

  test('one worker more or less can change the number', () => {
    expect(differing(/can change the average a lot/, /can change the number a lot/)).toEqual([]);
  });

  test('the number was changed later', () => {
    expect(differing(/was changed later/, /changed this number later/)).toEqual([]);
  });

  test('the average is close to 20 where the distance is no more than the usual change', () => {
    const near = WITH_FIGURE.filter(({ text }) => text.includes('was close to 20'));
    expect(near.length).toBeGreaterThan(1);
    const over = near.filter(({ subject }) => (subject.last?.average_caseload ?? 0) > 20);
    expect(over.filter((page) => !notesOn(page).includes('A distance from the cap'))).toEqual([]);
    expect(differing(/A distance from the cap of/, /was close to 20\.\nSome .* will have/)).toEqual(
      [],
    );
  });
});

test('each number on a page is the average, its whole number, England’s, 20, a date or a flag’s', () => {
  const odd = EVERY.flatMap(({ council, subject, text }) => {
    const { last, flags, context } = subject;
    const year = last?.year ?? 0;
    const averages = [last?.average_caseload, areaAverage(context.figures, ENGLAND, year)];
    const known = new Set([
      ...['20', '999', '30', '31', '2016', String(context.latestYear)],
      ...averages.map((average) => average?.toFixed(1)),
      String(year),
      // Half a case is rounded up.
      String(Math.floor((last?.average_caseload ?? 0) + 0.5)),
      ...flags.flatMap(({ value, against }) =>
        [value, against].flatMap((one) => [one.toFixed(1), one.toLocaleString('en-GB')]),
      ),
      council.in_force_to?.slice(0, 4) ?? '',
    ]);
    return (text.match(/\d[\d.,]*\d|\d/g) ?? [])
      .filter((number) => !known.has(number))
      .map((number) => `${council.slug}: ${number}`);
  });
  expect(odd).toEqual([]);
});

describe('beside England', () => {
  // 14.8 beside 15.2: half of councils of every size change by 0.7 or more in a year (/method/#fairness).
  test('a small difference is about the same', () => {
    const { text } = easyPageOf('north-northamptonshire');
    expect(text).toContain('The two councils’ average was about the same.');
  });

  test('a larger one is higher or lower', () => {
    expect(easyPageOf('bolton').text).toContain('Bolton’s average was higher.');
    expect(easyPageOf('liverpool').text).toContain('Liverpool’s average was lower.');
  });

  test('neither is called good or bad', () => {
    const without = WITH_FIGURE.filter(
      ({ text }) =>
        !text.includes('A higher number does not mean that the work is bad.') ||
        !text.includes('A lower number does not mean that the work is good.'),
    );
    expect(without).toEqual([]);
  });
});

describe('the odd kinds of councils', () => {
  test('a missing figure has its reason, and the last one its year', () => {
    const { view, text } = easyPageOf('westminster');
    expect(view.parts.map(({ heading }) => heading)).toContain('The last number for Westminster');
    expect(text).toContain(
      'There is no number for 2025.\nThe council could not send its figures after a cyberattack.\nA cyberattack is',
    );
    expect(text).toContain('That day was 30 September 2024.');
  });

  test('a combined figure names both councils', () => {
    expect(easyPageOf('kingston-upon-thames').text).toContain(
      'Kingston upon Thames shares this number with Richmond upon Thames.',
    );
  });

  test('a council that has ended has no number, and leads to those of now', () => {
    const { view, text } = easyPageOf('cumbria');
    const [ended] = view.parts;
    expect(ended && linesOf(ended)).toEqual([
      'Which council to ask now',
      'The former Cumbria council has ended.',
      'Its last day was 31 March 2023.',
      'Two other councils do its work now.',
      'Choose the council where you live:',
      'Cumberland',
      'Westmorland and Furness',
    ]);
    expect(text).not.toContain('average');
  });

  test('nobody is pointed to where there are very few social workers', () => {
    const { text } = easyPageOf('isles-of-scilly');
    expect(text).toContain('One worker more or less can change the number a lot.');
    expect(text).not.toMatch(/busiest|Some (social workers )?(have|may|will)/);
  });

  test('the City is named as the council that it is', () => {
    expect(easyPageOf('city-of-london').text).toContain(
      'Here, the council is the City of London Corporation.',
    );
  });

  test('a council with a new code has its number', () => {
    for (const slug of ['barnsley', 'sheffield'])
      expect(easyPageOf(slug).text).toContain(`30 September ${LATEST.year}.`);
  });
});

test('each page says who to call, and that nobody has tested it', () => {
  const without = EVERY.filter(
    ({ text }) =>
      !text.includes('Call 999.') ||
      !text.includes('www.gov.uk/report-child-abuse') ||
      !text.includes('No people with learning disabilities have tested it yet.'),
  );
  expect(without).toEqual([]);
});
