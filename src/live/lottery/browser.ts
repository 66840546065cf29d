/** The postcode lottery around any council, at any distance and cap. All three are in the address. */
import { h, type ComponentChild } from 'preact';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { LOTTERY_MILES, milesFrom } from '../../dataset/lottery/lottery-range.ts';
import { rememberedMiles } from '../../dataset/places/council-distance.ts';
import { inAddress, toAddress, toAddressSoon } from '../browser/address.ts';
import { capInAddress, carryCap } from '../browser/carry-cap.ts';
import { loadCountry } from '../browser/country.ts';
import { LivePart } from '../browser/live-part.ts';
import { Loading } from '../browser/load-status.ts';
import { part } from '../browser/part.ts';
import { loadShapes } from '../browser/shapes.ts';
import { GapsTable } from './GapsTable.tsx';
import { AroundStrip, GapYears, LotteryCircle, Regions } from './LotteryPage.tsx';
import { NearTable } from './NearTable.tsx';
import { lotteryView, type AroundView, type LotteryChoice, type LotteryView } from './view.ts';

/** How long after the last step of the slider everything else follows, in milliseconds. */
const REST_MS = 120;

/** Components by the part of the page that they are. */
type Draws<View> = Readonly<Record<string, (view: View) => ComponentChild>>;

const EVERYWHERE: Draws<LotteryView> = {
  gaps: ({ gaps, miles, year }) => h(GapsTable, { gaps, miles, year }),
  years: (view) => h(GapYears, { view }),
  regions: (view) => h(Regions, { view }),
};

const AROUND: Draws<AroundView> = {
  circle: (view) => h(LotteryCircle, { view }),
  'near-table': ({ around, cap }) => h(NearTable, { around, cap }),
  strip: (view) => h(AroundStrip, { view }),
};

class LotteryPage {
  readonly #root: HTMLElement;
  readonly #number: HTMLInputElement;
  readonly #slider: HTMLInputElement;
  readonly #everywhere: readonly LivePart<LotteryView>[];
  readonly #around: readonly LivePart<AroundView>[];
  readonly #loading: Loading;
  readonly #distance = rememberedMiles();
  /** The council that the page was built around. */
  readonly #default: string;
  #choice: LotteryChoice;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#number = part(root, 'miles-number', HTMLInputElement);
    this.#slider = part(root, 'miles-slider', HTMLInputElement);
    this.#everywhere = partsOf(root, EVERYWHERE);
    this.#around = partsOf(root, AROUND);
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
    const miles = inAddress('miles');
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

  #follow(): void {
    this.#loading.load(
      () => Promise.all([loadCountry(), loadShapes()]),
      ([country, boundaries]) => {
        this.#show(lotteryView({ country, boundaries, distance: this.#distance }, this.#choice));
      },
    );
  }

  #show(view: LotteryView): void {
    if (view.finding !== undefined) this.#write('finding', view.finding);
    this.#write('around-finding', view.aroundFinding);
    if (view.around !== undefined) this.#showAround(view.around);
    for (const each of this.#everywhere) each.show(view);
    carryCap(view.cap, this.#root);
    this.#write('announcement', view.announcement);
  }

  #showAround(view: AroundView): void {
    this.#write('around-detail', view.detail);
    this.#write('cap', String(view.cap));
    for (const each of this.#around) each.show(view);
  }

  #write(name: string, text: string): void {
    part(this.#root, name).textContent = text;
  }
}

function partsOf<View>(root: ParentNode, draws: Draws<View>): LivePart<View>[] {
  return Object.entries(draws).map(([name, draw]) => new LivePart(part(root, name), draw));
}

new LotteryPage(part(document, 'lottery-page')).start();
