/** The postcode lottery around any council, at any distance and cap. All three are in the address. */
import '../browser/tidy-address.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import type { Country } from '../../dataset/country.ts';
import { isEnglish } from '../../dataset/lineage/english-councils.ts';
import { LOTTERY_MILES, milesFrom, OFFERED_MILES } from '../../dataset/lottery/lottery-range.ts';
import { inAddress, toAddress, toAddressSoon } from '../browser/address.ts';
import { capInAddress, carryCap } from '../browser/carry-cap.ts';
import { loadCountry } from '../browser/country.ts';
import { Loading } from '../browser/load-status.ts';
import { part } from '../browser/part.ts';
import '../browser/touch-sliders.ts';
import { askedFor } from '../browser/unknown-values.ts';
import { loadShapes } from '../browser/shapes.ts';
import type { LotteryDrawing } from './drawing.ts';
import type { LotteryChoice } from './view.ts';

/** How long after the last step of the slider everything else follows, in milliseconds. */
const REST_MS = 120;

class LotteryPage {
  readonly #root: HTMLElement;
  readonly #number: HTMLInputElement;
  readonly #slider: HTMLInputElement;
  readonly #loading: Loading;
  /** The council that the page was built around. */
  readonly #default: string;
  #choice: LotteryChoice;
  #drawing: LotteryDrawing | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#number = part(root, 'miles-number', HTMLInputElement);
    this.#slider = part(root, 'miles-slider', HTMLInputElement);
    this.#loading = new Loading(root);
    this.#default = root.dataset.council ?? '';
    this.#choice = { slug: this.#default, miles: LOTTERY_MILES, cap: PROPOSED_CAP };
  }

  /** Begins to follow the reader, and the address, which may hold a choice already. */
  start(): void {
    this.#slider.addEventListener('input', () => {
      this.#toMiles(Number(this.#slider.value));
    });
    this.#number.addEventListener('change', () => {
      this.#toMiles(milesFrom(this.#number.value));
    });
    part(this.#root, 'distance').addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#root.addEventListener('council-chosen', (event) => {
      this.#toCouncil(event);
    });
    addEventListener('popstate', () => {
      this.#fromAddress();
    });
    this.#fromAddress();
  }

  /** A council found by the search box: it is shown here, and its page is not opened. */
  #toCouncil(event: Event): void {
    if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
    event.preventDefault();
    toAddress({ council: event.detail }, true);
    this.#fromAddress();
  }

  #toMiles(miles: number): void {
    toAddressSoon('miles', miles === LOTTERY_MILES ? '' : String(miles));
    this.#choose({ ...this.#choice, miles }, REST_MS);
  }

  #fromAddress(): void {
    const miles = askedFor('miles', OFFERED_MILES);
    this.#choose({
      slug: inAddress('council') ?? this.#default,
      miles: miles === null ? LOTTERY_MILES : milesFrom(miles),
      cap: capInAddress(),
    });
  }

  #choose(choice: LotteryChoice, after = 0): void {
    const { slug, miles, cap } = this.#choice;
    const isSame = choice.slug === slug && choice.miles === miles && choice.cap === cap;
    this.#choice = choice;
    this.#slider.value = String(choice.miles);
    this.#number.value = String(choice.miles);
    if (isSame) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#follow();
    }, after);
  }

  /** The council in the address, as its page spells it. One that is not one of England's is named to the reader. */
  #slugIn({ councils }: Country): string {
    const offered = councils.filter(isEnglish).map(({ slug, name }) => ({ value: slug, name }));
    return askedFor('council', offered) ?? this.#choice.slug;
  }

  #follow(): void {
    this.#loading.load(
      () => Promise.all([import('./drawing.ts'), loadCountry('all'), loadShapes()]),
      ([{ LotteryDrawing: Drawing }, country, boundaries]) => {
        this.#drawing ??= new Drawing(this.#root);
        this.#choice = { ...this.#choice, slug: this.#slugIn(country) };
        const { cap } = this.#drawing.show({ country, boundaries }, this.#choice);
        carryCap(cap, this.#root);
      },
    );
  }
}

new LotteryPage(part(document, 'lottery-page')).start();
