/**
 * A census as a return: the CSV, and the lines that explain it. Nothing else leaves this file, so that no worker’s row does.
 * It is a file of its own because the parser of XML is loaded only for a census.
 */
import type { ReturnContext } from '../context.ts';
import type { ReturnSource } from '../read/source.ts';
import type { CensusAnswer, CensusChoice } from './census-protocol.ts';
import type { CensusFile, CensusProblem } from './census-file.ts';
import { censusReturn } from './census-return.ts';
import { censusLines, censusResultLines, publishedLine } from './census-wording.ts';
import { readCensus, type CensusOptions } from './read-census.ts';

/**
 * Reads a census and makes the return.
 * @param choice what the officer says besides the file
 */
export async function censusAnswer(
  source: ReturnSource,
  context: ReturnContext,
  { given, limit }: CensusChoice = {},
  options: Pick<CensusOptions, 'signal' | 'progress'> = {},
): Promise<CensusAnswer> {
  const file = await readCensus(source, { ...options, ...(given && { given }) });
  if ('code' in file) return answerTo(file);
  const made = returnFrom(file, context, limit);
  // A council that was chosen and was not in force on the day can be chosen again.
  return made.kind === 'problem' ? { ...made, asksCouncil: given !== undefined } : made;
}

function answerTo({ code, message }: CensusProblem): CensusAnswer {
  if (code === 'cancelled') return { kind: 'cancelled' };
  return { kind: 'problem', message, asksCouncil: code === 'no-header' };
}

function returnFrom(
  file: CensusFile,
  context: ReturnContext,
  limit: number | undefined,
): Exclude<CensusAnswer, { kind: 'cancelled' }> {
  const made = censusReturn(file, context, limit);
  if ('message' in made) return { kind: 'problem', message: made.message, asksCouncil: false };
  return {
    kind: 'return',
    csv: made.csv,
    read: censusLines(file),
    result: censusResultLines(file, made, limit),
    published: publishedLine(file, made, context),
  };
}
