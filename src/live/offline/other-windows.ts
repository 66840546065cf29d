/** Windows of this site that show whether reading offline is on: what one of them changes, the others show too. */
import { publishedPath } from '../../dataset/address/base-path.ts';

/** Copies of the site below other paths of the same host have other names. */
const NAME = `caseload-watch:${publishedPath('/')}:offline`;

export class OtherWindows {
  readonly #channel = new BroadcastChannel(NAME);
  readonly #look: () => void;

  /** @param look is called when another window changed something, and when the reader comes back to this one */
  constructor(look: () => void) {
    this.#look = look;
  }

  listen(): void {
    this.#channel.addEventListener('message', this.#look);
    // Pages that were opened meanwhile are saved, too.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.#look();
    });
  }

  /** Says to the other windows that something has changed. */
  tell(): void {
    this.#channel.postMessage('changed');
  }
}
