/** Lists of what is chosen and what may be as text, for pages that do not render components yet. */
import { h } from 'preact';
import { toText } from '../../charts/core/to-text.ts';
import type { LinkedCouncil } from '../core/CouncilLinks.tsx';
import { ChosenList } from './ChosenList.tsx';
import { PresetLinks } from './PresetLinks.tsx';

/** The councils chosen. */
export function chosenList(councils: readonly LinkedCouncil[]): string {
  return toText(h(ChosenList, { councils }));
}

/** Presets as links to their comparisons. */
export function presetLinks(
  presets: readonly { readonly label: string; readonly slugs: readonly string[] }[],
  keep = '',
): string {
  return toText(h(PresetLinks, { presets, keep }));
}
