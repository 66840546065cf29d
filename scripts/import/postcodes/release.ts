/** Which release a source is: the month that its publisher gives it. */
import { MONTHS } from '../../../src/dataset/text/months.ts';
import { Failure } from '../../shared/failure.ts';
import { smallText, type PostcodeSource } from './open-source.ts';

/** Size above which a file is no metadata. */
const SMALL = 100_000;

/**
 * Finds the release by the command's option, by a file's name (`2014-08`, `AUG_2025`), or by the metadata inside.
 * @param given what the command's option says, if anything
 * @returns a month as YYYY-MM
 * @throws Failure if nothing says it
 */
export async function releaseOf(
  source: PostcodeSource,
  given: string | undefined,
): Promise<string> {
  if (given !== undefined) {
    if (/^20\d\d-(0[1-9]|1[0-2])$/.test(given)) return given;
    throw new Failure(`--release ${given}: expected a month such as 2014-08.`, 2);
  }
  const names = [source.name, ...source.entries.map(({ path }) => path)];
  const named = names.map(monthInName).find((month) => month !== undefined);
  const found = named ?? (await monthInMetadata(source));
  if (found !== undefined) return found;
  throw new Failure(
    `${source.name}: nothing in it says of which month it is. Add --release YYYY-MM to the command.`,
    2,
  );
}

function monthInName(name: string): string | undefined {
  const iso = /(?<!\d)(20\d\d)-(0[1-9]|1[0-2])(?!\d)/.exec(name);
  if (iso !== null) return iso[0];
  const words = /(?<![a-z])([a-z]{3})[a-z]*[_ -](20\d\d)(?!\d)/i.exec(name);
  const month = MONTHS.findIndex(
    (full) => full.slice(0, 3).toLowerCase() === words?.[1]?.toLowerCase(),
  );
  return month === -1 ? undefined : `${words?.[2] ?? ''}-${String(month + 1).padStart(2, '0')}`;
}

async function monthInMetadata({ entries }: PostcodeSource): Promise<string | undefined> {
  const metadata = entries.find(({ path, size }) => /metadata\.txt$/i.test(path) && size < SMALL);
  if (metadata === undefined) return undefined;
  const text = await smallText(metadata);
  const date = /COPYRIGHT DATE:\s*(20\d\d)(0[1-9]|1[0-2])\d\d/i.exec(text);
  return date === null ? undefined : `${date[1] ?? ''}-${date[2] ?? ''}`;
}
