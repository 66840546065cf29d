/** The result of a check, part by part, in the order of the page: what the file says with what was found, the outcome, fixes, rules that passed, closing. */
import type { VNode } from 'preact';
import type { Covered } from '../../returns/check.ts';
import type { Download } from '../../returns/worker-protocol.ts';
import type { ShowProgress } from './checker.ts';
import { Closing, type DownloadView } from './Closing.tsx';
import { ColumnsForm } from './ColumnsForm.tsx';
import type { CorrectActions } from './Correction.tsx';
import type { FindingActions } from './Findings.tsx';
import { Fixes } from './Fixes.tsx';
import { FixAll, Head, Outcome } from './Outcome.tsx';
import { PassedRules, type RuleLink } from './PassedRules.tsx';
import { columnLayout } from './row-places-view.ts';
import { SaidGroup, Turn, type SaysActions } from './Says.tsx';
import { saysView } from './says-view.ts';
import type { Session, Subject } from './session.ts';
import type { SubmissionProps } from './Submission.tsx';
import type { SubmissionAddresses } from './submission.ts';
import { columnsInDoubt, correctionViews, fixableRules, fixesCells } from './view.ts';

/** What the parts ask of the page around them. */
export interface ResultActions {
  /** Does something to the session and shows what came of it. */
  readonly again: (what: string, task: (progress: ShowProgress) => Promise<boolean>) => void;
  /** Corrects rows and goes on with the next one that can be corrected. */
  readonly correct: CorrectActions;
  /** Shows what other rows say. */
  readonly turn: (task: (progress: ShowProgress) => Promise<boolean>) => void;
  readonly save: (blob: Blob, name: string) => void;
  /** Saves what the worker makes. */
  readonly saveDownload: (download: Download, of: 'original' | 'copy', name: string) => void;
  readonly print: () => void;
  readonly preview: (covered: Covered) => void;
  readonly confirm: FindingActions['confirm'];
}

/** A finished check, as the page shows it. */
export interface ResultView {
  readonly session: Session;
  /** The file as it was chosen. */
  readonly original: Subject;
  /** What is shown: the corrected copy if there is one, else the original. */
  readonly subject: Subject;
  /** The subject's text if it is short enough to be filled into a proposal. */
  readonly text: string | undefined;
  /** What the reader has confirmed, by finding. */
  readonly confirmed: ReadonlyMap<string, string>;
  /** Every rule with its page. */
  readonly rules: readonly RuleLink[];
  readonly addresses: SubmissionAddresses;
  readonly ways: SubmissionProps['ways'];
  /** What a census says, if the file was one. */
  readonly census: VNode | undefined;
}

/** The parts, of which the page shows one after the other. */
export function resultParts(view: ResultView, actions: ResultActions): VNode[] {
  return [
    ...(view.census === undefined ? [] : [view.census]),
    <Head key="head" heading={headingOf(view.session)} subject={view.subject} />,
    ...fixAllPart(view, actions),
    ...columnsPart(view, actions),
    ...saysParts(view, actions),
    <Outcome key="outcome" subject={view.subject} />,
    ...fixesPart(view, actions),
    <PassedRules key="passed" rules={view.rules} passed={view.subject.done.report.words.passed} />,
    closingPart(view, actions),
  ];
}

function headingOf({ copy, census }: Session): string {
  if (copy !== undefined) return 'Your corrected copy says';
  return census === undefined ? 'Your file says' : 'The return made from it says';
}

function columnsPart({ session, original }: ResultView, { again }: ResultActions): VNode[] {
  const { report } = original.done;
  const inDoubt = columnsInDoubt(report);
  if (report.foundColumns.length === 0 && !inDoubt) return [];
  return [
    <ColumnsForm
      key="columns"
      columns={session.context.format.columns}
      report={report}
      doubt={inDoubt && !session.mapped}
      apply={(mapping) => {
        again('Reading the columns that you chose', (progress) => session.map(mapping, progress));
      }}
    />,
  ];
}

