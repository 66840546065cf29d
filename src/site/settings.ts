/** What whoever publishes a copy of this site sets, by environment variables of the build. */

/** Where councils send their returns. */
export interface SubmissionAddresses {
  /** An email address. */
  readonly email?: string;
  /** Address of the public repository, such as https://github.com/example/caseload-watch, whose main branch takes proposals. */
  readonly repository?: string;
}

/**
 * Reads RETURNS_EMAIL and RETURNS_REPOSITORY. Without either, the site says that it takes no returns.
 * @throws if a value is not such an address: a return sent nowhere would be lost
 */
export function submissionAddresses(
  env: Readonly<Record<string, string | undefined>> = process.env,
): SubmissionAddresses {
  const email = env.RETURNS_EMAIL ?? '';
  const repository = (env.RETURNS_REPOSITORY ?? '').replace(/\/$/, '');
  if (email !== '' && !/^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(email)) {
    throw new Error(`RETURNS_EMAIL is not an email address: ${email}`);
  }
  if (repository !== '' && !/^https:\/\/[^/?#]+\/[^/?#]+\/[^/?#]+$/.test(repository)) {
    throw new Error(`RETURNS_REPOSITORY is not the https address of a repository: ${repository}`);
  }
  return { ...(email && { email }), ...(repository && { repository }) };
}

/** How soon whoever publishes the site answers a council, and how soon an accepted return is published: shown on its pages. */
export const ANSWER_WITHIN = 'ten working days';
export const PUBLISHED_WITHIN = 'two working days';
