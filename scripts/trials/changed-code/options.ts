/** What to change: read from the words after the name of the trial. */
import { parseArgs } from 'node:util';
import { Failure } from '../../shared/failure.ts';
import { isRoom, ROOMS, type Room } from './rooms.ts';

/** What was asked for. */
export interface Options {
  readonly rooms: readonly Room[];
  /** The part of all changes that is tried, over 0 and at most 1. */
  readonly share: number;
  /** The same seed draws the same changes. */
  readonly seed: number;
  /** Only files whose path fits this pattern, such as `src/dataset/cap/*.ts`. */
  readonly files: string | undefined;
  /** Only changes of conditions, comparisons and sums. */
  readonly conditions: boolean;
}

/** Reads `--room dataset --share 5% --seed 1 --files GLOB --conditions`; all of them can be left out. */
export function optionsFrom(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      room: { type: 'string', multiple: true, default: [] },
      share: { type: 'string', default: '5%' },
      seed: { type: 'string', default: '1' },
      files: { type: 'string' },
      conditions: { type: 'boolean', default: false },
    },
  });
  return {
    rooms: roomsFrom(values.room),
    share: shareFrom(values.share),
    seed: wholeNumber(values.seed),
    files: values.files,
    conditions: values.conditions,
  };
}

function roomsFrom(words: readonly string[]): Room[] {
  const unknown = words.find((word) => !isRoom(word));
  if (unknown !== undefined) throw new Failure(`There is no room ${unknown}.`, 2);
  return (words.length === 0 ? Object.keys(ROOMS) : words).filter(isRoom);
}

function shareFrom(word: string): number {
  const share = Number(/^([\d.]+)%$/.exec(word)?.[1]) / 100;
  if (share > 0 && share <= 1) return share;
  throw new Failure(`${word} is no share. Write one such as 5%.`, 2);
}

function wholeNumber(word: string): number {
  const number = Number(word);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new Failure(`${word} is no seed. Write a whole number such as 1.`, 2);
}
