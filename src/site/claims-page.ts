/** What the page 'Can I say this?' starts from, and the file its script reads. */
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { evidenceOf, type Answer, type Claim, type Evidence } from '../dataset/claims/claim.ts';
import { judge } from '../dataset/claims/judge.ts';
import { revisions } from '../dataset/revisions/revisions.ts';
import { byName } from '../dataset/text/council-names.ts';
import { vintageText } from '../dataset/revisions/revision-wording.ts';
import type { Council } from '../schemas/council.ts';
import type { Figure } from '../schemas/figure.ts';
import { isEnglish } from '../dataset/lineage/english-councils.ts';
import { latestOf, type Context } from './context.ts';
import { sourceLine } from './exports/caveats.ts';
import { dataVersion } from './version.ts';

/** /say.json: the evidence, as the script takes it. */
export interface SayFile {
  readonly councils: readonly Council[];
  readonly figures: readonly Figure[];
  readonly revised: readonly (readonly [string, string])[];
  /** Why figures are missing, by `code year`. */
  readonly stories: readonly (readonly [string, string])[];
  readonly cap: number;
}

export interface SayView {
  readonly councils: readonly { readonly slug: string; readonly name: string }[];
  readonly years: readonly number[];
  /** Goes with every sentence. */
  readonly source: string;
  readonly version: string;
  readonly examples: readonly { readonly asked: string; readonly answer: Answer }[];
}

/** Councils of England with their figures of the latest release. */
export function sayFile(context: Context): SayFile {
  const councils = context.dataset.councils.filter(isEnglish);
  const { caseloads } = latestOf(context);
  return {
    councils: councils.map((council) => ({ ...council, aliases: [] })),
    figures: caseloads.filter(({ code }) => !context.areas.has(code)),
    revised: [...revisedFigures(context)],
    stories: context.dataset.stories.flatMap(({ code, year, text }) =>
      year === undefined ? [] : [[`${code} ${year}`, text] as const],
    ),
    cap: PROPOSED_CAP,
  };
}

function revisedFigures({ dataset }: Context): ReadonlyMap<string, string> {
  return new Map(
    revisions(dataset.releases).map(({ code, year, from }) => [
      `${code} ${year}`,
      `${vintageText(from.value)} in the release of ${from.release}`,
    ]),
  );
}

/** The page as it stands without a script: what is asked most, answered. */
export function sayView(context: Context): SayView {
  const { councils, figures, revised, stories, cap } = sayFile(context);
  const evidence = evidenceOf(councils, figures, new Map(revised), cap, new Map(stories));
  return {
    councils: [...councils].sort(byName).map(({ slug, name }) => ({ slug, name })),
    years: context.years.toReversed(),
    source: sourceLine(context),
    version: dataVersion(),
    examples: examplesOf(context, evidence),
  };
}

/** One example for each way a claim can mislead; councils that are not there are passed over. */
function examplesOf(
  { latestYear: year, firstYear: since }: Context,
  evidence: Evidence,
): SayView['examples'] {
  const base = { council: 'bolton', other: 'salford', year, since } as const;
  const asked: (readonly [string, Claim])[] = [
    ['Bolton is over the cap', { ...base, kind: 'over' }],
    ['Bolton has been over the cap for years', { ...base, kind: 'run' }],
    ['Bolton has more than Salford', { ...base, kind: 'more' }],
    ['The Isles of Scilly have the lowest', { ...base, kind: 'rank', council: 'isles-of-scilly' }],
    [
      `North Somerset has fallen since ${since}`,
      { ...base, kind: 'change', council: 'north-somerset' },
    ],
    ['Westminster is under the cap', { ...base, kind: 'over', council: 'westminster' }],
    [
      'North Northamptonshire has more than West Northamptonshire',
      {
        ...base,
        kind: 'more',
        council: 'north-northamptonshire',
        other: 'west-northamptonshire',
      },
    ],
    ['How many are over the cap?', { ...base, kind: 'share' }],
  ];
  return asked
    .filter(([, claim]) => evidence.councils.some(({ slug }) => slug === claim.council))
    .map(([words, claim]) => ({ asked: words, answer: judge(claim, evidence) }));
}
