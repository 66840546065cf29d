/** One load beside published averages, the cap, limits and the shares of one year. */
import type { JSX } from 'preact';
import { NONE } from '../../dataset/text/format.ts';
import { type Cell, type Column, numberColumns, Table } from '../core/Table.tsx';
import type { ComparisonRow, MyCaseloadView } from './view.ts';

interface MyCaseloadProps {
  readonly view: MyCaseloadView;
  /** Whether it is the example, which is about nobody. */
  readonly isExample: boolean;
}

interface PartProps {
  readonly view: MyCaseloadView;
}

/** The answer. Its heading takes the focus when somebody has asked. */
export function MyCaseload({ view, isExample }: MyCaseloadProps): JSX.Element {
  return (
    <div class="stack">
      <h2 tabIndex={-1} data-part="answer-heading">
        {isExample ? 'Example: ' : ''}
        {view.load} cases for each FTE
      </h2>
      {isExample && (
        <p class="note">
          This is an example of {view.choice.cases} cases at {view.choice.fte} FTE. It is not about
          a real person.
        </p>
      )}
      <ol class="sum-steps">
        {view.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Averages view={view} />
      <Shares view={view} />
      <Limits view={view} />
      <Surveys view={view} />
    </div>
  );
}

const AVERAGE_COLUMNS: readonly Column[] = [
  { head: 'Compared with' },
  ...numberColumns('Cases for each FTE'),
  { head: 'This load is' },
];

function Averages({ view }: PartProps): JSX.Element {
  const { comparisons, atCap } = view;
  if (comparisons.length === 0)
    return (
      <p>
        The official averages, the shares of {view.shares.year} and the proposed cap are about
        children’s social work. A caseload in adults’ services is not compared with them.
      </p>
    );
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label="Averages and the cap">
        <Table
          caption="The load beside averages and the cap"
          columns={AVERAGE_COLUMNS}
          rows={comparisons.map((row) => ({ key: row.against, cells: averageCells(row) }))}
        />
      </div>
      <p>{atCap}</p>
      <p>
        <strong>An average for each FTE is not a limit for one person.</strong> Some social workers
        have more than the average and some have fewer. The number does not show how complex cases
        are, or whether a caseload is safe.
      </p>
    </>
  );
}

function averageCells({ against, number, difference, note }: ComparisonRow): Cell[] {
  return [
    <>
      {against}
      {note && <span class="flag">{note}</span>}
    </>,
    number || NONE,
    difference,
  ];
}

const SHARE_COLUMNS: readonly Column[] = [
  { head: 'Cases for each FTE' },
  ...numberColumns('Share (%)'),
  { head: 'This load' },
];

function Shares({ view: { shares, load } }: PartProps): JSX.Element | null {
  const { year, sentences, rows } = shares;
  if (rows.length === 0) return null;
  return (
    <>
      <h3>How many social workers had as many in {year}</h3>
      <p>{sentences.join(' ')}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={`Shares of ${year}`}>
        <Table
          caption={`FTE social workers with cases by their number of cases, England, ${year}`}
          columns={SHARE_COLUMNS}
          rows={rows.map(({ label, share, own }) => ({
            key: label,
            cells: [label, share, own ? `${load} is here` : ''],
          }))}
        />
      </div>
      <p class="note">
        The Department for Education published these shares once. They are in bands, and nothing is
        known about where people were within a band.
      </p>
    </>
  );
}

const LIMIT_COLUMNS: readonly Column[] = [
  { head: 'Whose limit, and for whom' },
  { head: 'Limit' },
  { head: 'This number of cases is' },
];

function Limits({ view: { limits } }: PartProps): JSX.Element | null {
  if (limits.length === 0) return null;
  return (
    <>
      <h3>Limits that count one worker’s cases</h3>
      <div class="scroll" tabIndex={0} role="region" aria-label="Limits for one worker">
        <Table
          caption="The number of cases beside limits for one worker"
          columns={LIMIT_COLUMNS}
          rows={limits.map(({ whose, limit, difference, inProportion, source }) => ({
            key: whose,
            cells: [
              <>
                {whose}
                <span class="note source">{source}</span>
              </>,
              limit,
              `${difference}${inProportion === '' ? '' : `. ${inProportion}`}`,
            ],
          }))}
        />
      </div>
      <p class="note">
        These limits are not those of your employer, and none of them is law in England. We do not
        know whether they are for full-time work.
      </p>
    </>
  );
}

function Surveys({ view: { surveys } }: PartProps): JSX.Element | null {
  if (surveys.length === 0) return null;
  return (
    <>
      <h3>What people said in a survey of one day in 2014</h3>
      <ul>
        {surveys.map((survey) => (
          <li key={survey}>{survey}</li>
        ))}
      </ul>
      <p class="note">
        Social Work Watch, UNISON and Community Care, 29 April 2014. These are cases for each person
        and not for each FTE. People chose to answer, so they do not speak for all social workers.
      </p>
    </>
  );
}

/** What is shown while what is entered cannot be used. */
export function NothingToCompare(): JSX.Element {
  return <p>Enter your cases and your working time to see how they compare.</p>;
}
