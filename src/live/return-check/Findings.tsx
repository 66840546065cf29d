/** The findings of one severity, each with its line, how to fix it, and the rows it is about. */
import type { JSX } from 'preact';
import type { ExplainedGroup } from '../../returns/explain.ts';
import type { RuleId } from '../../returns/rules/catalogue.ts';
import type { CorrectRow } from './Correction.tsx';
import { RowPlaces, type AskPlaces } from './RowPlaces.tsx';
import type { ColumnLayout } from './row-places-view.ts';
import type { FindingSectionView, FindingView } from './view.ts';

export interface FindingActions {
  readonly ask: AskPlaces;
  /** Whether a kind of finding can be fixed automatically and is not yet. */
  readonly canFix: (group: ExplainedGroup) => boolean;
  readonly fix: (rule: RuleId) => void;
  readonly correct: CorrectRow;
  /** What somebody has confirmed: the line of each finding by its key. */
  readonly confirmed: ReadonlyMap<string, string>;
  readonly confirm: (finding: FindingView, is: boolean) => void;
}

interface FindingsProps {
  readonly view: FindingSectionView;
  readonly layout: ColumnLayout;
  readonly actions: FindingActions;
}

/** The section. */
export function Findings({ view, layout, actions }: FindingsProps): JSX.Element {
  return (
    <section class="findings">
      <h3>
        <span class={`severity ${view.name}`}>{view.heading}</span>
      </h3>
      {view.groups.map((finding) => (
        <Finding key={finding.key} finding={finding} layout={layout} actions={actions} />
      ))}
    </section>
  );
}

interface FindingProps {
  readonly finding: FindingView;
  readonly layout: ColumnLayout;
  readonly actions: FindingActions;
}

function Finding({ finding, layout, actions }: FindingProps): JSX.Element {
  const { group, line } = finding;
  const { fix, address } = group;
  return (
    <article class="finding stack-tight">
      <h4>{line}</h4>
      <p class="note">
        {fix}{' '}
        <a href={address} target="_blank">
          About this rule
          <span class="visually-hidden">{`: ${line} (opens in a new tab)`}</span>
        </a>
      </p>
      {actions.canFix(group) && <FixButton finding={finding} actions={actions} />}
      {group.severity === 'please confirm' && <Confirm finding={finding} actions={actions} />}
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
