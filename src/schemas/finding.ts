/** A finding: what is odd or wrong with data, as a value. Exceptions are for bugs. */
import { z } from 'zod';

/** error: the data cannot be used; warning: ask the publisher or the maintainer; info: readers should know. */
export const severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof severity>;

/**
 * The code of every finding, by its severity: first those of `npm run check`, then those that only an import makes.
 * src/dataset/findings/catalogue.ts says what each means and what to do.
 */
export const FINDING_CODES = {
  error: [
    'missing-file',
    'not-csv',
    'ragged-row',
    'wrong-columns',
    'invalid-cell',
    'duplicate-key',
    'unsorted',
    'invalid-shapes',
    'broken-lineage',
    'unknown-code',
    'code-not-in-force',
    'unknown-council',
    'wrong-neighbours',
    'not-on-the-map',
    'shared-cell',
    'no-source',
    'missing-year',
    'correction-not-applied',
    'return-without-receipt',
    'receipt-without-return',
    'superseded-return-missing',
    'rows-not-of-receipt',
    'unfinished-acceptance',
    'unfinished-import',
    'no-manifest',
    'not-recorded',
    'not-as-recorded',
    'wrong-answer-date',
    'reply-too-long',
    'reply-with-hidden-characters',
    'reply-with-markup',
    'reply-of-the-future',
    'reply-without-receipt',
    'receipt-without-reply',
    'reply-not-of-receipt',
    'not-json',
    'unexpected-shape',
    'wrong-format',
    'not-that-file',
    'unreadable',
    'missing-column',
    'repeated-column',
    'no-rows',
    'cut-off',
    'not-a-number',
    'wrong-period',
    'wrong-year',
    'unknown-level',
    'name-of-another',
    'older-release',
    'missing-row',
    'twice-in-a-year',
    'correction-not-needed',
    'not-in-register',
    'unknown-predecessor',
    'not-in-dfe-file',
    'no-shape',
    'wrong-date',
    'missing-authority',
    'duplicate-authority',
    'unequal-codes',
    'no-council',
    'no-match',
    'own-neighbour',
    'unknown-closeness',
    'no-cell',
    'useless-amendment',
    'not-a-postcode',
    'lost-area',
    'council-without-postcodes',
    'not-a-position',
  ],
  warning: [
    'reply-about-nothing',
    'reply-with-personal-data',
    'unknown-file',
    'postcodes-of-former',
    'no-row',
    'joint-return-unknown',
    'parts-unexplained',
    'total-unexplained',
    'rate-unexplained',
    'story-outdated',
    'not-listed-yet',
    'former-neighbour',
    'unknown-name',
    'row-disagrees',
    'former-council',
    'other-county',
    'unchecked-grades',
    'grades-disagree',
    'odd-inspection',
    'no-district',
    'outside-borders',
    'duplicate',
  ],
  info: [
    'parts-disagree',
    'total-without',
    'total-carries-forward',
    'total-includes-withheld',
    'rate-without',
    'odd-jump',
    'cases-share',
    'staff-share',
    'cases-jump',
    'fte-jump',
    'several-replies',
    'revised',
    'corrected',
    'restated-code',
    'joint-under-one-code',
    'other-region',
    'date-from-second-list',
    'ended',
    'outside-great-britain',
  ],
} as const satisfies Record<Severity, readonly string[]>;

type Codes = typeof FINDING_CODES;
export type FindingCode = Codes[Severity][number];
export type ErrorCode = Codes['error'][number];

/** A code with the severity that belongs to it. */
export type FindingKind = {
  [Each in Severity]: { readonly code: Codes[Each][number]; readonly severity: Each };
}[Severity];

/** A finding as reports print it; the rules for returns have codes of their own. */
export const reportedFinding = z.strictObject({
  /** Kind of finding, lower-case words joined by hyphens. */
  code: z.string(),
  severity,
  /** File the finding is in, relative to data/ or as given on the command line. */
  file: z.string(),
  /** Line of the file, header line being 1. */
  row: z.number().int().positive().optional(),
  column: z.string().optional(),
  /** The value found. */
  value: z.string().optional(),
  /** What was expected or what is odd, and what to do. */
  message: z.string(),
  /** Which place it concerns, so that pages can show it. */
  place: z.object({ code: z.string(), year: z.number().optional() }).optional(),
});
export type ReportedFinding = z.infer<typeof reportedFinding>;

/** A finding of this project's own checks. */
export type Finding = Omit<ReportedFinding, 'code' | 'severity'> & FindingKind;

/** What is odd, before it is said where. */
export type Verdict = FindingKind & Pick<ReportedFinding, 'message'>;

/** The kind of finding that a code means. */
export function kindOf(code: FindingCode): FindingKind {
  const found = severity.options.find((each) => FINDING_CODES[each].some((one) => one === code));
  return { code, severity: found } as FindingKind;
}
