/** The end of a check: receipt, downloads, preview, handing in. */
import { longDate } from '../../dataset/text/format.ts';
import type { Covered } from '../../returns/check.ts';
import type { Receipt } from '../../returns/receipt.ts';
import { button, counted, make, type Child } from './dom.ts';
import { emailAddress, proposalAddress, type HandInAddresses } from './submission.ts';

/** More councils and quarters than these are counted, not named. */
const NAMED = 12;

/** The receipt, which is all that is printed. */
export function receiptSection(receipt: Receipt, confirmed: readonly string[]): HTMLElement {
  const { file, sha256, covers, rows, counts, rules, format, checked, acceptable } = receipt;
  const named = covers.slice(0, NAMED).map(coverText);
  const rest = covers.length - named.length;
  const lines: readonly (readonly [string, string])[] = [
    ...named.map((text) => ['Council and quarter', text] as const),
    ...(rest > 0 ? [['', `and ${counted(rest, 'other')}`] as const] : []),
    ['File', file],
    ['SHA-256 of the file', sha256],
    ['Rows', String(rows)],
    ...Object.entries(counts).map(
      ([severity, count]) => [capital(severity), String(count)] as const,
    ),
    ...confirmed.map((line) => ['Confirmed', line] as const),
    ['Checked', `${longDate(checked)}, rules ${rules}, format ${String(format)}`],
  ];
  const outcome = acceptable
    ? 'Nothing has to be fixed.'
    : 'It cannot be accepted until what must be fixed is mended.';
  return make(
    'section',
    { class: 'receipt stack-tight' },
    make('h3', {}, 'Receipt for a return'),
    make(
      'dl',
      {},
      ...lines.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]),
    ),
    make('p', {}, outcome),
  );
}

function coverText({ name, periodEnd, rows }: Covered): string {
  return `${name}, to ${longDate(periodEnd)} (${counted(rows, 'row')})`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What can be downloaded: each with what it is good for. */
export function downloadsSection(
  downloads: readonly { readonly text: string; readonly use: string; readonly get: () => void }[],
): HTMLElement {
  const items = downloads.map(({ text, use, get }) =>
    make('li', {}, button(text, get), ' ', make('span', { class: 'note' }, use)),
  );
  return make(
    'section',
    { class: 'stack-tight' },
    make('h3', {}, 'Downloads'),
    make('ul', { role: 'list', class: 'downloads' }, ...items),
  );
}

/** Buttons that show each council's page as it would be. */
export function previewSection(
  covers: readonly Covered[],
  show: (covered: Covered) => Promise<Node>,
): HTMLElement {
  const place = make('div');
  const buttons = covers.slice(0, NAMED).map((covered) =>
    button(`Preview ${covered.name}, ${longDate(covered.periodEnd)}`, () => {
      void show(covered).then((frame) => {
        place.replaceChildren(frame);
      });
    }),
  );
  return make(
    'section',
    { class: 'stack-tight' },
    make('h3', {}, 'Preview'),
    make('p', { class: 'note' }, 'The council’s page as it would look with this return.'),
    make('p', { class: 'buttons' }, ...buttons),
    place,
  );
}

/** What is handed in, and where to. */
export interface HandIn {
  readonly addresses: HandInAddresses;
  readonly receipt: Receipt;
  readonly receiptText: string;
  readonly fileName: string;
  /** Whether the file is one that this page made and that must be downloaded first. */
  readonly mended: boolean;
  /** The text of the file; undefined for a large one. */
  readonly text: string | undefined;
  readonly download: () => void;
}

/** How to hand in; what must be fixed comes first. */
export function handInSection(options: HandIn): HTMLElement {
  return make(
    'section',
    { class: 'stack-tight hand-in' },
    make('h3', {}, 'Hand in'),
    ...handInWords(options),
  );
}

function handInWords(options: HandIn): readonly HTMLElement[] {
  const { addresses, receipt } = options;
  if (!receipt.acceptable) {
    return [
      make('p', {}, 'Mend what must be fixed first. Then this is where you hand the return in.'),
    ];
  }
  if (addresses.email === '' && addresses.repository === '') {
    return [
      make(
        'p',
        {},
        'This copy of the site does not take returns yet: whoever publishes it has not said where they are to be sent. Keep the file and the receipt.',
      ),
    ];
  }
  return [
    ...(addresses.email === '' ? [] : [byEmail(options)]),
    ...(addresses.repository === '' ? [] : [byProposal(options)]),
    make(
      'p',
      {},
      make('a', { href: '/returns/#next', target: '_blank' }, 'What happens next, and when'),
    ),
  ];
}

function byEmail({ addresses, receipt, receiptText, ...rest }: HandIn): HTMLElement {
  const { fileName, mended, download } = rest;
  const href = emailAddress(addresses.email, receipt, receiptText, fileName);
  const first: Child[] = mended
    ? [
        button('Download the mended copy', download),
        ' It is the file to hand in, not the one you began with.',
      ]
    : [`The file to hand in is the one you checked: ${fileName}.`];
  return make(
    'div',
    {},
    make('h4', {}, 'By email'),
    make(
      'ol',
      {},
      make('li', {}, ...first),
      make(
        'li',
        {},
        make('a', { href }, 'Open an email with the receipt in it'),
        `, to ${addresses.email}.`,
      ),
      make('li', {}, 'Attach the file by hand, and send.'),
    ),
  );
}

function byProposal({ addresses, fileName, text }: HandIn): HTMLElement {
  const { href, filled } = proposalAddress(addresses.repository, fileName, text);
  const how = filled
    ? 'The file is filled in there already.'
    : 'The file is too long for a link: open it in a text editor and paste it there.';
  return make(
    'div',
    { class: 'stack-tight' },
    make('h4', {}, 'In public'),
    make(
      'p',
      {},
      make('a', { href, target: '_blank' }, 'Propose the file in the project’s public repository'),
      ` (opens in a new tab). ${how} You need an account there, and what you propose is public at once.`,
    ),
  );
}
