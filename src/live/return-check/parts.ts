/** The result of a check, part by part: outcome, columns, mends, findings, hand-in, receipt, downloads, preview. */
import type { ExplainedGroup } from '../../returns/explain.ts';
import type { RuleId } from '../../returns/rules/catalogue.ts';
import type { Download } from '../../returns/worker-protocol.ts';
import { required } from '../browser/required.ts';
import type { TellProgress } from './checker.ts';
import { downloadsSection, handInSection, previewSection, receiptSection } from './closing.ts';
import { button, counted, make, save } from './dom.ts';
import type { HandInAddresses } from './submission.ts';
import { mappingForm } from './mapping.ts';
import { mendsCells, mendsSection } from './fixes.ts';
import type { Layout } from './places.ts';
import { previewFrame } from './preview.ts';
import { aboutText, columnsInDoubt, countsList, findingSections, outcomeText } from './result.ts';
import type { Session, Subject } from './session.ts';

/** What the parts ask of the page around them. */
export interface Dealings {
  /** Does something to the session and shows what came of it. */
  readonly again: (what: string, task: (tell: TellProgress) => Promise<boolean>) => Promise<void>;
  /** A button's action that saves what the worker makes. */
  readonly saving: (download: Download, of: 'original' | 'copy', name: string) => () => void;
  /** What the reader has confirmed, by finding. */
  readonly confirmed: Map<string, string>;
  /** The page's list of all rules. */
  readonly rules: HTMLElement;
  readonly addresses: HandInAddresses;
}

const DOUBT =
  'Not every column that a return needs was found under its name. Choose the column of your file for each, or leave ‘Not provided’. The mended copy remembers it.';

/**
 * The result piece by piece, in the order of the page.
 * @param original the file as it was chosen
 * @param subject what is told of: the mended copy if there is one, else the original
 * @param text the subject's text if it is short enough to be filled into a proposal
 */
export function* resultParts(
  session: Session,
  original: Subject,
  subject: Subject,
  text: string | undefined,
  dealings: Dealings,
): Generator<HTMLElement> {
  const { report } = subject.done;
  const closing = make('div', { class: 'closing' });
  const close = (): void => {
    closing.replaceChildren(...closingParts(session, subject, text, dealings));
  };
  yield make('h2', { tabindex: '-1' }, outcomeText(report));
  yield make('p', { class: 'about' }, aboutText(subject.file.name, report));
  yield countsList(report.words);
  yield* columnsPart(session, original, dealings);
  yield* mendsPart(session, original, dealings);
  yield* findingsPart(session, subject, dealings, close);
  yield passedRules(subject, dealings);
  close();
  yield closing;
}

function columnsPart(
  session: Session,
  { done: { report } }: Subject,
  { again }: Dealings,
): HTMLElement[] {
  const { columns } = session.context.format;
  if (report.foundColumns.length === 0 && !columnsInDoubt(report)) return [];
  const form = mappingForm(columns, report, (mapping) => {
    void again('Reading the columns as you said', (tell) => session.map(mapping, tell));
  });
  const doubt = columnsInDoubt(report) && !session.mapped;
  const found = report.sources.filter((source) => source !== -1).length;
  const summary = doubt
    ? 'First, say which column is which'
    : `Columns: ${String(found)} of ${String(columns.length)} found. See or change which is which`;
  const details = make(
    'details',
    { class: 'columns-choice', open: doubt },
    make('summary', {}, summary),
    ...(doubt ? [make('p', {}, DOUBT)] : []),
    form,
  );
  return [make('section', {}, details)];
}

function mendsPart(session: Session, original: Subject, { again }: Dealings): HTMLElement[] {
  const { copy, chosen, mapped } = session;
  if (copy !== undefined) {
    return [
      mendsSection({
        original: original.done,
        copy: copy.done,
        chosen,
        mapped,
        layout: layoutOf(session, original),
        places: (group, skip) => session.places(group, skip, 'original'),
        undo: (rules) => {
          void again('Undoing', (tell) => session.undo(rules, tell));
        },
        download: () => {
          save(copy.file, copy.file.name);
        },
      }),
    ];
  }
  const rules = mendableRules(original);
  if (rules.length < 2) return [];
  const all = button(`Do all ${String(rules.length)} safe mends`, () => {
    void again('Mending', (tell) => session.mend(rules, tell));
  });
  const why = ' Each is shown before and after, and can be undone. Your own file stays as it is.';
  return [make('p', { class: 'all-mends' }, all, make('span', { class: 'note' }, why))];
}

