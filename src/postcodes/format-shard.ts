/** A shard to its text: see shard.ts. */
import { UNIT_LETTERS } from './postcode.ts';
import type { PostcodeDistrict, PostcodeSector, Shard, CouncilShares } from './shard.ts';

/** Letters that stand for councils in a shard. */
const COUNCIL_LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Writes a shard.
 * @throws Error if more than 26 councils share the area: no area of Great Britain comes near
 */
export function formatShard(shard: Shard): string {
  const letters = new Map(
    shard.shares.map(({ council }, index) => [council, COUNCIL_LETTERS.charAt(index)]),
  );
  const letterOf = (council: string): string => {
    const letter = letters.get(council) ?? '';
    if (letter === '') throw new Error(`${shard.area} has no letter left for ${council}`);
    return letter;
  };
  const districts = [...shard.districts].map(([name, district]) =>
    districtLine(name, district, letterOf),
  );
  const head = `${shard.area} ${sharesText(shard.shares, (council) => council, ' ')}`;
  return `${[head, ...districts].join('\n')}\n`;
}

type LetterOf = (council: string) => string;

function sharesText(shares: CouncilShares, nameOf: LetterOf, separator = ''): string {
  return shares
    .map(({ council, percent }, index) => nameOf(council) + percentText(index === 0 ? 0 : percent))
    .join(separator);
}

function percentText(percent: number): string {
  return percent === 0 ? '' : String(percent);
}

function districtLine(
  name: string,
  { shares, sectors }: PostcodeDistrict,
  letterOf: LetterOf,
): string {
  const first = shares[0].council;
  const uncut = [...sectors].filter(([, sector]) => sector.shares.length === 1);
  const others = shares.flatMap(({ council }) => {
    const digits = uncut.filter(([, sector]) => sector.shares[0].council === council);
    return council === first || digits.length === 0
      ? []
      : [digitsText(digits.map(([digit]) => digit)) + letterOf(council)];
  });
  const cut = [...sectors]
    .filter(([, sector]) => sector.shares.length > 1)
    .map(([digit, sector]) => cutSectorText(digit, sector, first, letterOf));
  return [
    name,
    sharesText(shares, letterOf),
    digitsText([...sectors.keys()]),
    ...others,
    ...cut,
  ].join(' ');
}

function cutSectorText(
  digit: string,
  { shares, exceptions, rows = '' }: PostcodeSector,
  usual: string,
  letterOf: LetterOf,
): string {
  const [{ council }, ...others] = shares;
  const parts = exceptions.map((exception, index) => {
    const percent = percentText(others[index]?.percent ?? 0);
    return `:${letterOf(exception.council)}${percent}${exception.units}`;
  });
  return `${digit}${council === usual ? '' : letterOf(council)}${parts.join('')}${rowsText(rows)}`;
}

/** Which rows are not in use: `/X` for those after X, small letters for those before. */
function rowsText(rows: string): string {
  const last = rows.slice(-1);
  const isLast = UNIT_LETTERS.at(-1) === last;
  const gaps = UNIT_LETTERS.filter((letter) => letter < last && !rows.includes(letter));
  const text = (isLast ? '' : last) + gaps.join('').toLowerCase();
  return text === '' ? '' : `/${text}`;
}

/** Ascending digits, three or more in a row as a range: `017-9`. */
function digitsText(ascending: readonly string[]): string {
  const runs: string[] = [];
  for (const digit of ascending) {
    const run = runs.at(-1);
    if (run !== undefined && Number(digit) === Number(run.slice(-1)) + 1) {
      runs[runs.length - 1] = run + digit;
    } else runs.push(digit);
  }
  return runs.map((run) => (run.length > 2 ? `${run.charAt(0)}-${run.slice(-1)}` : run)).join('');
}
