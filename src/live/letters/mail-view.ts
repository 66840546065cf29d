/** A link that opens a letter in the reader’s email program. */

/** A mail link, and whether it has the whole letter. */
export interface MailLink {
  readonly href: string;
  /** False where the letter is too long for a link, which then has its subject only. */
  readonly whole: boolean;
}

/** Characters of an address that browsers and email programs pass on. Some cut or refuse longer ones. */
export const LONGEST_LINK = 2000;

/**
 * The link without a recipient, whom the reader fills in.
 * @param body the letter with line feeds between its lines
 */
export function mailLink(subject: string, body: string): MailLink {
  const short = `mailto:?subject=${encodeURIComponent(subject)}`;
  const long = `${short}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const whole = long.length <= LONGEST_LINK;
  return { href: whole ? long : short, whole };
}

/** What the page says of the link. */
export function mailNote({ whole }: MailLink): string {
  return whole
    ? ''
    : 'The letter is too long for an email link, so the link has the subject only. Copy the letter first, then paste it.';
}
