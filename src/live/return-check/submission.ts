/** The addresses by which a return is sent: an email with the receipt, and a proposal to the public repository. */
import { longDate, thousands } from '../../dataset/text/format.ts';
import type { Receipt } from '../../returns/receipt.ts';

/** Where returns are sent; empty where the site's publisher has given no address. */
export interface SubmissionAddresses {
  readonly email: string;
  readonly repository: string;
}

/** Mail programs cut addresses that are longer. */
const LONGEST_BODY = 1500;
/** The repository's host takes addresses of about 8,000 characters. */
const LONGEST_VALUE = 6000;

/** An address that opens an email with the receipt in it. The file is attached by hand. */
export function emailAddress(
  email: string,
  receipt: Receipt,
  receiptText: string,
  fileName: string,
): string {
  const body = `${shortened(receiptText)}\nPlease attach the file: ${fileName}\n`;
  const query = [
    ['subject', `Return: ${subjectOf(receipt)}`],
    ['body', body.replaceAll('\n', '\r\n')],
  ];
  return `mailto:${email}?${query.map(([name = '', text = '']) => `${name}=${encodeURIComponent(text)}`).join('&')}`;
}

/** What a receipt is about, in a few words. */
function subjectOf({ covers }: Receipt): string {
  const [first] = covers;
  if (first === undefined) return 'no council';
  const others = covers.length - 1;
  return `${first.name}, ${longDate(first.periodEnd)}${others === 0 ? '' : ` and ${thousands(others)} more`}`;
}

function shortened(text: string): string {
  return text.length <= LONGEST_BODY ? text : `${text.slice(0, LONGEST_BODY)}…\n`;
}

/**
 * An address that opens a new file in the repository, named and filled in if its text is short enough.
 * @param text of the file; undefined for a long one, which is pasted by hand
 */
export function proposalAddress(
  repository: string,
  fileName: string,
  text: string | undefined,
): { readonly href: string; readonly filled: boolean } {
  const value = encodeURIComponent(text ?? '');
  const filled = text !== undefined && value.length <= LONGEST_VALUE;
  const name = encodeURIComponent(`inbox/${fileName}`);
  return {
    href: `${repository}/new/main?filename=${name}${filled ? `&value=${value}` : ''}`,
    filled,
  };
}
