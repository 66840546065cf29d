/**
 * Finds a council by a name, a town, a postcode or a code, as the search box of the site does. The whole postcode stays
 * here: only the file of its area is read.
 */
import { prepareNames, type SearchablePlace } from '../../src/dataset/places/name-search.ts';
import { parseTowns, TOWN_LISTS } from '../../src/dataset/places/town-list.ts';
import { DID_YOU_MEAN, mistypedReply } from '../../src/live/search/name-reply.ts';
import { NO_DETAIL, postcodeReply } from '../../src/live/search/postcode-reply.ts';
import { questionOf } from '../../src/live/search/question.ts';
import { sayOnly, type Choice, type Reply } from '../../src/live/search/reply.ts';
import { readPublished, shardAddress } from '../../src/postcodes/published-shard.ts';
import type { Answer } from './answer.ts';
import type { Knowledge } from './knowledge.ts';
import type { Site } from './site.ts';

type Found = Answer['councils'][number];

/** Answers which councils or areas a name, postcode or code may mean. */
export async function findCouncil(
  typed: string,
  site: Site,
  knowledge: Knowledge,
): Promise<Answer> {
  const { says, note, choices } = byCode(typed, knowledge) ?? (await replyTo(typed, site));
  const found = onceEach(severalLast(choices).flatMap((choice) => foundAt(choice, knowledge)));
  const isSaid = found.length === 1 && says !== '' && says !== DID_YOU_MEAN;
  const rest = [isSaid ? '' : says, note ?? ''].filter((text) => text !== '');
  return {
    answered: found.length > 0,
    verdict: null,
    sentence: isSaid ? says : null,
    caveats:
      found.length === 0 && rest.length === 0
        ? [NOTHING]
        : rest.map((text) => (text === DID_YOU_MEAN ? ONLY_LIKE : text)),
    year: null,
    source: knowledge.source,
    records: [],
    councils: found.slice(0, MOST),
  };
}

const NOTHING =
  'No council of the United Kingdom was found by that. Try its full name or a postcode.';
const ONLY_LIKE = 'Nothing has that name. These names are spelt most like it.';
const MOST = 10;

/** The council or area with a code, if a code was typed. */
function byCode(typed: string, { councils, areas }: Knowledge): Reply | undefined {
  const code = typed.trim().toUpperCase();
  if (!/^[A-Z]\d{8}$/.test(code)) return undefined;
  const choicesIn = (folder: string, list: Knowledge['councils'] | Knowledge['areas']): Choice[] =>
    list
      .filter((one) => one.code === code)
      .map(({ slug, name }) => ({ name, href: `/${folder}/${slug}/`, detail: '' }));
  const choices = [...choicesIn('councils', councils), ...choicesIn('regions', areas)];
  return { says: '', choices, sure: choices.length === 1 };
}

/** The councils or the area that a page of the site is about. */
function foundAt({ name, href, detail }: Choice, knowledge: Knowledge): Found[] {
  const [, folder, slug = ''] = /^\/(councils|regions)\/([a-z0-9-]+)\/$/.exec(href) ?? [];
  if (folder === 'regions') return areaFound(slug, knowledge);
  if (folder === 'councils')
    return councilFound(slug, detail === NO_DETAIL ? '' : detail, knowledge);
  const compared = /^\/compare\/\?councils=([a-z0-9,-]+)/.exec(href)?.[1]?.split(',') ?? [];
  return compared.flatMap((one) => councilFound(one, `In ${name}`, knowledge));
}

function councilFound(slug: string, detail: string, { councils, country }: Knowledge): Found[] {
  const council = councils.find((one) => one.slug === slug);
  if (council === undefined) return [];
  const { name, region } = council;
  const parts = [
    detail === '' ? (region ?? '') : detail,
    country.bySlug.has(slug) ? '' : 'No comparable average is published',
  ];
  return [{ slug, name, note: parts.filter((part) => part !== '').join('. ') }];
}

const AREA_KINDS: Readonly<Record<string, string>> = {
  nation: 'a nation',
  region: 'a region',
  'part of region': 'part of a region',
};

function areaFound(slug: string, { areas }: Knowledge): Found[] {
  return areas
    .filter((one) => one.slug === slug)
    .map(({ name, kind }) => ({
      slug,
      name,
      note: `Not a council but ${AREA_KINDS[kind] ?? kind}`,
    }));
}

/** Choices of several councils after those of one. */
function severalLast(choices: readonly Choice[]): Choice[] {
  const isSeveral = ({ href }: Choice): boolean => href.startsWith('/compare/');
  return [...choices.filter((one) => !isSeveral(one)), ...choices.filter(isSeveral)];
}

function onceEach(found: readonly Found[]): Found[] {
  return found.filter(({ slug }, at) => found.findIndex((one) => one.slug === slug) === at);
}

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
      return mistypedReply(await namesFrom(question.letter, site), typed, MOST * 2);
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
