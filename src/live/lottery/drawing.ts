/** Draws the page of the postcode lottery into its parts. Loaded when its reader first chooses something. */
import { h, type ComponentChild } from 'preact';
import { Announcement } from '../browser/announcement.ts';
import { LivePart } from '../browser/live-part.ts';
import { part, parts } from '../browser/part.ts';
import { GapsTable } from './GapsTable.tsx';
import { AroundStrip, GapYears, LotteryCircle, Regions } from './LotteryPage.tsx';
import { NearTable } from './NearTable.tsx';
import {
  lotteryView,
  type AroundView,
  type LotteryChoice,
  type LotteryFigures,
  type LotteryView,
} from './view.ts';

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

export class LotteryDrawing {
  readonly #root: HTMLElement;
  readonly #everywhere: readonly LivePart<LotteryView>[];
  readonly #around: readonly LivePart<AroundView>[];
  readonly #announcement: Announcement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#announcement = new Announcement(part(root, 'announcement'));
    this.#everywhere = partsOf(root, EVERYWHERE);
    this.#around = partsOf(root, AROUND);
  }

  /** Shows what was chosen, and gives the view of it. */
  show(figures: LotteryFigures, choice: LotteryChoice): LotteryView {
    const view = lotteryView(figures, choice);
    this.#write('finding', view.finding);
    this.#write('finding-detail', view.detail);
    this.#write('finding-asked', view.asked);
    this.#write('around-finding', view.aroundFinding);
    for (const place of parts(this.#root, 'around-shown')) place.hidden = view.around === undefined;
    if (view.around !== undefined) this.#showAround(view.around);
    for (const each of this.#everywhere) each.show(view);
    this.#announcement.say(view.announcement);
    return view;
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
