/** What the page about reading offline says of this device. */
import { counted } from '../../dataset/text/counted.ts';
import { longDate } from '../../dataset/text/format.ts';

/**
 * `changing`: it is being turned on or off. `failed`: it could not be turned on. `refused`: the browser lets the site save
 * nothing. `unsupported`: the browser cannot.
 */
export type OfflineState = 'off' | 'on' | 'changing' | 'failed' | 'refused' | 'unsupported';

export interface SavedPage {
  /** From the root of the site. */
  readonly path: string;
  /** Of the council or region. */
  readonly name: string;
  /** The reader’s day, such as `2026-11-26`. */
  readonly savedOn: string;
}

export interface OfflineView {
  /** What is so now, in sentences. */
  readonly status: string;
  /** What the button does; nothing where there is nothing to do. */
  readonly button: string | undefined;
  /** By name. */
  readonly pages: readonly {
    readonly href: string;
    readonly name: string;
    readonly saved: string;
  }[];
}

const STATUS: Readonly<Record<Exclude<OfflineState, 'on'>, string>> = {
  off: 'Reading offline is off. No pages are saved on this device.',
  changing: 'Pages are being saved or deleted.',
  failed:
    'The pages could not be saved. You may be offline, or this device may have no room. Please try again.',
  refused:
    'This browser does not let this site save anything. You may be in a private window, or your settings may block data of sites.',
  unsupported:
    'This browser cannot save pages for reading offline. A private window often cannot, and another browser may.',
};

const ON = 'Reading offline is on.';

/** @param saved pages of councils and regions, in any order */
export function offlineView(state: OfflineState, saved: readonly SavedPage[]): OfflineView {
  const pages = saved
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ path, name, savedOn }) => ({ href: path, name, saved: longDate(savedOn) }));
  return { status: statusOf(state, saved), button: buttonOf(state), pages };
}

function statusOf(state: OfflineState, saved: readonly SavedPage[]): string {
  if (state !== 'on') return STATUS[state];
  const [oldest, ...others] = saved.map(({ savedOn }) => savedOn).sort();
  if (oldest === undefined)
    return `${ON} The search and the data page are saved. Open the page of a council or region to save it.`;
  if (others.length === 0)
    return `${ON} One page of a council or region was saved on ${longDate(oldest)}.`;
  return `${ON} ${counted(saved.length, 'page', 'pages')} of councils and regions are saved. The oldest was saved on ${longDate(oldest)}.`;
}

function buttonOf(state: OfflineState): string | undefined {
  if (state === 'on') return 'Turn off and delete everything saved';
  // It stays where it is, and so does the focus.
  if (state === 'changing') return 'One moment …';
  return state === 'unsupported' ? undefined : 'Turn on reading offline';
}
