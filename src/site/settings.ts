/** What whoever publishes a copy of this site sets, by environment variables of the build. */
import { offersOffline } from '../dataset/address/offline-setting.ts';

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
  if (email !== '' && !isEmail(email)) {
    throw new Error(`RETURNS_EMAIL is not an email address: ${email}`);
  }
  if (repository !== '' && !/^https:\/\/[^/?#]+\/[^/?#]+\/[^/?#]+$/.test(repository)) {
    throw new Error(`RETURNS_REPOSITORY is not the https address of a repository: ${repository}`);
  }
  return { ...(email && { email }), ...(repository && { repository }) };
}

/** Who runs this copy of the site, for its readers. */
export interface Operator {
  /** A person or an organisation. */
  readonly name?: string;
  /** How to reach them: a mailto: or an https: address. */
  readonly contact?: { readonly text: string; readonly href: string };
}

/**
 * Reads SITE_OPERATOR, a name, and SITE_CONTACT, an email address or the https address of a page. Without them the site
 * says that nobody is named.
 * @throws if the contact is neither: readers could not report an error
 */
export function operator(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Operator {
  const name = env.SITE_OPERATOR?.trim() ?? '';
  const contact = env.SITE_CONTACT?.trim() ?? '';
  if (contact !== '' && !isEmail(contact) && !/^https:\/\/[^\s]+$/.test(contact)) {
    throw new Error(`SITE_CONTACT is neither an email address nor an https address: ${contact}`);
  }
  const href = isEmail(contact) ? `mailto:${contact}` : contact;
  return { ...(name && { name }), ...(contact && { contact: { text: contact, href } }) };
}

function isEmail(text: string): boolean {
  return /^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(text);
}

/** Where anybody can report that a child may be at risk. */
export const REPORT_CHILD_ABUSE = 'https://www.gov.uk/report-child-abuse';

/** How soon the operator promises to answer a council, and to publish an accepted return. Both appear on the site. */
export const ANSWER_WITHIN = 'ten working days';
export const PUBLISHED_WITHIN = 'two working days';

/** Whether this copy offers reading offline: SERVICE_WORKER, `on` or `off`. The build throws if it is something else. */
export function isOfflineOffered(): boolean {
  return offersOffline(process.env.SERVICE_WORKER);
}
