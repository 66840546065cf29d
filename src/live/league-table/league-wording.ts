/** What the league table says of the rows that its reader chose: the finding over them, and what is read out. */
import { isOver } from '../../dataset/cap/cap.ts';
import { capNamed } from '../../dataset/cap/cap-wording.ts';
import { spreadOf } from '../../dataset/comparison/measure-wording.ts';
import { inSentence, TYPE_NAMES } from '../../dataset/text/council-names.ts';
import { capitalised, inWords, uncapitalised } from '../../dataset/text/format.ts';
import type { LeagueChoice } from './league-choice.ts';
import type { LeagueRow } from './league-rows.ts';
import type { LeagueTableOf } from './view.ts';

/** One authority and not a kind of them. */
const CITY = TYPE_NAMES['sui generis'];

/**
 * The finding over the rows of a region, a type or similar councils.
 * @param rows on both sides of the cap, those without a figure among them
 */
export function leagueHeadline(rows: readonly LeagueRow[], choice: LeagueChoice): string {
  const { side, cap } = choice;
  if (side === 'missing') return missingIn(rows, choice);
  const averages = rows.flatMap(({ average }) => average ?? []);
  const which = whichAverages(rows, choice);
  if (side === '' || averages.length === 0) return spreadOf(averages, which, cap);
  const over = averages.filter((average) => isOver(average, cap)).length;
  const [count, where] = side === 'over' ? [over, 'over'] : [averages.length - over, 'at or under'];
  const words = count === 0 ? 'None' : capitalised(inWords(count));
  return `${words} of the ${averages.length} averages ${which} ${count < 2 ? 'was' : 'were'} ${where} ${capNamed(cap)}`;
}

/** Which averages the rows are of: `of London boroughs for 2025`. */
export function whichAverages(rows: readonly LeagueRow[], choice: LeagueChoice): string {
  return `${ofType(choice.type)}${placeOf(rows, choice)}for ${choice.year}`;
}

function missingIn(rows: readonly LeagueRow[], choice: LeagueChoice): string {
  const without = rows.filter(({ average }) => average === undefined);
  const count = without.flatMap(({ councils }) => councils).length;
  const kind = choice.type === '' || choice.type === CITY ? 'council' : choice.type;
  const noun = count > 1 ? `${kind}s` : kind;
  const who = `${noun} ${placeOf(rows, choice)}`;
  return count === 0
    ? `Every ${who}had a figure for ${choice.year}`
    : `${capitalised(inWords(count))} ${who}had no figure for ${choice.year}`;
}

function ofType(type: string): string {
  if (type === '') return '';
  return type === CITY ? `of the ${CITY} ` : `of ${type}s `;
}

/** `in the North West `, `among Bolton and similar councils `; empty for all of England. */
function placeOf(rows: readonly LeagueRow[], { region, like }: LeagueChoice): string {
  const council = rows.flatMap(({ councils }) => councils).find(({ slug }) => slug === like);
  const among = council && `among ${inSentence(council.name)} and similar councils `;
  const within = region === '' ? '' : `in ${inSentence(region)} `;
  return `${among ?? ''}${within}`;
}

/**
 * What a choice has led to, in one sentence.
 * @param of how many rows the year has
 */
export function leagueAnnouncement(
  { rows, heads }: LeagueTableOf,
  { sort, year, cap }: LeagueChoice,
  of: number,
): string {
  const [first] = rows;
  if (first === undefined) return 'No council fits all of these choices.';
  const beside = uncapitalised(heads.beside.words);
  const orders: Readonly<Record<string, string>> = {
    lowest: 'lowest average first',
    rise: `${beside}, highest first`,
    fall: `${beside}, lowest first`,
    move: `${beside}, largest up or down first`,
    name: 'by name',
  };
  const number = ['rise', 'fall', 'move'].includes(sort) ? first.beside : first.text;
  const count = rows.length === of ? `all ${of}` : `${rows.length} of ${of}`;
  const names = first.councils.map(({ name }) => name).join(' and ');
  return `The table shows ${count} rows for ${year} against ${capNamed(cap)}, ${orders[sort] ?? 'highest average first'}, beginning with ${inSentence(names)}, ${number}.`;
}
