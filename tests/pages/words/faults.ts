/** What the project's words may not be. Each rule names what it found. */
import type { Block } from './blocks.ts';

/** Words that were replaced, and why nobody says them: each is a word or phrase with everyday English beside it. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/\bmend(s|ed|ing)?\b/i, 'fix or correct'],
  [/\bhand(s|ed|ing)? (it |them |the file )?in\b/i, 'send or submit'],
  [/\bat one click\b/i, 'with one click'],
  [/\bstands?( twice| in| as| at| once| beside| next| on| here| there|[.,])/i, 'is or appears'],
  [/\b(told|tells)\b/i, 'explained, says'],
  [/\bsaid so\b/i, 'says'],
  [/\bjoint returns?\b/i, 'combined figure'],
  [/\b(answers?|returns?|reports?) (jointly|as one)\b/i, 'report one combined figure'],
  [/\bcase[- ]hold(er|ers|ing)\b/i, 'social workers with cases'],
  [/\b(holds?|held|holding) (\S+ )?cases\b/i, 'has cases'],
  [/\bcases held\b/i, 'cases'],
  [/\bmiddle council\b/i, 'the typical (median) council'],
  [/\bswing(s|ing)?\b/i, 'change a lot'],
  [/\bcouncils that are no more\b/i, 'former councils'],
  [/\bcame into being\b/i, 'was set up'],
  [/\bits ground\b/i, 'its area'],
  [/\btwice as fine\b/i, 'high resolution'],
  [/\bwords for (those|people) who can\S* see\b/i, 'text description'],
  [/\bkept as it is now\b/i, 'fixed version'],
  [/\bas it stands\b/i, 'current version'],
  [/\bneeds? scripts\b/i, 'needs JavaScript'],
  [/\bon the year before\b/i, 'change in a year'],
  [/\bgo(es)? together with\b/i, 'is linked with'],
  [/\banew\b/i, 'again'],
  [/\bwhom to ask\b/i, 'who to ask'],
  [/\blike for like\b/i, 'similar councils'],
  [/\bhatch(ed|ing)?\b/i, 'striped'],
  [/\bhad \S+ each\b|\beach on average\b/i, 'for each FTE social worker with cases'],
];

/** Words that show that a sentence was put together from parts that did not fit. */
const BROKEN: readonly (readonly [RegExp, string])[] = [
  [
    /\b(not available|not applicable|suppressed|undefined|null|NaN) (of|for each|cases)\b/i,
    'a reason in the place of a number',
  ],
  [/\bundefined\b|\bNaN\b|\[object/, 'a value that is none'],
  [/(?<![\d.,])1 (have|are|were|councils|figures|cases|years|rows|workers)\b/, 'a singular'],
  [/(?<![\d.,])0 (have|are|were)\b/, 'none'],
  [/\bthe same as[.,]|\bthe same as$/, 'what it is compared with'],
  [/ [,.;:](\s|$)|,,|\.\.(?!\.)| {2}|\(\)/, 'clean punctuation'],
  [
    /(?<![\d.,/:#-])\d{4,}(?= (cases|children|councils|FTE|votes|people|workers|rows|postcodes))/,
    'thousands with a comma',
  ],
];

/** The longest sentence, in words. */
const LONGEST_SENTENCE = 25;

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Sentences of a text. Abbreviations before a name do not end one. */
function sentencesOf(text: string): string[] {
  return [...SENTENCES.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((one) => one !== '');
}

/** Words of a sentence: what stands between spaces and holds a letter or a digit. Quoted words count as one. */
function wordsIn(sentence: string): number {
  return sentence
    .replaceAll(/‘[^’]*(?:’(?=\w)[^’]*)*’|“[^”]*”/g, 'quoted')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** What is wrong with one block, as `why: “sentence”`. */
export function faultsOf({ tag, text }: Block): string[] {
  const replaced = [...REPLACED, ...BROKEN].flatMap(([pattern, instead]) =>
    pattern.test(text) ? [`${instead}: “${excerpt(text, pattern)}”`] : [],
  );
  const long =
    tag === 'option'
      ? []
      : sentencesOf(text)
          .filter((sentence) => wordsIn(sentence) > LONGEST_SENTENCE)
          .map((sentence) => `${wordsIn(sentence)} words: “${sentence}”`);
  return [...replaced, ...long];
}

function excerpt(text: string, pattern: RegExp): string {
  return sentencesOf(text).find((sentence) => pattern.test(sentence)) ?? text;
}
