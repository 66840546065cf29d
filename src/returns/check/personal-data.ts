/** Finds what looks like personal data in a note. In doubt it asks, since a note can always be worded differently. */
import type { MessageParams } from './findings.ts';

interface Pattern {
  /** What it is, with its article, for a sentence. */
  readonly kind: string;
  readonly find: RegExp;
  /** Whether what was found really is one. */
  readonly confirms?: (found: string) => boolean;
}

const PATTERNS: readonly Pattern[] = [
  { kind: 'an email address', find: /[^\s@,;()<>]{1,64}@[^\s@,;()<>]{1,200}\.[a-z]{2,}/gi },
  {
    kind: 'an NHS number',
    find: /(?<![\d.])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d.]*\d)/g,
    confirms: isNhsNumber,
  },
  {
    kind: 'a phone number',
    find: /(?<![\d.])(?:\+44\s?\(?0?\)?|\(?0)(?:[\s\-()]{0,2}\d){9,10}(?!\d)/g,
  },
  {
    kind: 'a National Insurance number',
    find: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?(?:\d\d\s?){3}[A-D]\b/gi,
  },
  {
    kind: 'a date of birth',
    find: /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)\b[\s:]*\d{1,2}(?:st|nd|rd|th)?[\s/.-]+\w{1,9}[\s/.,-]+\d{2,4}/gi,
  },
  {
    kind: 'a date of birth',
    find: /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)?\d\d(?!\d)/g,
    confirms: isNoQuarterEnd,
  },
  {
    kind: 'a person’s name',
    find: /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor|Rev)\b\.?\s+(?:[A-Z]\.?\s+)?\p{Lu}[\p{L}'’-]+/gu,
  },
];

/** Every pattern needs at least one of these, and most notes have none. */
const WORTH_A_LOOK = /[@\d]|\b(?:Mr|Ms|Mx|Miss|Dr|Prof|Sir|Dame|Cllr|Council|Rev)/i;

/** Whether a text could match any of the patterns. */
export function mayHavePersonalData(text: string): boolean {
  return WORTH_A_LOOK.test(text);
}

/** Everything in a text that looks like personal data: each kind once, with what was found. */
export function personalData(text: string): MessageParams[] {
  const found = new Map<string, string>();
  if (!mayHavePersonalData(text)) return [];
  for (const { kind, find, confirms = () => true } of PATTERNS) {
    const match = [...text.matchAll(find)].find(([hit]) => confirms(hit));
    if (match !== undefined && !found.has(kind)) found.set(kind, match[0].trim());
  }
  return [...found].map(([kind, hit]) => ({ kind, found: hit }));
}

/**
 * Whether ten digits are an NHS number: the last is the check digit of the other nine,
 * weighted 10 to 2, modulo 11 (NHS Data Dictionary, ‘NHS number’).
 */
function isNhsNumber(found: string): boolean {
  const digits = Array.from(found.replace(/\D/g, ''), Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return digits.length === 10 && (11 - (sum % 11)) % 11 === digits[9];
}

/** The first and last days of quarters are about the return, not about a birth. */
function isNoQuarterEnd(found: string): boolean {
  const [day = 0, month = 0] = found.split(/[/.-]/).map(Number);
  const ends = [
    [31, 3],
    [30, 6],
    [30, 9],
    [31, 12],
  ];
  const starts = day === 1 && [1, 4, 7, 10].includes(month);
  return !starts && !ends.some(([lastDay, inMonth]) => day === lastDay && month === inMonth);
}
