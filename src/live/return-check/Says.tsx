/** What a file says: each row in sentences that open it, with what was found below. */
import { Component, type JSX } from 'preact';
import { counted } from '../../dataset/text/counted.ts';
import { longDate } from '../../dataset/text/format.ts';
import type { Covered } from '../../returns/check.ts';
import { Finding, findingId, type FindingActions } from './Findings.tsx';
import { visible, type ColumnLayout } from './row-places-view.ts';
import type { SaidGroupView, SentenceView, TurnView } from './says-view.ts';
import { columnLetters, type FindingView } from './view.ts';

/** What the sentences ask of the page around them. */
export interface SaysActions {
  readonly findings: FindingActions;
  /** Shows the page of a council in the element of its quarter, which stays empty otherwise. */
  readonly preview: (covered: Covered) => void;
}

interface Around {
  readonly layout: ColumnLayout;
  readonly actions: SaysActions;
}

/** The findings that are about the same. */
function FindingList({
  findings,
  layout,
  actions,
}: { readonly findings: readonly FindingView[] } & Around): JSX.Element {
  return (
    <>
      {findings.map((finding) => (
        <Finding key={finding.key} finding={finding} layout={layout} actions={actions.findings} />
      ))}
    </>
  );
}

/** One council and quarter. */
export function SaidGroup({
  group,
  ...around
}: { readonly group: SaidGroupView } & Around): JSX.Element {
  const { heading, covered, findings, sentences, folded } = group;
  return (
    <section class="said-group stack-tight">
      <h3>{heading}</h3>
      {covered !== undefined && <Preview covered={covered} preview={around.actions.preview} />}
      {sentences.length > 0 && <Sentences sentences={sentences} {...around} />}
      {folded.length > 0 && (
        <details class="printed">
          <summary>{counted(folded.length, 'more row')}</summary>
          <Sentences sentences={folded} {...around} />
        </details>
      )}
      <FindingList findings={findings} {...around} />
    </section>
  );
}

/** The key of a council and quarter, by which the place of its preview is found. */
export function previewKey({ council, periodEnd }: Covered): string {
  return `${council} ${periodEnd}`;
}

function Preview({
  covered,
  preview,
}: { readonly covered: Covered } & Pick<SaysActions, 'preview'>): JSX.Element {
  return (
    <>
      <p class="no-print">
        <button
          type="button"
          class="plain"
          onClick={() => {
            preview(covered);
          }}
        >
          {`Preview ${covered.name}, ${longDate(covered.periodEnd)}`}
        </button>
      </p>
      <div data-part="preview" data-of={previewKey(covered)} />
    </>
  );
}

function Sentences({
  sentences,
  ...around
}: { readonly sentences: readonly SentenceView[] } & Around): JSX.Element {
  return (
    <ol role="list" class="sentences">
      {sentences.map((sentence) => (
        <li key={sentence.row} data-part="sentence">
          <Opened sentence={sentence} layout={around.layout} />
          <FindingList findings={sentence.findings} {...around} />
          {sentence.also.map((finding) => (
            <p key={finding.key} class="note no-print">
              <a href={`#${findingId(finding)}`}>{finding.line}</a>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

interface OpenedProps {
  readonly sentence: SentenceView;
  readonly layout: ColumnLayout;
}

/** A row in sentences. Its cells are made only when it is opened. */
class Opened extends Component<OpenedProps, { readonly isOpen: boolean }> {
  override state = { isOpen: false };

  override render(): JSX.Element {
    const { sentence, layout } = this.props;
    return (
      <details
        class="printed"
        onToggle={({ currentTarget }) => {
          this.setState({ isOpen: currentTarget.open });
        }}
      >
        <summary>{sentence.text}</summary>
        {this.state.isOpen && <Cells sentence={sentence} layout={layout} />}
      </details>
    );
  }
}

/** A row as it is in the file. */
function Cells({
  sentence: { row, cells, isRow },
  layout: { columns, sources },
}: OpenedProps): JSX.Element {
  const shown = cells.flatMap((text, index) => {
    const source = isRow ? (sources[index] ?? -1) : index;
    if (source === -1) return [];
    return [{ source, name: isRow ? (columns[index]?.name ?? '') : '', text }];
  });
  return (
    <table class="row-cells">
      <caption>{`Row ${row} of the file`}</caption>
      {shown.map(({ source, name, text }) => (
        <tr key={source}>
          <td>{columnLetters(source)}</td>
          <th scope="row">{name}</th>
          <td>{visible(text)}</td>
        </tr>
      ))}
    </table>
  );
}

interface TurnProps {
  readonly turn: TurnView | undefined;
  /** Goes to the rows that come after so many. */
  readonly goTo: (skip: number) => void;
}

/** Where in a large file the sentences are, with a way on and back; nothing in a small one. */
export function Turn({ turn, goTo }: TurnProps): JSX.Element | null {
  if (turn === undefined) return null;
  const button = (skip: number | undefined, text: string): JSX.Element | false =>
    skip !== undefined && (
      <button
        type="button"
        class="plain"
        onClick={() => {
          goTo(skip);
        }}
      >
        {text}
      </button>
    );
  return (
    <div class="said-group stack-tight">
      <p>{turn.text}</p>
      <p class="buttons no-print">
        {button(turn.next, 'Next rows')}
        {button(turn.earlier, 'Earlier rows')}
      </p>
    </div>
  );
}
