/** `caseload-watch/returns`: what other programs import. See docs/checking-in-your-pipeline.md. */
import { returnContext, earlierReturns } from '../../src/returns/context-from-data.ts';
import type { ReturnContext } from '../../src/returns/index.ts';
import { assembleReturns, within } from '../../src/tables/returns.ts';
import { REAL_EFFECTS } from '../shared/command-effects.ts';
import { DATA_FOLDER, dataFiles } from '../shared/data-folder.ts';
import { readDataset } from './setting.ts';

export { checkReturn, type CheckedReturn, type ReturnContext } from '../../src/returns/index.ts';

/**
 * What the rules know besides the file: councils and their codes, official figures, returns that were accepted.
 * @param day of the check, YYYY-MM-DD; today if left out
 * @param folder of data; that of the project if left out
 * @throws if the data cannot be read
 */
export function readContext(
  day: string = REAL_EFFECTS.today(),
  folder: string = DATA_FOLDER,
): ReturnContext {
  const { returns } = assembleReturns(within(dataFiles(folder), 'returns/'));
  return returnContext(readDataset(folder), day, earlierReturns(returns));
}
