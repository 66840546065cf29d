/** Answers in plain English. Names of councils and the vintage of the index come from the caller. */
import type { PostcodeAnswer } from './postcode-answer.ts';
import { levelOf, postcodeText, type Elsewhere, type Postcode } from './postcode.ts';
import type { CouncilShare, CouncilShares } from './shard.ts';

/** What the index itself does not know. */
export interface AnswerWords {
  /** Name of a council by its slug. */
  readonly nameOf: (slug: string) => string;
  /** What the index is as at: `August 2014`. */
  readonly vintage: string;
}

const ELSEWHERE_TEXT: Readonly<Record<Elsewhere, string>> = {
  'Northern Ireland':
    'in Northern Ireland, where health and social care trusts run children’s services',
  Jersey: 'in Jersey, which is not part of the United Kingdom’s figures',
  Guernsey: 'in Guernsey, which is not part of the United Kingdom’s figures',
  'Isle of Man': 'on the Isle of Man, which is not part of the United Kingdom’s figures',
  'British forces': 'an address of the British forces and in no council',
};

/** The answer itself, in one or two sentences. */
export function answerText(answer: PostcodeAnswer, words: AnswerWords): string {
  return answerWith(answer, words, sharesText);
}

/** The same where the councils are listed below it: several are counted, not named. */
export function answerLead(answer: PostcodeAnswer, words: AnswerWords): string {
  return answerWith(answer, words, (shares) =>
    shares.length === 1 ? sharesText(shares, words) : countText(shares),
  );
}

function answerWith(
  answer: PostcodeAnswer,
  words: AnswerWords,
  sharesIn: typeof sharesText,
): string {
  switch (answer.kind) {
    case 'exact':
      return `${postcodeText(answer.postcode)} is in ${words.nameOf(answer.council)}.`;
    case 'whole':
      return `Every postcode that begins with ${postcodeText(answer.postcode)} is in ${words.nameOf(answer.council)}.`;
    case 'split':
      return `${postcodeText(answer.postcode)} lies in ${sharesIn(answer.shares, words)}.`;
    case 'newer':
      return (
        `${postcodeText(answer.postcode)} is not in the list of ${words.vintage}: it is newer, or mistyped. ` +
        `${placeText(answer.within)} lies in ${sharesIn(answer.shares, words)}.`
      );
    case 'begun':
      return `${postcodeText(answer.postcode)} is the beginning of ${joined(answer.districts.map(postcodeText))}.`;
    case 'elsewhere':
      return `${postcodeText(answer.postcode)} is ${ELSEWHERE_TEXT[answer.place]}.`;
    case 'no-such-postcode':
      return `There is no postcode ${postcodeText(answer.postcode)}. Check it, or type the name of your council.`;
    case 'not-a-postcode':
      return 'That is not a postcode. Type one such as CB24 1AB, or the name of a place.';
  }
}

/**
 * What a person should know before relying on the answer.
 * @returns undefined if there is nothing
 */
export function answerNote(answer: PostcodeAnswer, words: AnswerWords): string | undefined {
  if (!('shares' in answer) || answer.shares.length === 1) return undefined;
  if (answer.kind === 'exact') return borderNote(answer, words);
  return `Shares are of postcodes, not of people, as at ${words.vintage}. Your council tax bill names your council.`;
}

/** In a sector that a border cuts through, a postcode newer than the index can be answered like its neighbours. */
function borderNote(
  { postcode, council, shares }: Extract<PostcodeAnswer, { kind: 'exact' }>,
  { nameOf, vintage }: AnswerWords,
): string {
  const { area, district = '', sector = '' } = postcode;
  const others = shares.filter((share) => share.council !== council);
  const names = joined(others.map((share) => nameOf(share.council)));
  return (
    `A border runs through ${postcodeText({ area, district, sector })}: parts of it are in ${names}. ` +
    `The list is of ${vintage}. For a newer postcode, see which council your council tax bill names.`
  );
}

function placeText(postcode: Postcode): string {
  return `The ${levelOf(postcode)} ${postcodeText(postcode)}`;
}

/** One council's name, or all with their shares, most postcodes first. */
function sharesText(shares: CouncilShares, { nameOf }: AnswerWords): string {
  const [{ council }, ...others] = shares;
  if (others.length === 0) return nameOf(council);
  const listed = shares.map((share) => `${nameOf(share.council)} (${percentText(share)})`);
  return `${countText(shares)}: ${joined(listed)}`;
}

function countText({ length }: CouncilShares): string {
  return `${length} councils, the most likely first`;
}

/** A share in words where rounding would say none or all. */
export function percentText({ percent }: Pick<CouncilShare, 'percent'>): string {
  if (percent <= 0) return 'less than 1%';
  return percent >= 100 ? 'more than 99%' : `${percent}%`;
}

function joined(items: readonly string[]): string {
  const [last = '', ...before] = [...items].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}
