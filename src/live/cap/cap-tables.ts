/** The tables of the page about the cap as text, for pages that do not render components yet. */
import { h } from 'preact';
import type { CapStory, OverCap } from '../../dataset/cap/cap-story.ts';
import { toText } from '../../charts/core/to-text.ts';
import { CapYearsTable } from './CapYearsTable.tsx';
import { OverCapTable } from './OverCapTable.tsx';

/** Who is over the cap. */
export function overTable(rows: readonly OverCap[], story: CapStory): string {
  return toText(h(OverCapTable, { rows, story }));
}

/** Every year at the cap. */
export function capYearsTable(story: CapStory): string {
  return toText(h(CapYearsTable, { story }));
}
