/** The answer to a postcode as a reply. */
import { councilsIn, type PostcodeAnswer } from '../../postcodes/postcode-answer.ts';
import { postcodeAreaHref, isPostcodeArea } from '../../postcodes/postcode-areas.ts';
import { lookUpPostcode } from '../../postcodes/look-up.ts';
import { postcodeText } from '../../postcodes/postcode.ts';
import type { PublishedShard } from '../../postcodes/published-shard.ts';
import {
  answerLead,
  answerNote,
  answerText,
  percentText,
  type AnswerWords,
} from '../../postcodes/answer-wording.ts';
import { titleOf, type Choice, type Reply } from './reply.ts';

/**
 * Answers a postcode.
 * @param published shard of its area; undefined if it has none
 */
export function postcodeReply(published: PublishedShard | undefined, typed: string): Reply {
  const answer = lookUpPostcode(published?.shard, typed);
  const words: AnswerWords = {
    nameOf: (slug) => published?.names.get(slug) ?? slug,
    vintage: published?.vintage ?? '',
  };
  const councils = councilsIn(answer).map((slug): Choice => {
    const detail = detailOf(answer, slug);
    return { name: titleOf(words.nameOf(slug)), href: `/councils/${slug}/`, detail };
  });
  return {
    says: answerLead(answer, words),
    spoken: answerText(answer, words),
    note: answerNote(answer, words),
    choices: councils.length > 0 ? councils : otherPages(answer),
    sure: councils.length === 1,
  };
}

/** The postcodes that begin with an area's letters: a page, which needs no shard. */
export function areaChoice(area: string): Choice {
  const detail = 'The council that runs children’s services in each district';
  return { name: `Postcodes that begin with ${area}`, href: postcodeAreaHref(area), detail };
}

/** What is beside a council of which there is nothing more to say: what its page has. */
export const NO_DETAIL = 'The average caseload of its children’s social workers';

function detailOf(answer: PostcodeAnswer, slug: string): string {
  if (answer.kind === 'begun') return '';
  if (answer.kind === 'split' || answer.kind === 'newer') {
    const share = answer.shares.find(({ council }) => council === slug);
    const place = answer.kind === 'newer' ? answer.within : answer.postcode;
    if (share && answer.shares.length > 1) {
      return `${percentText(share)} of the postcodes in ${postcodeText(place)}`;
    }
  }
  return NO_DETAIL;
}

/** Where to read on if no council can be named. */
function otherPages(answer: PostcodeAnswer): Choice[] {
  if (answer.kind === 'elsewhere' && answer.place === 'Northern Ireland') {
    return [{ name: answer.place, href: '/regions/northern-ireland/', detail: '' }];
  }
  if (answer.kind !== 'no-such-postcode') return [];
  const { area } = answer.postcode;
  if (isPostcodeArea(area)) return [areaChoice(area)];
  return [{ name: 'All postcode areas', href: '/postcodes/', detail: '' }];
}
