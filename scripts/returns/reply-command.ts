/** `npm run returns -- reply FILE`: accepts the statement of a council about a figure or a flag. */
import { createHash } from 'node:crypto';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { Failure } from '../shared/failure.ts';
import { change, type ChangedFolder } from './accept-command.ts';
import { planReply } from './reply-plan.ts';
import { personalTrouble, pointChecker, statementTrouble, type Statement } from './reply-rules.ts';
import { statementOf, type StatementArguments } from './reply-statement.ts';
import { bytesOf, textOf } from './reply-text.ts';

/** What is said of a reply, as typed. */
interface ReplyArguments extends StatementArguments {
  /** Whether the council agreed that contact details are published. */
  readonly 'contacts-agreed': boolean;
  readonly 'dry-run': boolean;
}

/** What a reply is checked by. */
interface Known {
  readonly dataset: Dataset;
  /** YYYY-MM-DD */
  readonly today: string;
}

/**
 * Accepts a reply, which is added to those that there are.
 * @param path a file of plain text in UTF-8
 * @throws Failure on what is missing (2), or what cannot be published (1)
 */
export async function reply(
  path: string,
  given: ReplyArguments,
  known: Known,
  changed: ChangedFolder,
): Promise<void> {
  const bytes = bytesOf(path);
  const statement = statementOf(textOf(bytes), given, known.dataset, known.today);
  const agreed = given['contacts-agreed'];
  const found = whyNot(statement, known, agreed);
  if (found.length > 0) throw new Failure(`${found.join(' ')} Nothing was accepted.`);
  const receipt = {
    accepted: known.today,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    contact_details: agreed ? 'agreed' : '',
  };
  await change(given['dry-run'], changed, () =>
    Promise.resolve(planReply(statement, receipt, changed.folder)),
  );
}

/** Everything that keeps a reply from being accepted, in words. */
function whyNot(statement: Statement, { dataset, today }: Known, agreed: boolean): string[] {
  const troubles = [...statementTrouble(statement, today), ...pointChecker(dataset)(statement)];
  const personal = personalTrouble(statement, today, agreed).map(({ column, message }) => {
    const next =
      column === 'text'
        ? 'If the council agrees, accept it with --contacts-agreed.'
        : 'Give the role alone.';
    return `${message} ${next}`;
  });
  return [...troubles.map(({ message }) => message), ...personal];
}
