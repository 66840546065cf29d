/** What a screen reader is to read out once the reader's choice has led to something. */

/** Longer than a year is shown while years are played: of steps that follow each other, only the last is read out. */
const REST_MS = 1200;

export class Announcement {
  readonly #place: HTMLElement;
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** @param place an element with the role of a status, empty at first */
  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** Reads out a sentence once nothing else has been said for a moment. */
  say(sentence: string): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#place.textContent = sentence;
    }, REST_MS);
  }
}
