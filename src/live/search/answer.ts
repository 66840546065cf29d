/** From what is typed to the reply: at once if the file it needs is there. */
import {
  prepareNames,
  type PreparedNames,
  type SearchablePlace,
} from '../../dataset/places/name-search.ts';
import { parseTowns, type TownList } from '../../dataset/places/town-list.ts';
import { readPublished, shardAddress } from '../../postcodes/published-shard.ts';
import { fileLoader } from '../browser/file-loader.ts';
import { jsonFiles } from '../browser/json-loader.ts';
import { mistypedReply, nameReply } from './name-reply.ts';
import { areaChoice, postcodeReply } from './postcode-reply.ts';
import { oddPostcode } from './odd-postcode.ts';
import { questionOf } from './question.ts';
import { NO_REPLY, sayOnly, type Reply } from './reply.ts';

// Shared by all boxes of a page.
const shards = fileLoader(shardAddress, readPublished);
const names = jsonFiles(
  (letter) => `/search/${letter}.json`,
  (parsed) => prepareNames(parsed as SearchablePlace[]),
);
const towns = fileLoader(
  (list) => `/search/${list}.txt`,
  (text) => prepareNames(parseTowns(text)),
);

/** Answers what is typed so far: a postcode with a letter too many as the one that was probably meant. */
export function answer(typed: string): Reply | Promise<Reply> {
  const odd = oddPostcode(typed);
  if (odd === undefined) return plainAnswer(typed);
  if ('reply' in odd) return odd.reply;
  const after = (reply: Reply): Reply => ({
    ...reply,
    says: `${odd.says} ${reply.says}`,
    spoken: `${odd.says} ${reply.spoken ?? reply.says}`,
    sure: false,
  });
  const reply = plainAnswer(odd.instead);
  return reply instanceof Promise ? reply.then(after) : after(reply);
}

/** Answers a name or a postcode. A file that does not come is said in words, and asked for again the next time. */
function plainAnswer(typed: string): Reply | Promise<Reply> {
  const question = questionOf(typed);
  switch (question.kind) {
    case 'short':
      if (question.area === undefined) return NO_REPLY;
      return { says: '', choices: [areaChoice(question.area)], sure: true };
    case 'postcode': {
      const { area } = question;
      if (area === undefined) return postcodeReply(undefined, typed);
      const lost = `The list of ${area} postcodes did not load.`;
      return whenThere(shards(area), (shard) => postcodeReply(shard, typed), lost);
    }
    case 'name': {
      const lost = 'The list of names did not load.';
      return whenThere(namesAndTowns(question.letter), (list) => byName(list, typed), lost);
    }
    case 'neither':
      return postcodeReply(undefined, typed);
  }
}

const SMALLER: readonly TownList[] = ['small-towns', 'villages', 'hamlets'];

interface Lists {
  readonly letter: string;
  readonly names: PreparedNames;
}

/** The names of councils and areas and of larger towns, whose files are asked for at the same time. */
function namesAndTowns(letter: string): Lists | Promise<Lists> {
  const [places, larger] = [names(letter), towns(`towns/${letter}`)];
  if (!(places instanceof Promise) && !(larger instanceof Promise))
    return { letter, names: [...places, ...larger] };
  return Promise.all([places, larger]).then((lists) => ({ letter, names: lists.flat() }));
}

/** Smaller towns are looked at only if nothing else has the name. */
function byName({ letter, names: list }: Lists, typed: string): Reply | Promise<Reply> {
  const found = nameReply(list, typed);
  if (found !== undefined) return found;
  const smaller = SMALLER.map((name) => towns(`${name}/${letter}`));
  const reply = (lists: readonly PreparedNames[]): Reply =>
    nameReply(lists.flat(), typed) ?? mistypedReply(list, typed);
  const isThere = (one: PreparedNames | Promise<PreparedNames>): one is PreparedNames =>
    !(one instanceof Promise);
  const there = smaller.every(isThere) ? smaller : undefined;
  if (there !== undefined) return reply(there);
  return whenThere(
    Promise.all(smaller.map(async (one) => one)),
    reply,
    'The lists of small towns did not load.',
  );
}

function whenThere<T>(
  file: T | Promise<T>,
  reply: (contents: T) => Reply | Promise<Reply>,
  lost: string,
): Reply | Promise<Reply> {
  if (!(file instanceof Promise)) return reply(file);
  const again = 'You may be offline. Keep typing to try again.';
  return file.then(reply, () => sayOnly(`${lost} ${again}`));
}
