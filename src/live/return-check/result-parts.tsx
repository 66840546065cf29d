/** The result of a check, part by part, in the order of the page: outcome, columns, fixes, findings, rules that passed, closing. */
import type { VNode } from 'preact';
import type { Covered } from '../../returns/check.ts';
import type { Download } from '../../returns/worker-protocol.ts';
import type { ShowProgress } from './checker.ts';
import { Closing, type DownloadView } from './Closing.tsx';
import { ColumnsForm } from './ColumnsForm.tsx';
import { Findings, type FindingActions } from './Findings.tsx';
import { Fixes } from './Fixes.tsx';
import { FixAll, Outcome } from './Outcome.tsx';
import { PassedRules, type RuleLink } from './PassedRules.tsx';
import { columnLayout } from './row-places-view.ts';
import type { Session, Subject } from './session.ts';
import type { SubmissionProps } from './Submission.tsx';
import type { SubmissionAddresses } from './submission.ts';
import {
  columnsInDoubt,
  correctionViews,
  findingSections,
  fixableRules,
  fixesCells,
} from './view.ts';

/** What the parts ask of the page around them. */
export interface ResultActions {
  /** Does something to the session and shows what came of it. */
  readonly again: (what: string, task: (progress: ShowProgress) => Promise<boolean>) => void;
  /** Corrects a row and goes on with the next one that can be corrected. */
  readonly correct: (task: (progress: ShowProgress) => Promise<boolean>) => void;
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
  /** What a census says, if the file was one. */
  readonly census: VNode | undefined;
}

/** The parts, of which the page shows one after the other. */
export function resultParts(view: ResultView, actions: ResultActions): VNode[] {
  return [
    <Outcome key="outcome" subject={view.subject} />,
    ...(view.census === undefined ? [] : [view.census]),
    ...columnsPart(view, actions),
    ...fixesPart(view, actions),
    ...findingsParts(view, actions),
    <PassedRules key="passed" rules={view.rules} passed={view.subject.done.report.words.passed} />,
    closingPart(view, actions),
  ];
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
  if (copy === undefined) return fixAllPart(session, original, actions);
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

function fixAllPart(session: Session, original: Subject, { again }: ResultActions): VNode[] {
  const rules = fixableRules(original.done);
  if (rules.length < 2) return [];
  return [
    <FixAll
      key="fix-all"
      fix={() => {
        again('Fixing', (progress) => session.fix(rules, progress));
      }}
    />,
  ];
}

function findingsParts(view: ResultView, actions: ResultActions): VNode[] {
  const { session, subject, confirmed } = view;
  const of = session.copy === undefined ? 'original' : 'copy';
  const layout = columnLayout(session.context.format.columns, subject);
  const findingActions: FindingActions = {
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
    correct: (row, change) => {
      actions.correct((progress) => session.correct(row, change, progress));
    },
  };
  return findingSections(subject.done.report.words.groups).map((section) => (
    <Findings key={section.name} view={section} layout={layout} actions={findingActions} />
  ));
}

function closingPart(view: ResultView, actions: ResultActions): VNode {
  const { session, subject, confirmed, addresses, text } = view;
  const { report, receiptText } = subject.done;
  const lines = [...confirmed.values()];
  return (
    <div class="closing" key="closing">
      <Closing
        submission={{
          addresses,
          receipt: report.receipt,
          receiptText: receiptText + lines.map((line) => `Confirmed: ${line}\n`).join(''),
          fileName: subject.file.name,
          made: madeOf(session),
          text,
          download: () => {
            actions.save(subject.file, subject.file.name);
          },
        }}
        confirmed={lines}
        downloads={downloadViews(view, actions)}
        covers={report.covers}
        preview={actions.preview}
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
