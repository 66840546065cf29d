/** A slider of years, and the button that plays them one after the other. */
import { part } from './part.ts';
import './touch-sliders.ts';

/** How long a year is shown while they are played. */
const BEAT_MS = 1100;

export class YearPlayer {
  readonly #slider: HTMLInputElement;
  readonly #button: HTMLElement;
  readonly #changed: () => void;
  #playing: ReturnType<typeof setInterval> | undefined;

  /**
   * @param root an element that holds a `YearControl`
   * @param changed called whenever another year is to be shown
   */
  constructor(root: ParentNode, changed: () => void) {
    this.#slider = part(root, 'year-slider', HTMLInputElement);
    this.#button = part(root, 'year-play');
    this.#changed = changed;
  }

  /** The year chosen. */
  get year(): number {
    return Number(this.#slider.value);
  }

  /** The first year there is. */
  get first(): number {
    return Number(this.#slider.min);
  }

  /** The newest year there is. */
  get latest(): number {
    return Number(this.#slider.max);
  }

  /** All years there are, oldest first. */
  get years(): number[] {
    return Array.from({ length: this.latest - this.first + 1 }, (_, index) => this.first + index);
  }

  /** Whether it is another than the one the page was built for. */
  get isMoved(): boolean {
    return this.#slider.value !== this.#slider.defaultValue;
  }

  /** Moves the slider without a call of `changed`. */
  show(year: number): void {
    this.#slider.value = String(year);
  }

  /** Begins to follow the reader. */
  listen(): void {
    this.#slider.addEventListener('input', () => {
      this.#stop();
      this.#changed();
    });
    this.#button.addEventListener('click', () => {
      if (this.#playing === undefined) this.#start();
      else this.#stop();
    });
  }

  /** Plays from the first year if the last is shown, else on from the one shown. */
  #start(): void {
    const { value, max, min } = this.#slider;
    if (value === max) this.#slider.value = min;
    else this.#slider.stepUp();
    this.#changed();
    this.#button.textContent = 'Stop';
    this.#playing = setInterval(() => {
      this.#slider.stepUp();
      this.#changed();
      if (this.#slider.value === max) this.#stop();
    }, BEAT_MS);
  }

  #stop(): void {
    clearInterval(this.#playing);
    this.#playing = undefined;
    this.#button.textContent = 'Play';
  }
}