function fixesPart({ session, original }: ResultView, actions: ResultActions): VNode[] {
  const { copy, chosen, mapped } = session;
  if (copy === undefined) return [];
  return [
    <Fixes
      key="fixes"
      original={original.done}
      copy={copy.done}
      chosen={chosen}
      mapped={mapped}
      layout={columnLayout(session.context.format.columns, original)}
      ask={(group, skip) => session.places(group, skip, 'original')}
      undo={(rules) => {
        actions.again('Undoing', (progress) => session.undo(rules, progress));
      }}
      corrections={correctionViews(session.corrections)}
      undoCorrection={(row) => {
        actions.again('Undoing', (progress) => session.undoCorrections(row, progress));
      }}
      undoAll={() => {
        actions.again('Undoing', (progress) => session.undoAll(progress));
      }}
      download={() => {
        actions.save(copy.file, copy.file.name);
      }}
    />,
  ];
}

function fixAllPart({ session, subject }: ResultView, { again }: ResultActions): VNode[] {
  const left = fixableRules(subject.done).filter((rule) => !session.chosen.has(rule));
  if (left.length === 0) return [];
  return [
    <FixAll
      key="fix-all"
      fix={() => {
        again('Fixing', (progress) => session.fix(left, progress));
      }}
    />,
  ];
}

function saysParts(view: ResultView, actions: ResultActions): VNode[] {
  const { session, subject } = view;
  const { groups, turn } = saysView(subject.done.report);
  const layout = columnLayout(session.context.format.columns, subject);
  const { preview } = actions;
  const own: SaysActions = { findings: findingActions(view, actions), preview };
  const around = { layout, actions: own };
  return [
    ...groups.map((group) => <SaidGroup key={`says ${group.heading}`} group={group} {...around} />),
    <Turn
      key="turn"
      turn={turn}
      goTo={(skip) => {
        actions.turn((progress) => session.turn(skip, progress));
      }}
    />,
  ];
}

function findingActions(view: ResultView, actions: ResultActions): FindingActions {
  const { session, subject, confirmed } = view;
  const of = session.copy === undefined ? 'original' : 'copy';
  return {
    ask: (group, skip) => session.places(group, skip, of),
    canFix: (group) =>
      ((fixesCells(group) || subject.done.choiceFixes.includes(group.rule)) &&
        !session.chosen.has(group.rule)) ||
      subject.done.fileFixes.includes(group.rule),
    fix: (rule) => {
      actions.again('Fixing', (progress) => session.fix([rule], progress));
    },
    confirmed,
    confirm: actions.confirm,
    correct: actions.correct,
  };
}

function closingPart(view: ResultView, actions: ResultActions): VNode {
  const { session, subject, confirmed, addresses, ways, text } = view;
  const { report } = subject.done;
  const lines = [...confirmed.values()];
  return (
    <div class="closing" key="closing">
      <Closing
        submission={{
          addresses,
          ways,
          receipt: report.receipt,
          confirmed: lines,
          fileName: subject.file.name,
          made: madeOf(session),
          text,
          download: () => {
            actions.save(subject.file, subject.file.name);
          },
        }}
        downloads={downloadViews(view, actions)}
      />
    </div>
  );
}

/** What this page made of the file that was chosen, if it is to be sent in its place. */
function madeOf({ copy, census }: Session): SubmissionProps['made'] {
  if (copy !== undefined) return 'corrected copy';
  return census === undefined ? undefined : 'return';
}

function downloadViews({ session, subject }: ResultView, actions: ResultActions): DownloadView[] {
  const corrected = session.copy !== undefined;
  const made = madeOf(session);
  const copy: DownloadView = {
    text: made === 'return' ? 'Return made from the census (CSV)' : 'Corrected copy (CSV)',
    use: 'the file to send',
    get: () => {
      actions.save(subject.file, subject.file.name);
    },
  };
  return [
    ...(made === undefined ? [] : [copy]),
    {
      text: `${made === 'return' ? 'The return' : 'Your file'} with a column of findings (CSV)`,
      use: 'to work through in Excel',
      get: () => {
        actions.saveDownload({ kind: 'annotated' }, 'original', 'findings.csv');
      },
    },
    {
      text: 'Findings (JSON)',
      use: 'for programs',
      get: () => {
        actions.saveDownload(
          { kind: 'findings' },
          corrected ? 'copy' : 'original',
          'findings.json',
        );
      },
    },
    { text: 'Print the receipt', use: 'or save it as PDF', get: actions.print },
  ];
}
