/** Readers’ polls. Those who voted chose to, so a heading says how many voted for what and no more. */
import type { Evidence, PollAnswer } from '../../schemas/evidence.ts';

export interface PollView {
  readonly heading: string;
  readonly subtitle: string;
  /** What the shares are of. */
  readonly of: string;
  /** Largest share first. */
  readonly rows: readonly { readonly label: string; readonly share: number }[];
}

/** The poll that compared an official average with readers’ own caseloads. */
export function averagePoll({ polls }: Pick<Evidence, 'polls'>): PollView {
  const answers = answersTo(polls, 'average');
  const votes = answers.reduce((sum, one) => sum + (one.votes ?? 0), 0);
  const [most] = answers;
  return {
    heading: `${most?.share ?? 0}% of ${votes} readers who voted said the average was ‘${most?.answer ?? ''}’`,
    subtitle: `Community Care asked its readers how the average of 15.4 for 2024 compared with their own caseload. ${CHOSE}${roundingNote(answers)}`,
    of: `${votes} votes`,
    rows: rowsOf(answers),
  };
}

/** The poll about safety on visits. It did not ask about caseloads. */
export function safetyPoll({ polls }: Pick<Evidence, 'polls'>): PollView {
  const answers = answersTo(polls, 'safety');
  const [most] = answers;
  return {
    heading: `${most?.share ?? 0}% of nearly 650 readers who voted were ‘${most?.answer ?? ''}’ of their safety on visits`,
    subtitle: `Community Care asked its readers about their own safety. ${CHOSE}${roundingNote(answers)}`,
    of: 'nearly 650 votes',
    rows: rowsOf(answers),
  };
}

const CHOSE = 'Readers chose whether to vote, so they do not speak for all social workers.';

/** ` Shares are rounded and add up to 101.`; empty where they add up to 100. */
function roundingNote(answers: readonly PollAnswer[]): string {
  const sum = answers.reduce((total, { share }) => total + share, 0);
  return sum === 100 ? '' : ` Shares are rounded and add up to ${sum}.`;
}

function answersTo(polls: readonly PollAnswer[], poll: PollAnswer['poll']): PollAnswer[] {
  return polls.filter((answer) => answer.poll === poll).toSorted((a, b) => b.share - a.share);
}

function rowsOf(answers: readonly PollAnswer[]): PollView['rows'] {
  return answers.map(({ answer, share }) => ({ label: answer, share }));
}
