/** The text of a shard to its meaning: the reverse of format-shard.ts. Small, since it runs in the browser. */
import { UNIT_LETTERS } from './postcode.ts';
import {
  withRest,
  type PostcodeDistrict,
  type PostcodeSector,
  type Shard,
  type CouncilShare,
  type CouncilShares,
} from './shard.ts';

/** Councils by their letter in this shard. */
type Councils = readonly string[];

/**
 * Reads a shard.
 * @param text as fetched: one of data/postcodes/areas/*.txt
 * @throws Error if it is something else, such as the page of a server that says 'not found'
 */
export function parseShard(text: string): Shard {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const match = /^([A-Z]{1,2}) ([a-z].*)$/.exec(head);
  if (match === null) throw noShard(head);
  const [, area = '', councilsText = ''] = match;
  const shares = sharesFrom(
    councilsText.split(' ').map((part) => {
      const [, council = '', percent = ''] = /^(.*?)(\d*)$/.exec(part) ?? [];
      return { council, percent: Number(percent) };
    }),
  );
  const councils = shares.map(({ council }) => council);
  return { area, shares, districts: new Map(lines.map((line) => parseDistrict(line, councils))) };
}

function parseDistrict(line: string, councils: Councils): [string, PostcodeDistrict] {
  const [name = '', sharesText = '', digits = '', ...parts] = line.split(' ');
  const shares = parseShares(sharesText, councils);
  const whole = (share: CouncilShare): PostcodeSector => ({ shares: [share], exceptions: [] });
  const sectors = new Map(
    digitsOf(digits).map((digit) => [digit, whole({ ...shares[0], percent: 100 })]),
  );
  for (const part of parts) {
    if (part.includes(':')) {
      sectors.set(part.charAt(0), parseCutSector(part, shares[0].council, councils));
      continue;
    }
    const other = whole({ council: councilAt(part.slice(-1), councils), percent: 100 });
    for (const digit of digitsOf(part.slice(0, -1))) sectors.set(digit, other);
  }
  return [name, { shares, sectors }];
}

function parseCutSector(part: string, usual: string, councils: Councils): PostcodeSector {
  const [rules = '', rows = ''] = part.split('/');
  const [head = '', ...others] = rules.split(':');
  const first = head.length > 1 ? councilAt(head.charAt(1), councils) : usual;
  const parsed = others.map((rule) => {
    const [, letter = '', percent = '', units = ''] = /^([a-z])(\d*)(.*)$/.exec(rule) ?? [];
    return { council: councilAt(letter, councils), percent: Number(percent), units };
  });
  return {
    shares: sharesFrom([
      { council: first, percent: 0 },
      ...parsed.map(({ council, percent }) => ({ council, percent })),
    ]),
    exceptions: parsed.map(({ council, units }) => ({ council, units })),
    rows: parseRows(rows),
  };
}

/** First letters in use: all but those after the capital and those named by small letters. */
function parseRows(text: string): string {
  const last = /^[A-Z]/.exec(text)?.[0] ?? 'Z';
  const gaps = text.toUpperCase().slice(/^[A-Z]/.test(text) ? 1 : 0);
  return UNIT_LETTERS.filter((row) => row <= last && !gaps.includes(row)).join('');
}

function parseShares(text: string, councils: Councils): CouncilShares {
  return sharesFrom(
    [...text.matchAll(/([a-z])(\d*)/g)].map(([, letter = '', percent = '']) => ({
      council: councilAt(letter, councils),
      percent: Number(percent),
    })),
  );
}

function sharesFrom([first, ...others]: readonly CouncilShare[]): CouncilShares {
  if (first === undefined) throw noShard('no council');
  return withRest(first.council, others);
}

function councilAt(letter: string, councils: Councils): string {
  const council = councils[letter.charCodeAt(0) - 'a'.charCodeAt(0)];
  if (council === undefined) throw noShard(`no council ${letter}`);
  return council;
}

/** `017-9` is 0, 1, 7, 8, 9. */
function digitsOf(text: string): string[] {
  const all = '0123456789';
  const plain = text.replace(/(\d)-(\d)/g, (_, from: string, to: string) =>
    all.slice(Number(from), Number(to) + 1),
  );
  return Array.from(plain);
}

function noShard(what: string): Error {
  return new Error(`not a shard of the postcode index: ${what.slice(0, 40)}`);
}
