/** What is shown of a census. It is a file of its own because it is loaded only for one. */
import type { VNode } from 'preact';
import type { CensusRefused } from '../../returns/census/census-protocol.ts';
import { CensusRefusal } from './CensusRefusal.tsx';
import { CensusSection } from './CensusSection.tsx';
import { censusQuestions, censusView } from './census-view.ts';
import type { ResultActions } from './result-parts.tsx';
import type { Session } from './session.ts';

const READING = 'Reading your census file';

/** What a census says; undefined where no return was made of it. */
export function censusPart(
  session: Session,
  { again }: Pick<ResultActions, 'again'>,
): VNode | undefined {
  const { census, choice } = session;
  if (census?.kind !== 'return') return undefined;
  return (
    <CensusSection
      key="census"
      view={censusView(census, choice)}
      useLimit={(limit) => {
        const { given } = choice;
        const said = { ...(given && { given }), ...(limit !== undefined && { limit }) };
        again(READING, (progress) => session.choose(said, progress));
      }}
    />
  );
}

/** Why no return was made, with what may be asked. */
export function refusedPart(
  session: Session,
  refused: CensusRefused,
  { again }: Pick<ResultActions, 'again'>,
): VNode {
  const { choice, context, given } = session;
  return (
    <CensusRefusal
      key="refused"
      fileName={given.name}
      refused={refused}
      questions={censusQuestions(context)}
      given={choice.given}
      answer={(answer) => {
        again(READING, (progress) => session.choose({ ...choice, given: answer }, progress));
      }}
    />
  );
}
