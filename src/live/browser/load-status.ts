/** Loads data for a part of a page, and says beside its control if it does not come. */
import { h } from 'preact';
import { render } from './render.ts';
import { LoadFailure } from '../core/LoadStatus.tsx';
import { part } from './part.ts';

const OFFLINE = 'You may be offline.';
const AGAIN = 'Trying again …';

/**
 * What a part of a page loads. Its controls stay usable meanwhile: each choice calls `load` again, the last call alone
 * counts, and 'Try again' repeats it.
 */
export class Loading {
  readonly #root: ParentNode;
  readonly #part: string;
  #calls = 0;
  /** What had the focus when something failed: it gets it back once 'Try again' has gone. */
  #asked: Element | null = null;

  /**
   * @param root an element that holds a `LoadStatus`
   * @param place the part that it is
   */
  constructor(root: ParentNode, place = 'load-status') {
    this.#root = root;
    this.#part = place;
  }

  /**
   * Loads and uses what has come, unless `load` was called again before.
   * @param get one loader, or several joined with Promise.all
   * @param use shows it, with what is chosen by then
   * @param what begins the sentence about a failure
   */
  load<T>(get: () => Promise<T>, use: (value: T) => void, what = 'The figures'): void {
    const call = ++this.#calls;
    const isLast = (): boolean => call === this.#calls;
    get().then(
      (value) => {
        if (!isLast()) return;
        this.#clear();
        use(value);
      },
      () => {
        if (!isLast()) return;
        this.#show(`${what} did not load. ${OFFLINE}`, () => {
          this.#show(AGAIN, () => undefined);
          this.load(get, use, what);
        });
      },
    );
  }

  get #place(): HTMLElement {
    return part(this.#root, this.#part);
  }

  #show(says: string, onAgain: () => void): void {
    const place = this.#place;
    if (!place.contains(document.activeElement)) this.#asked = document.activeElement;
    render(h(LoadFailure, { says, onAgain }), place);
  }

  #clear(): void {
    const place = this.#place;
    if (!place.hasChildNodes()) return;
    const hadFocus = place.contains(document.activeElement);
    render(null, place);
    if (hadFocus) this.#focusBack(place);
  }

  #focusBack(place: HTMLElement): void {
    const asked = this.#asked;
    const back = asked instanceof HTMLElement && asked !== document.body && asked.isConnected;
    place.tabIndex = -1;
    (back ? asked : place).focus();
  }
}
