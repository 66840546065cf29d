/** Lets a reader turn reading offline on and off, and shows what is saved on this device. */
import { h } from 'preact';
import { LivePart } from '../browser/live-part.ts';
import { part, parts } from '../browser/part.ts';
import { canSave, deletePages, isOn, isRefused, savedPages, turnOff, turnOn } from './device.ts';
import { Offline } from './Offline.tsx';
import { OtherWindows } from './other-windows.ts';
import { offlineView, type OfflineState, type OfflineView } from './view.ts';

class OfflinePage {
  readonly #shown: LivePart<OfflineView>;
  readonly #others = new OtherWindows(() => void this.#lookAgain());
  #state: OfflineState = 'off';

  constructor(place: HTMLElement) {
    const onTurn = (): void => void this.#turn();
    const onDelete = (): void => void this.#delete(place);
    this.#shown = new LivePart(place, (view) => h(Offline, { view, onTurn, onDelete }));
  }

  /** Shows what is so now, and what other windows change. */
  async start(): Promise<void> {
    if (!canSave()) {
      this.#show('unsupported');
      return;
    }
    this.#others.listen();
    await this.#look();
  }

  async #delete(place: HTMLElement): Promise<void> {
    await deletePages();
    this.#others.tell();
    await this.#look();
    // The button that was pressed is no longer there.
    part(place, 'offline-turn').focus();
  }

  async #turn(): Promise<void> {
    if (this.#state === 'changing') return;
    const change = this.#state === 'on' ? turnOff : turnOn;
    this.#show('changing');
    try {
      await change();
      this.#others.tell();
      await this.#look();
    } catch {
      this.#show((await isRefused()) ? 'refused' : 'failed');
    }
  }

  /** After something that was not done here. What this window says of a failure of its own stays. */
  async #lookAgain(): Promise<void> {
    if (this.#state === 'off' || this.#state === 'on') await this.#look();
  }

  async #look(): Promise<void> {
    try {
      const state = (await isOn()) ? 'on' : 'off';
      const pages = state === 'on' ? await savedPages() : [];
      this.#show((await isRefused()) ? 'refused' : state, pages);
    } catch {
      this.#show('refused');
    }
  }

  #show(state: OfflineState, pages: Awaited<ReturnType<typeof savedPages>> = []): void {
    this.#state = state;
    this.#shown.show(offlineView(state, pages));
  }
}

// A copy that does not offer it has nothing to turn on.
for (const place of parts(document, 'offline')) void new OfflinePage(place).start();
