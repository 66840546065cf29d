/** Draws a comparison into the parts of its page. Loaded when its reader first chooses something. */
import { h, type ComponentChild } from 'preact';
import { LivePart } from '../browser/live-part.ts';
import { part } from '../browser/part.ts';
import { ChosenList } from './ChosenList.tsx';
import { CompareLines, CompareStrip, CompareWords } from './ComparePage.tsx';
import { CompareTable } from './CompareTable.tsx';
import { PresetLinks } from './PresetLinks.tsx';
import { compareView, type CompareFigures, type CompareRequest, type CompareView } from './view.ts';

/** Components by the part of the page that they are. */
const DRAWS: Readonly<Record<string, (view: CompareView) => ComponentChild>> = {
  words: (view) => h(CompareWords, { view }),
  chosen: ({ chosen }) => h(ChosenList, { councils: chosen }),
  presets: ({ presets, keep }) => h(PresetLinks, { presets, keep }),
  lines: (view) => h(CompareLines, { view }),
  strip: (view) => h(CompareStrip, { view }),
  table: ({ comparison }) => h(CompareTable, { comparison }),
};

export class CompareDrawing {
  readonly #root: HTMLElement;
  readonly #parts: readonly LivePart<CompareView>[];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#parts = Object.entries(DRAWS).map(([name, draw]) => new LivePart(part(root, name), draw));
  }

  /** Shows what was asked for. */
  show(figures: CompareFigures, request: CompareRequest): void {
    const view = compareView(figures, request);
    part(this.#root, 'finding').textContent = view.finding;
    for (const each of this.#parts) each.show(view);
    part(this.#root, 'refused').textContent = view.refused;
    part(this.#root, 'announcement').textContent = view.finding;
  }
}
