/** One end of a gap in a table: who is lowest or highest, and their figure. */
import { Fragment, type JSX } from 'preact';
import type { FlaggedEntry } from '../../dataset/lottery/flagged-entries.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import { CouncilLinks } from '../core/CouncilLinks.tsx';
import { ToRecord } from '../core/ToRecord.tsx';

interface LotteryEndProps {
  /** The councils that share the lowest or the highest figure. */
  readonly entries: readonly FlaggedEntry[];
}

/** Links to all of them, the figure with a link to the first one's record, and what to ask about their counts. */
export function LotteryEnd({ entries }: LotteryEndProps): JSX.Element {
  const [first] = entries;
  const flags = entries.map(({ flag }) => flag).filter((flag) => flag !== '');
  return (
    <>
      {entries.map(({ councils }, index) => (
        <Fragment key={councils[0].slug}>
          {index > 0 && ', '}
          <CouncilLinks councils={councils} />
        </Fragment>
      ))}{' '}
      {first && (
        <strong>
          <ToRecord slug={first.councils[0].slug} year={first.figure.year}>
            {oneDecimal(first.figure.average_caseload)}
          </ToRecord>
        </strong>
      )}
      {flags.map((flag) => (
        <Fragment key={flag}>
          {' '}
          <span class="flag">{flag}</span>
        </Fragment>
      ))}
    </>
  );
}