function findingsPart(
  session: Session,
  subject: Subject,
  { again, confirmed }: Dealings,
  confirmedChanged: () => void,
): Iterable<HTMLElement> {
  const of = session.copy === undefined ? 'original' : 'copy';
  const { report, fileFixes } = subject.done;
  const mend = (group: ExplainedGroup): (() => void) | undefined => {
    const can = mendsCells(group) && !session.chosen.has(group.rule);
    if (!can && !fileFixes.includes(group.rule)) return undefined;
    return () => {
      void again('Mending', (tell) => session.mend([group.rule], tell));
    };
  };
  return findingSections(report.words.groups, layoutOf(session, subject), {
    places: (group, skip) => session.places(group, skip, of),
    mend,
    confirmed,
    confirmedChanged,
  });
}

/** The list of all rules is on the page; those that passed are shown. */
function passedRules({ done }: Subject, { rules }: Dealings): HTMLElement {
  const { passed } = done.report.words;
  const list = rules.cloneNode(true);
  if (!(list instanceof HTMLElement)) throw new Error('the list of rules is no element');
  const known = new Set<string>(passed);
  for (const item of list.querySelectorAll<HTMLElement>('[data-rule]')) {
    if (!known.has(item.dataset.rule ?? '')) item.remove();
  }
  const summary = required(list.querySelector('summary'), 'summary');
  summary.textContent = `Passed: ${counted(passed.length, 'rule')}`;
  list.hidden = passed.length === 0;
  return list;
}

function closingParts(
  session: Session,
  subject: Subject,
  text: string | undefined,
  { addresses, confirmed: confirmations, saving }: Dealings,
): HTMLElement[] {
  const { report, receiptText } = subject.done;
  const { receipt } = report;
  const confirmed = [...confirmations.values()];
  const mended = session.copy !== undefined;
  const saveSubject = (): void => {
    save(subject.file, subject.file.name);
  };
  const lines = confirmed.map((line) => `Confirmed: ${line}\n`).join('');
  return [
    handInSection({
      addresses,
      receipt,
      receiptText: receiptText + lines,
      fileName: subject.file.name,
      mended,
      text,
      download: saveSubject,
    }),
    receiptSection(receipt, confirmed),
    downloadsSection([
      ...(mended
        ? [{ text: 'Mended copy (CSV)', use: 'the file to hand in', get: saveSubject }]
        : []),
      {
        text: 'Your file with a column of findings (CSV)',
        use: 'to work through in Excel',
        get: saving({ kind: 'annotated' }, 'original', 'findings.csv'),
      },
      {
        text: 'Findings (JSON)',
        use: 'for programs',
        get: saving({ kind: 'findings' }, mended ? 'copy' : 'original', 'findings.json'),
      },
      {
        text: 'Print the receipt',
        use: 'or save it as PDF',
        get: () => {
          print();
        },
      },
    ]),
    ...(receipt.acceptable
      ? [
          previewSection(report.covers, async (covered) =>
            previewFrame(covered, await session.preview(covered)),
          ),
        ]
      : []),
  ];
}

function layoutOf({ context }: Session, { done: { report } }: Subject): Layout {
  const several = (of: 'council' | 'periodEnd'): boolean =>
    new Set(report.covers.map((covered) => covered[of])).size > 1;
  return {
    columns: context.format.columns,
    sources: report.sources,
    about: [
      ...(several('council') ? ['council_name'] : []),
      ...(several('periodEnd') ? ['period_end'] : []),
      'service',
      'role',
    ],
  };
}

/** Rules whose mends can be done at one click. */
function mendableRules({ done }: Subject): RuleId[] {
  const cells = done.report.words.groups.filter(mendsCells).map(({ rule }) => rule);
  return [...new Set([...cells, ...done.fileFixes])];
}
