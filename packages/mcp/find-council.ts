/**
 * Finds a council by a name, a town or a postcode, as the search box of the site does. The whole postcode stays here: only
 * the file of its area is read.
 */
import { prepareNames, type SearchablePlace } from '../../src/dataset/places/name-search.ts';
import { parseTowns, TOWN_LISTS } from '../../src/dataset/places/town-list.ts';
import { mistypedReply } from '../../src/live/search/name-reply.ts';
import { postcodeReply } from '../../src/live/search/postcode-reply.ts';
import { questionOf } from '../../src/live/search/question.ts';
import { sayOnly, type Reply } from '../../src/live/search/reply.ts';
import { readPublished, shardAddress } from '../../src/postcodes/published-shard.ts';
import type { Answer } from './answer.ts';
import type { Knowledge } from './knowledge.ts';
import type { Site } from './site.ts';

/** Answers which councils a name or postcode may mean. */
export async function findCouncil(
  typed: string,
  site: Site,
  { councils, source }: Knowledge,
): Promise<Answer> {
  const { says, note, choices } = await replyTo(typed, site);
  const found = choices.flatMap(({ href, detail }) => {
    const slug = /^\/councils\/([^/]+)\/$/.exec(href)?.[1];
    const council = councils.find((one) => one.slug === slug);
    return council === undefined ? [] : [{ slug: council.slug, name: council.name, note: detail }];
  });
  const said = [says, note ?? ''].filter((text) => text !== '');
  return {
    answered: found.length > 0,
    verdict: null,
    sentence: found.length === 1 && said.length > 0 ? (said[0] ?? null) : null,
    caveats: found.length === 0 && said.length === 0 ? [NOTHING] : said,
    year: null,
    source,
    records: [],
    councils: found,
  };
}

const NOTHING = 'No council of Great Britain was found by that. Try its full name or a postcode.';

async function replyTo(typed: string, site: Site): Promise<Reply> {
  const question = questionOf(typed);
  switch (question.kind) {
    case 'postcode':
      return postcodeReply(
        question.area === undefined
          ? undefined
          : readPublished(await site.read(shardAddress(question.area))),
        typed,
      );
    case 'name':
      return mistypedReply(await namesFrom(question.letter, site), typed);
    case 'short':
    case 'neither':
      return sayOnly(NOTHING);
  }
}

/** Councils and towns with names of which a word begins with a letter. */
async function namesFrom(letter: string, site: Site): Promise<ReturnType<typeof prepareNames>> {
  const towns = Object.keys(TOWN_LISTS).map(async (list) =>
    prepareNames(parseTowns(await site.read(`/search/${list}/${letter}.txt`))),
  );
  const places = site
    .read(`/search/${letter}.json`)
    .then((text) => prepareNames(JSON.parse(text) as SearchablePlace[]));
  return (await Promise.all([places, ...towns])).flat();
}
