/** Lets a reader turn reading offline on and off, and shows what is saved on this device. */
import { h } from 'preact';
import { LivePart } from '../browser/live-part.ts';
import { part, parts } from '../browser/part.ts';
import { canSave, deletePages, isOn, savedPages, turnOff, turnOn } from './device.ts';
import { Offline } from './Offline.tsx';
import { offlineView, type OfflineState, type OfflineView } from './view.ts';

class OfflinePage {
  readonly #shown: LivePart<OfflineView>;
  #state: OfflineState = 'off';

  constructor(place: HTMLElement) {
    const onTurn = (): void => void this.#turn();
    const onDelete = (): void => void this.#delete(place);
    this.#shown = new LivePart(place, (view) => h(Offline, { view, onTurn, onDelete }));
  }

  /** Shows what is so now. */
  async start(): Promise<void> {
    try {
      if (canSave()) await this.#look();
      else this.#show('unsupported');
    } catch {
      this.#show('unsupported');
    }
  }

  async #delete(place: HTMLElement): Promise<void> {
    await deletePages();
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
      await this.#look();
    } catch {
      this.#show('failed');
    }
  }

  async #look(): Promise<void> {
    const on = await isOn();
    this.#state = on ? 'on' : 'off';
    this.#shown.show(offlineView(this.#state, on ? await savedPages() : []));
  }

  #show(state: OfflineState): void {
    this.#state = state;
    this.#shown.show(offlineView(state, []));
  }
}

// A copy that does not offer it has nothing to turn on.
for (const place of parts(document, 'offline')) void new OfflinePage(place).start();
