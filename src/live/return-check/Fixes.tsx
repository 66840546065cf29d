/** What was fixed in the copy, each shown before and after, with a way back. */
import type { JSX } from 'preact';
import { counted } from '../../dataset/text/counted.ts';
import type { ExplainedGroup } from '../../returns/explain.ts';
import type { RuleId } from '../../returns/rules/catalogue.ts';
import type { Checked } from './messages.ts';
import { RowPlaces, type AskPlaces } from './RowPlaces.tsx';
import type { ColumnLayout } from './row-places-view.ts';
import { fixedCount, fixesCells, type CorrectionView } from './view.ts';

export interface FixesProps {
  /** What was found in the file as it came. */
  readonly original: Checked;
  /** What is left in the copy. */
  readonly copy: Checked;
  readonly chosen: ReadonlySet<RuleId>;
  /** Whether somebody chose which column is which. */
  readonly mapped: boolean;
  readonly layout: ColumnLayout;
  readonly ask: AskPlaces;
  readonly undo: (rules: readonly RuleId[]) => void;
  /** What was corrected by hand. */
  readonly corrections: readonly CorrectionView[];
  /** Takes the correction of a row of the file back, or everything. */
  readonly undoCorrection: (row: number) => void;
  readonly undoAll: () => void;
  readonly download: () => void;
}

/** The section about the corrected copy. */
export function Fixes(props: FixesProps): JSX.Element {
  const { original, chosen, mapped, corrections, undoAll, undoCorrection, download } = props;
  const { groups } = original.report.words;
  const { choiceFixes } = original;
  const cells = groups.filter(
    (group) => chosen.has(group.rule) && (fixesCells(group) || choiceFixes.includes(group.rule)),
  );
  const file = groups.filter(({ rule }) => original.fileFixes.includes(rule));
  return (
    <section class="fixes stack-tight">
      <h3 tabIndex={-1} data-part="fixes-heading">
        The corrected copy
      </h3>
      <p>
        Your own file does not change. These fixes are in a copy. The copy is checked below, and it
        is the file to send. {mapped ? 'It has the columns that you chose.' : ''}
      </p>
      {cells.map((group) => (
        <Fixed key={`cells ${group.line}`} group={group} byChoice {...props} />
      ))}
      {file.map((group) => (
        <Fixed key={`file ${group.line}`} group={group} byChoice={false} {...props} />
      ))}
      {corrections.map(({ row, text }) => (
        <p key={row}>
          {text}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              undoCorrection(row);
            }}
          >
            Undo<span class="visually-hidden">{`: ${text}`}</span>
          </button>
        </p>
      ))}
      <p class="buttons">
        <button type="button" class="plain" onClick={download}>
          Download the corrected copy
        </button>
        {chosen.size + corrections.length > 0 && (
          <button type="button" class="link" onClick={undoAll}>
            Undo all
          </button>
        )}
      </p>
    </section>
  );
}

interface FixedProps extends FixesProps {
  readonly group: ExplainedGroup;
  /** Whether it can be undone: what is fixed in any copy cannot. */
  readonly byChoice: boolean;
}

/** One kind of finding with its cells before and after. */
function Fixed({ group, copy, layout, ask, undo, byChoice }: FixedProps): JSX.Element {
  const count = fixedCount(group, copy);
  return (
    <details open={count <= 5}>
      <summary>{`${group.line} (${byChoice ? `${counted(count, 'cell')} fixed` : 'fixed'})`}</summary>
      <div class="stack-tight">
        <RowPlaces group={group} layout={layout} ask={ask} />
        {byChoice && (
          <button
            type="button"
            class="link"
            onClick={() => {
              undo([group.rule]);
            }}
          >
            Undo<span class="visually-hidden">{`: ${group.line}`}</span>
          </button>
        )}
      </div>
    </details>
  );
}
