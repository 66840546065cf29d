/** An officer at the checker’s page, who does what the page offers until nothing has to be corrected, and counts each click and each edit. */
import { readFileSync } from 'node:fs';
import { changeOf, sharedAnswers } from '../../../src/live/return-check/shared-answers.ts';
import { columnLayout, fieldsOf } from '../../../src/live/return-check/row-places-view.ts';
import { Session, type Asks, type Subject } from '../../../src/live/return-check/session.ts';
import { fixableRules } from '../../../src/live/return-check/view.ts';
import type { WorkerReply } from '../../../src/live/return-check/messages.ts';
import { CheckServer } from '../../../src/returns/check-server.ts';
import type { ReturnContext } from '../../../src/returns/context.ts';
import type { ExplainedGroup } from '../../../src/returns/explain.ts';
import { FILE_FIXES, FIXES_BY_CHOICE } from '../../../src/returns/fix/fixable-rules.ts';
import type { RowCorrection } from '../../../src/returns/read/corrections.ts';
import type { RuleId } from '../../../src/returns/rules/catalogue.ts';
import { growingSha256 } from '../../../src/returns/sha256.ts';
import type { FromWorker } from '../../../src/returns/worker-protocol.ts';

/** What is right in place of a wrong value, by column and value. */
export type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How the page takes answers: as it was before, one row after the other, or together where rows ask the same. */
export type Page = 'row by row' | 'together';

const MOST_STEPS = 200;

/** A checker in this thread, which answers as the worker does. */
function checker(): Asks {
  const posted: FromWorker[] = [];
  const server = new CheckServer({ post: (message) => posted.push(message), hash: growingSha256 });
  return {
    cancel: () => undefined,
    async ask(message, wanted) {
      if (message.type === 'preview') throw new Error('nobody previews here');
      posted.length = 0;
      await server.handle(message);
      const reply = replyOf(posted);
      if (isOneOf(reply, wanted)) return reply;
      throw new Error(JSON.stringify(reply));
    },
  };
}

function isOneOf<K extends WorkerReply['type']>(
  reply: WorkerReply,
  wanted: readonly K[],
): reply is Extract<WorkerReply, { readonly type: K }> {
  return wanted.some((kind) => kind === reply.type);
}

function replyOf(posted: readonly FromWorker[]): WorkerReply {
  const last = posted.at(-1);
  if (last === undefined) throw new Error('the checker said nothing');
  if (last.type === 'piece') {
    const text = posted.map((message) => (message.type === 'piece' ? message.text : '')).join('');
    const { download, leftOut } = last;
    return { type: 'file', download, blob: new Blob([text]), leftOut };
  }
  if (last.type !== 'done') return last;
  const found = new Set<string>(last.report.words.groups.map(({ rule }) => rule));
  const among = (rules: readonly RuleId[]) => rules.filter((rule) => found.has(rule));
  const [fileFixes, choiceFixes] = [among(FILE_FIXES), among(FIXES_BY_CHOICE)];
  return { ...last, fileFixes, choiceFixes };
}

/**
 * Corrects a file until nothing must or should be fixed.
 * @returns clicks and edits; undefined if the page offers no way to the end
 */
export async function stepsTo(
  path: string,
  context: ReturnContext,
  answers: Answers,
  page: Page,
): Promise<number | undefined> {
  const copy = checker();
  const checkers = { original: checker(), copy: () => copy };
  const session = new Session(new File([readFileSync(path)], 'messy.csv'), context, checkers);
  await session.check(() => undefined);
  for (let steps = 0; steps < MOST_STEPS;) {
    const subject = session.copy ?? session.original;
    if (subject === undefined) return undefined;
    const open = openGroups(subject);
    if (open.length === 0) return steps;
    const made = await nextStep(session, subject, open, answers, page);
    if (made === 0) return undefined;
    steps += made;
  }
  return undefined;
}

function openGroups({ done }: Subject): ExplainedGroup[] {
  return done.report.words.groups.filter(({ severity }) => severity.endsWith('fix'));
}

/** Takes what the page offers first. @returns how many clicks and edits it took; 0 if there is nothing to take */
async function nextStep(
  session: Session,
  subject: Subject,
  open: readonly ExplainedGroup[],
  answers: Answers,
  page: Page,
): Promise<number> {
  const quiet = (): void => undefined;
  const fixes = fixableRules(subject.done).filter((rule) => !session.chosen.has(rule));
  if (fixes.length > 0) {
    await session.fix(fixes, quiet);
    return 1;
  }
  const choice = open.find(({ rule }) => subject.done.choiceFixes.includes(rule));
  if (choice !== undefined && !session.chosen.has(choice.rule)) {
    await session.fix([choice.rule], quiet);
    return 1;
  }
  const typed = typedAnswers(subject, open, answers, session.context, page);
  if (typed.changes.size > 0) {
    await session.correct(typed.changes, quiet);
    return typed.edits + 1;
  }
  const offered = firstOffer(subject, open, session.context, page);
  if (offered === undefined) return 0;
  await session.correct(offered, quiet);
  return 1;
}

interface Typed {
  readonly changes: Map<number, RowCorrection>;
  readonly edits: number;
}

/** What the officer knows to be right, typed into its fields: into those of one row, or into all and sent with one press. */
function typedAnswers(
  subject: Subject,
  open: readonly ExplainedGroup[],
  answers: Answers,
  context: ReturnContext,
  page: Page,
): Typed {
  const layout = columnLayout(context.format.columns, subject);
  const changes = new Map<number, RowCorrection>();
  const edited = new Set<string>();
  for (const group of open) {
    const shared = page === 'together' ? sharedAnswers(group, layout) : [];
    for (const place of group.places) {
      const { row, readings = [], fix } = place;
      if (row === undefined || fix !== undefined || readings.some((one) => 'cell' in one)) continue;
      for (const { column, value } of fieldsOf(group, place, layout)) {
        const right = answers[column.name]?.[value];
        if (right === undefined) continue;
        const set = shared.findIndex(({ rows }) => rows.includes(row));
        edited.add(`${set === -1 ? `row ${row}` : `${group.rule} ${set}`} ${column.name}`);
        changes.set(row, { values: { ...changes.get(row)?.values, [column.name]: right } });
      }
      if (page === 'row by row' && changes.size > 0) return { changes, edits: edited.size };
    }
  }
  return { changes, edits: edited.size };
}

/** The first reading that is offered: of all rows that ask the same, or of one. */
function firstOffer(
  subject: Subject,
  open: readonly ExplainedGroup[],
  context: ReturnContext,
  page: Page,
): ReadonlyMap<number, RowCorrection> | undefined {
  const layout = columnLayout(context.format.columns, subject);
  for (const group of open) {
    const [shared] = page === 'together' ? sharedAnswers(group, layout) : [];
    if (shared?.buttons[0] !== undefined) return shared.buttons[0].changes;
    for (const place of group.places) {
      const { row, readings = [] } = place;
      if (row !== undefined && readings.length > 0) return new Map([[row, changeOf(place, 0)]]);
    }
  }
  return undefined;
}
