/** Every sentence of fact in a brief or a letter is one that ‘Can I say this?’ gives, or published with its caveats. */
import { expect, test } from 'vitest';
import { PROPOSED_CAP } from '../../../src/dataset/cap/cap-range.ts';
import { claimEvidence, type Claim } from '../../../src/dataset/claims/claim.ts';
import { UNDER_THE_CAP } from '../../../src/dataset/claims/claim-wording.ts';
import { judgeClaim } from '../../../src/dataset/claims/judge-claim.ts';
import { countryOf } from '../../../src/dataset/country.ts';
import { flagsOn } from '../../../src/dataset/quality/flag.ts';
import { flagReason } from '../../../src/dataset/quality/flag-wording.ts';
import { CAP_ORIGIN, CASE_MEANING } from '../../../src/dataset/text/meanings.ts';
import { unpackClaimNotes } from '../../../src/dataset/wire/claims.ts';
import { unpackCountry } from '../../../src/dataset/wire/figures.ts';
import { textOf } from '../../../src/site/brief/letter.ts';
import { packedClaimNotes } from '../../../src/site/claims-page.ts';
import { siteContext } from '../../../src/site/context.ts';
import { absenceOf } from '../../../src/site/council/state.ts';
import { packedCountry } from '../../../src/site/figures-json.ts';
import { EVERY, type EveryBrief } from './every-brief.ts';

// The judge as the page ‘Can I say this?’ has it: from the files that the browser is sent.
const country = countryOf(unpackCountry(packedCountry(siteContext())));
const notes = unpackClaimNotes(packedClaimNotes(siteContext()));
const evidence = claimEvidence({ country, notes, cap: PROPOSED_CAP });

type Asked = Omit<Claim, 'council' | 'other'>;

function judged({ council }: EveryBrief, asked: Asked): ReturnType<typeof judgeClaim> {
  return judgeClaim({ ...asked, council: council.slug, other: '' }, evidence);
}

/** All claims that a brief may make: of its last figure, and why there is none for the newest year. */
function claimsOf({ subject: { last } }: EveryBrief): Asked[] {
  const newest: Asked = { kind: 'over', year: country.latestYear, since: 0 };
  if (last === undefined) return [newest];
  const { year } = last;
  return [
    newest,
    ...(['over', 'rank', 'share'] as const).map((kind) => ({ kind, year, since: 0 })),
    ...country.years
      .filter((since) => since < year)
      .flatMap((since) => (['change', 'why'] as const).map((kind) => ({ kind, year, since }))),
  ];
}

/** Every text that the judge gives for them, and the flags that are a part of its notes. */
function sayable(brief: EveryBrief): Set<string> {
  const { council, subject } = brief;
  const answers = claimsOf(brief).map((asked) => judged(brief, asked));
  const refusal = answers[0]?.notes.join(' ') ?? '';
  const absence = absenceOf(subject.context, council, subject.state) ?? '';
  return new Set([
    ...answers.flatMap(({ sentence = '', notes: said }) => [sentence, ...said]),
    ...flagsOn(country.flagged, subject.last).map(flagReason),
    refusal,
    absence.replace(/^We know/, 'Caseload Watch knows'),
    CASE_MEANING,
  ]);
}

test('in letters, each fact is a sentence of the judge', () => {
  const unjudged = EVERY.flatMap((brief) => {
    const allowed = sayable(brief);
    const facts = brief.letters.flatMap(({ paragraphs }) =>
      paragraphs.flat(2).filter(({ fact }) => fact),
    );
    return facts
      .map(({ text }) => text.replace(' (FTE)', ''))
      .filter((text) => !allowed.has(text))
      .map((text) => `${brief.council.slug}: ${text}`);
  });
  expect(unjudged).toEqual([]);
});

test('in letters, a figure has with it all that the judge says must be', () => {
  const missing = EVERY.flatMap((brief) => {
    const { last } = brief.subject;
    if (last === undefined) return [];
    const { sentence = '', notes: said } = judged(brief, {
      kind: 'over',
      year: last.year,
      since: 0,
    });
    const reasons = flagsOn(country.flagged, last).map(flagReason);
    // How long such figures last is said on the brief alone. A flag is said by its reasons and asked about.
    const needed = said.filter(
      (note) => note !== UNDER_THE_CAP && !/^(Ask |Since 2017, )/.test(note),
    );
    return brief.letters
      .map((letter) => textOf(letter).replace(' (FTE)', ''))
      .filter((text) => text.includes(sentence))
      .flatMap((text) => [...needed, ...reasons].filter((note) => !text.includes(note)));
  });
  expect(missing).toEqual([]);
});

test('in letters, a change is given only where the judge lets it and it is more than usual', () => {
  const found = EVERY.filter(({ letters }) =>
    letters.some((letter) => /The average caseload in .* (rose|fell)/.test(textOf(letter))),
  );
  expect(found.length).toBeGreaterThan(20);
  const wrong = found.filter((brief) => {
    const year = brief.subject.last?.year ?? 0;
    const { verdict, notes: said } = judged(brief, { kind: 'change', year, since: year - 1 });
    return verdict === 'no' || said.some((note) => /^(A change of|Ask) /.test(note));
  });
  expect(wrong.map(({ council }) => council.slug)).toEqual([]);
});

test('in briefs, each finding and each caveat is one of the judge, and none is left out', () => {
  const faults = EVERY.flatMap((brief) => {
    const { against, rank, split, england } = brief.view.sheet;
    const allowed = [...sayable(brief)].join(' ');
    const passages = [against, rank, ...split, england.find(({ text }) => text.includes('% of'))];
    const said = passages.flatMap((one) => (one === undefined ? [] : [one.text, one.beside]));
    const sheet = said.join(' ');
    const year = brief.subject.last?.year;
    const over = year === undefined ? [] : judged(brief, { kind: 'over', year, since: 0 }).notes;
    return [
      ...said.filter((text) => !allowed.includes(text) && !isMadeOf(text, brief)),
      ...over.filter(
        (note) => note !== UNDER_THE_CAP && !note.startsWith('Ask ') && !sheet.includes(note),
      ),
    ].map((text) => `${brief.council.slug}: ${text}`);
  });
  expect(faults).toEqual([]);
});

/** Whether a text is notes of the judge one after another. */
function isMadeOf(text: string, brief: EveryBrief): boolean {
  let rest = text;
  for (const note of [...sayable(brief)].sort((a, b) => b.length - a.length))
    if (note !== '') rest = rest.replace(note, '');
  return rest.trim() === '';
}

test('no letter has the cap without whose it is', () => {
  const without = EVERY.flatMap(({ letters }) => letters.map(textOf)).filter(
    (text) => text.includes('proposed cap') && !text.includes(CAP_ORIGIN),
  );
  expect(without).toEqual([]);
});

test('what the writer asks has no number but dates, bands, the cap and the law', () => {
  const numbers = EVERY.flatMap(({ letters }) =>
    letters.flatMap(({ paragraphs }) =>
      paragraphs
        .flat(2)
        .filter(({ fact }) => !fact)
        .flatMap(({ text }) => text.match(/\d[\d.,]*\d|\d+%?/g) ?? []),
    ),
  );
  const known = /^([1-6]|0|5|10|15|20|25|30|20(00|02|1\d|2\d))$/;
  expect([...new Set(numbers)].filter((number) => !known.test(number))).toEqual([]);
});
