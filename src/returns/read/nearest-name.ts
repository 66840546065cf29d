/** Compares names the way people write them. */
import { editDistance } from '../../dataset/places/edit-distance.ts';
import type { ColumnChoice } from '../../schemas/return-column.ts';

/** A name in its plainest form: lower case, no accents, `and` for `&`, single spaces for everything else. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** How many mistakes a telling word in common makes up for. */
const COMMON_WORD = 12;
/** How many mistakes a telling word counts for that a name has and the text does not. */
const OTHER_WORD = 6;
/** Words that many choices have. They say little about which is meant. */
const USUAL =
  /^(children|childrens|child|adults?|teams?|services?|social|work|workers?|in|of|and|the|a|with|for|all|people)$/;

/**
 * The values that a text most likely means: those that officers say it for, or else the one with the most telling words
 * in common and the fewest typing mistakes.
 * @returns none if it has no telling word in common with any, and more than half of its letters would be mistakes
 */
export function nearestChoices(text: string, choices: readonly ColumnChoice[]): string[] {
  const wanted = plainName(text);
  const names = namesOf(choices);
  const said = names.filter(({ name }) => name === wanted).map(({ value }) => value);
  if (said.length > 0) return [...new Set(said)];
  const words = tellingWords(wanted);
  let [best, least]: [string[], number] = [[], Infinity];
  for (const { name, value, own } of names) {
    const common = own.filter((word) => words.includes(word)).length;
    const others = own.length - common;
    const forWords = OTHER_WORD * others - COMMON_WORD * common;
    const likely = common > 0 ? Infinity : Math.min(wanted.length, name.length) / 2;
    // With more mistakes the name is unlikely, or no better than the best one before it.
    const score = forWords + editDistance(wanted, name, Math.min(likely, least - forWords));
    if (score < least) [best, least] = [[value], score];
  }
  return best;
}

interface ChoiceName {
  readonly value: string;
  readonly name: string;
  readonly own: readonly string[];
}

/** The names of choices in their plainest form, worked out once however many texts are compared with them. */
const NAMES = new WeakMap<readonly ColumnChoice[], readonly ChoiceName[]>();

function namesOf(choices: readonly ColumnChoice[]): readonly ChoiceName[] {
  const known = NAMES.get(choices);
  if (known !== undefined) return known;
  const names = choices.flatMap(({ value, label, otherNames = [] }) =>
    [value, label, ...otherNames].map((other) => {
      const name = plainName(other);
      return { value, name, own: tellingWords(name) };
    }),
  );
  NAMES.set(choices, names);
  return names;
}

function tellingWords(plain: string): string[] {
  return plain.split(' ').filter((word) => !USUAL.test(word));
}
