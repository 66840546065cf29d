/** Names of councils as they are in a sentence. */
import type { Council } from '../../schemas/council.ts';
import { inWords, listed } from './format.ts';

const TAKES_ARTICLE =
  /^(Isles? of|City of|Vale of|East Riding of) |^Scottish Borders$| (Islands|Trust)$|^(North|South) (East|West)$|^(East|West) Midlands$|^East of England$/;

/** The name of a council or region inside a sentence: `Bolton`, `the Isle of Wight`, `the North West`. */
export function inSentence(name: string): string {
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
}

/** One figure's council, or the two of a combined figure: `North and West` are named in full, joined by `and`. */
export function namesOf(councils: readonly Pick<Council, 'name'>[]): string {
  return listed(councils.map(({ name }) => inSentence(name)));
}

/**
 * Whose a figure is: `Bolton’s`, `St Helens’`. The two of a combined figure have it together, so the mark is on the last
 * name alone: `North and West Northamptonshire’s`.
 */
export function possessiveOf(councils: readonly Pick<Council, 'name'>[]): string {
  const names = councils.length === 1 ? namesOf(councils) : shortNamesOf(councils);
  return `${names}${names.endsWith('s') ? '’' : '’s'}`;
}

/**
 * Who shares a figure: the names up to two, else how many there are.
 * @param names as they are in a sentence, one for each figure
 */
export function namesOrCount(names: readonly string[]): string {
  return names.length > 2 ? `${inWords(names.length)} councils` : listed(names);
}

/**
 * The councils of one figure where there is little room; what both names end in is said once:
 * `North and West Northamptonshire`, `Kingston and Richmond upon Thames`.
 */
export function shortNamesOf(councils: readonly Pick<Council, 'name'>[]): string {
  const names = councils.map(({ name }) => name.split(' '));
  const [first = [], ...rest] = names;
  let shared = 0;
  while (
    shared < first.length - 1 &&
    rest.every((name) => name.length > shared + 1 && name.at(-1 - shared) === first.at(-1 - shared))
  )
    shared += 1;
  if (rest.length === 0 || shared === 0) return listed(councils.map(({ name }) => name));
  const heads = names.map((name) => name.slice(0, -shared).join(' '));
  return `${listed(heads)} ${first.slice(-shared).join(' ')}`;
}

/** Alphabetical order of councils, independent of the machine's locale. */
export function byName(a: Pick<Council, 'name'>, b: Pick<Council, 'name'>): number {
  return a.name.localeCompare(b.name, 'en-GB');
}

/** What kind of authority it is, for readers, who see its region or nation beside it. */
export const TYPE_NAMES: Readonly<Record<Council['type'], string>> = {
  county: 'county council',
  unitary: 'unitary council',
  'metropolitan district': 'metropolitan district council',
  'london borough': 'London borough',
  'sui generis': 'City of London Corporation',
  'welsh unitary': 'council',
  'scottish council': 'council',
  'health and social care trust': 'health and social care trust',
};

/**
 * The kind of authority around its region, which may say half of it: `county council in` the North West, London `borough`.
 * The City of London Corporation is the name of one authority and not a kind.
 */
export function kindInRegion(type: Council['type']): { before: string; after: string } {
  if (type === 'london borough') return { before: '', after: 'borough' };
  return {
    before: `${type === 'sui generis' ? 'local authority' : TYPE_NAMES[type]} in`,
    after: '',
  };
}

/**
 * Who answers for children's services: in England and Wales a lead member (Children Act 2004, sections 19 and 27),
 * in Scotland the council, in Northern Ireland the trust.
 */
export function whoToAsk(type: Council['type']): string {
  switch (type) {
    case 'scottish council':
      return 'Write to one of your councillors and ask for a written answer.';
    case 'health and social care trust':
      return 'Write to the trust and ask for a written answer.';
    case 'county':
    case 'unitary':
    case 'metropolitan district':
    case 'london borough':
    case 'sui generis':
    case 'welsh unitary':
      return 'Write to the councillor who is the lead member for children’s services. Ask for a written answer.';
  }
}
