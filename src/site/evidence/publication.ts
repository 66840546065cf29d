/** What a duty to publish caseloads would have to ask for, line by line, with what is published today. */
import { inWords, listed, oneDecimal } from '../../dataset/text/format.ts';
import type { PublicationLine } from '../../schemas/publication.ts';
import type { Context } from '../context.ts';
import type { Link } from '../links.ts';
import { englandByYear } from './england-parts.ts';
import { MODEL_CLAUSE, MODEL_MOTION } from './model-texts.ts';

export interface PublicationView {
  /** How many lines official statistics have today. */
  readonly finding: string;
  readonly lines: readonly LineView[];
  /** For how many lines a return has no column, in words. */
  readonly withoutColumn: string;
  readonly clause: readonly string[];
  readonly motion: readonly string[];
}

export interface LineView {
  readonly line: PublicationLine;
  /** Columns of a council’s return; none where the format has no place for it. */
  readonly columns: readonly Link[];
  /** `published`, `published once`, `not published`. */
  readonly official: string;
  readonly today: string;
  /** Where the site shows what there is. */
  readonly shown: Link | undefined;
}

/** Makes the page from data/evidence/publication.csv and the latest release. */
export function publicationView(context: Context): PublicationView {
  const { publication } = context.dataset.evidence;
  return {
    finding: findingOf(publication),
    lines: publication.map((line) => ({
      line,
      columns: line.columns.map((name) => ({ text: name, href: `/returns/dictionary/#${name}` })),
      official: OFFICIAL[line.official],
      today: line.id === 'average' ? `${line.today}${newest(context)}` : line.today,
      shown: SHOWN.get(line.id),
    })),
    withoutColumn: inWords(publication.filter(({ columns }) => columns.length === 0).length),
    clause: MODEL_CLAUSE,
    motion: MODEL_MOTION,
  };
}

const OFFICIAL = {
  published: 'published',
  partly: 'partly published',
  once: 'published once',
  'not published': 'not published',
} as const satisfies Record<PublicationLine['official'], string>;

/** What of it is on this site, by the line. */
const SHOWN: ReadonlyMap<string, Link> = new Map([
  ['average', { text: 'Every council’s average', href: '/league-table/' }],
  ['definition', { text: 'The definition in full', href: '/method/#definition' }],
  ['distribution', { text: 'The shares of 2021', href: '/cap/#spread' }],
  ['over-limit', { text: 'What Finland counts', href: '/cap/elsewhere/#england-needs' }],
  ['limit', { text: 'Four local limits of 2014', href: '/evidence/#survey' }],
]);

function newest(context: Context): string {
  const last = englandByYear(context).at(-1);
  return last === undefined
    ? ''
    : ` The average for England was ${oneDecimal(last.average)} in ${last.year}.`;
}

/** `Of these ten lines, two are published today, one is partly published, …` */
function findingOf(lines: readonly PublicationLine[]): string {
  const counts = Map.groupBy(lines, ({ official }) => official);
  const parts = (['published', 'partly', 'once', 'not published'] as const).flatMap((official) => {
    const count = counts.get(official)?.length ?? 0;
    return count === 0 ? [] : [`${inWords(count)} ${verbOf(official, count)}`];
  });
  return `Of these ${inWords(lines.length)} lines, ${listed(parts)}.`;
}

function verbOf(official: PublicationLine['official'], count: number): string {
  const [is, was] = count === 1 ? ['is', 'was'] : ['are', 'were'];
  return official === 'once' ? `${was} published once` : `${is} ${OFFICIAL[official]} today`;
}
