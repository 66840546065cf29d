/** Readers’ polls. Those who voted chose to, so a heading says how many voted for what and no more. */
import type { Evidence, PollAnswer } from '../../schemas/evidence.ts';
import type { WorkerReport } from '../../schemas/worker-report.ts';

export interface PollView {
  readonly heading: string;
  readonly subtitle: string;
  /** What the shares are of. */
  readonly of: string;
  /** Largest share first. */
  readonly rows: readonly { readonly label: string; readonly share: number }[];
}

/** The poll that compared an official average with readers’ own caseloads. */
export function averagePoll({
  polls,
  workerReports,
}: Pick<Evidence, 'polls' | 'workerReports'>): PollView {
  const answers = answersTo(polls, 'average');
  const votes = answers.reduce((sum, one) => sum + (one.votes ?? 0), 0);
  const [most] = answers;
  return {
    heading: `${most?.share ?? 0}% of ${votes} readers who voted said the average was ‘${most?.answer ?? ''}’`,
    subtitle: `Community Care asked its readers how the average of 15.4 for 2024 compared with their own caseload. ${laterCount(workerReports)}${CHOSE}${roundingNote(answers)}`,
    of: `${votes} votes`,
    rows: rowsOf(answers),
  };
}

/**
 * Both counts of that poll in sentences, the later and larger one first. It was read in a copy of the article.
 * @returns an empty text where the table of reports has not both
 */
export function averagePollInWords({ workerReports }: Pick<Evidence, 'workerReports'>): string {
  const its = workerReports.filter(({ survey }) => survey === '2025-03');
  const [later, early] = ['later', 'early'].map((count) => countOf(its, count));
  if (later === undefined || early === undefined) return '';
  return (
    `In a poll, ${later.wellBelow}% of ${later.voted} put the official average for 2024 ‘well below’ the voter’s own caseload. Another ${later.inLine}% put it in line. ` +
    `We read that count in a copy of the article. An early count of ${early.voted} had ${early.wellBelow}% and ${early.inLine}%. Readers chose whether to vote.`
  );
}

/** `This is an early count. A later one … ` Empty where no later count is known. */
function laterCount(reports: readonly WorkerReport[]): string {
  const later = countOf(
    reports.filter(({ survey }) => survey === '2025-03'),
    'later',
  );
  return later === undefined
    ? ''
    : `This is an early count. In a later one, read in a copy, ${later.wellBelow}% of ${later.voted} were for ‘well below’. `;
}

interface PollCount {
  /** `almost 600 votes` */
  readonly voted: string;
  readonly wellBelow: number;
  readonly inLine: number;
}

function countOf(reports: readonly WorkerReport[], count: string): PollCount | undefined {
  const its = reports.filter(({ answered }) => answered.endsWith(`${count} count`));
  const share = (words: string): number | undefined =>
    its.find(({ label }) => label.includes(words))?.value;
  const [voted, wellBelow, inLine] = [
    its[0]?.answered.split(',')[0],
    share('well below'),
    share('in line'),
  ];
  if (voted === undefined || wellBelow === undefined || inLine === undefined) return undefined;
  return { voted, wellBelow, inLine };
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
