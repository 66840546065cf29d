/** A kind of finding: its line, how to fix it, one answer for rows that are alike, and the rows it is about. */
import type { JSX } from 'preact';
import type { ExplainedGroup } from '../../returns/explain.ts';
import type { RuleId } from '../../returns/rules/catalogue.ts';
import { AnswerAll } from './AnswerAll.tsx';
import type { CorrectActions } from './Correction.tsx';
import { RowPlaces, type AskPlaces } from './RowPlaces.tsx';
import type { ColumnLayout } from './row-places-view.ts';
import type { FindingView } from './view.ts';

export interface FindingActions {
  readonly ask: AskPlaces;
  /** Whether a kind of finding can be fixed automatically and is not yet. */
  readonly canFix: (group: ExplainedGroup) => boolean;
  readonly fix: (rule: RuleId) => void;
  readonly correct: CorrectActions;
  /** What somebody has confirmed: the line of each finding by its key. */
  readonly confirmed: ReadonlyMap<string, string>;
  readonly confirm: (finding: FindingView, is: boolean) => void;
}

interface FindingProps {
  readonly finding: FindingView;
  readonly layout: ColumnLayout;
  readonly actions: FindingActions;
}

/** Where the finding is on the page. */
export function findingId({ key }: FindingView): string {
  return `finding-${key.trim().replaceAll(' ', '-')}`;
}

/** The finding. Its heading takes the focus where it is the next one to be corrected. */
export function Finding({ finding, layout, actions }: FindingProps): JSX.Element {
  const { group, line, name, heading } = finding;
  const { fix, address } = group;
  return (
    <article class="finding stack-tight" id={findingId(finding)} data-severity={name}>
      <p class={`severity ${name}`}>{heading}</p>
      <h4 tabIndex={-1} data-part={name.endsWith('fix') ? 'to-correct' : undefined}>
        {line}
      </h4>
      <p class="note">
        {fix}{' '}
        <a href={address} target="_blank">
          About this rule
          <span class="visually-hidden">{`: ${line} (opens in a new tab)`}</span>
        </a>
      </p>
      {actions.canFix(group) && <FixButton finding={finding} actions={actions} />}
      {group.severity === 'please confirm' && <Confirm finding={finding} actions={actions} />}
      <AnswerAll group={group} layout={layout} correct={actions.correct} />
      <RowPlaces
        group={{ ...group, line }}
        layout={layout}
        ask={actions.ask}
        correct={actions.correct}
      />
    </article>
  );
}

/** What the button says where it does not change cells. */
const FIX_LABELS: Readonly<Partial<Record<RuleId, string>>> = {
  'total-row': 'Remove all of them',
  'guessed-column': 'Give each the template’s name',
};

type ActionProps = Omit<FindingProps, 'layout'>;

function FixButton({ finding: { group, line }, actions }: ActionProps): JSX.Element {
  return (
    <p>
      <button
        type="button"
        class="plain"
        onClick={() => {
          actions.fix(group.rule);
        }}
      >
        {FIX_LABELS[group.rule] ?? 'Fix automatically'}
        <span class="visually-hidden">{`: ${line}`}</span>
      </button>
    </p>
  );
}

function Confirm({ finding, actions }: ActionProps): JSX.Element {
  return (
    <label class="confirm">
      <input
        type="checkbox"
        checked={actions.confirmed.has(finding.key)}
        onChange={({ currentTarget }) => {
          actions.confirm(finding, currentTarget.checked);
        }}
      />
      {' I have checked this, and it is right'}
    </label>
  );
}
