/** Finds what looks like personal data in a note. In doubt it asks, since a note can always be worded differently. */
import type { MessageParams } from './findings.ts';
import { FIRST_YEAR } from './quarter.ts';

interface Pattern {
  /** What it is, with its article, for a sentence. */
  readonly kind: string;
  readonly find: RegExp;
  /** Whether what was found really is one, by itself and by the text around it. */
  readonly confirms?: (found: string, about: About) => boolean;
}

/** What surrounds something that was found. */
interface About {
  readonly text: string;
  /** The text before it. */
  readonly before: string;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
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
    confirms: isLikeABirthday,
  },
  {
    kind: 'a person’s name',
    find: /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor|Rev)\b\.?\s+(?:[A-Z]\.?\s+)?\p{Lu}[\p{L}'’-]+/gu,
    confirms: isNoProduct,
  },
  {
    kind: 'a person’s name',
    find: /\b(?:mr|mrs|ms|mx|dr|prof|cllr)\b\.?\s+(?:\p{L}\.?\s+)?\p{L}[\p{L}'’-]+/giu,
    confirms: isNoProduct,
  },
];

/** Programs that many notes name (‘MS Teams’), and what councillors have. */
const PRODUCTS =
  /\s(teams|excel|word|office|access|project|forms|outlook|sharepoint|dynamics|power|azure|windows|sql|planner|lists|briefings?|questions?|meetings?|panels?)$/i;

function isNoProduct(found: string): boolean {
  return !PRODUCTS.test(found);
}

/** Every pattern needs at least one of these, and most notes have none. */
const WORTH_A_LOOK = /[@\d]|\b(?:Mr|Ms|Mx|Miss|Dr|Prof|Sir|Dame|Cllr|Council|Rev)/i;

/** Words about a person, beside which no day is innocent. */
const PERSON =
  /\b(born|birth|d\.?o\.?b|age[ds]?|child|baby|boy|girl|son|daughter|infant|twins?|sibling)\b/i;
/** Initials before a day. */
const INITIALS = /\b[A-Z]{2,3}\W*$/;
/** Words before the day of an event. */
const EVENT =
  /\b(on|at|from|since|until|till|to|by|after|before|of|dated?|run|taken|updated|extract(ed)?|effective|starting|started|snapshot|week|ending)\W*$/i;

/** Whether a text could match any of the patterns. */
export function mayHavePersonalData(text: string): boolean {
  return WORTH_A_LOOK.test(text);
}

/**
 * Everything in a text that looks like personal data: each kind once, with what was found.
 * @param today YYYY-MM-DD
 */
export function personalData(text: string, today: string): MessageParams[] {
  const found = new Map<string, string>();
  if (!mayHavePersonalData(text)) return [];
  for (const { kind, find, confirms = () => true } of PATTERNS) {
    const match = [...text.matchAll(find)].find((hit) =>
      confirms(hit[0], { text, before: text.slice(0, hit.index), today }),
    );
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

/**
 * Whether a day may be that of a birth. The first and last days of quarters are about the return, and a day of the last
 * year and a half, or of an event since returns began, is innocent unless a person is spoken of.
 */
function isLikeABirthday(found: string, { text, before, today }: About): boolean {
  if (!isNoQuarterEnd(found)) return false;
  const [day = '', month = '', year = ''] = found.split(/[/.-]/);
  const date = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isRecent = monthsOf(date) > monthsOf(today) - RECENT_MONTHS;
  const isEvent = EVENT.test(before) && Number(date.slice(0, 4)) >= FIRST_YEAR;
  return PERSON.test(text) || INITIALS.test(before) || !(isRecent || isEvent);
}

/** How many months a day is recent. */
const RECENT_MONTHS = 18;

function monthsOf(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return year * 12 + month;
}

/** The first and last days of quarters. */
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
