/** What the checker's page is given: the rules' context as a file, and the words around it. */
import { earlierReturns, returnContext } from '../../returns/context-from-data.ts';
import type { ReturnContext } from '../../returns/context.ts';
import type { ReturnColumn } from '../../schemas/return-format.ts';
import { describeFormat } from '../../schemas/return-format.ts';
import type { Context } from '../context.ts';
import { submissionAddresses, type SubmissionAddresses } from '../settings.ts';
import { rulesView, type RuleView } from './rules.ts';

export interface CheckerView {
  readonly version: string;
  readonly rules: readonly RuleView[];
  readonly columns: readonly ReturnColumn[];
  readonly addresses: SubmissionAddresses;
}

/** The view of the checker's page. */
export function checkerView(): CheckerView {
  const { version, chapters } = rulesView();
  return {
    version,
    rules: chapters.flatMap(({ rules }) => rules),
    columns: describeFormat().columns,
    addresses: submissionAddresses(),
  };
}

/** What the checker is given beside the file. Today is left to the reader's clock: a build has none. */
export function checkerContext({ dataset, returns }: Context): ReturnContext {
  return returnContext(dataset, '', earlierReturns(returns));
}
