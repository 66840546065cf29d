/** Figures with what is unusual in their counts, as a note beside them. */
import type { PublishedFigure } from '../../schemas/figure.ts';
import type { Country } from '../country.ts';
import type { FigureEntry } from '../figures/combined-figures.ts';
import { flagsOn } from '../quality/flag.ts';
import { flagNote } from '../quality/flag-note-wording.ts';

/** A published figure and its note, which is empty for most: `Ask first: few cases for its children in need`. */
export interface FlaggedEntry extends FigureEntry<PublishedFigure> {
  readonly flag: string;
}

/** Each entry with its note. */
export function withFlags<Entry extends FigureEntry>(
  { flagged }: Pick<Country, 'flagged'>,
  entries: readonly Entry[],
): (Entry & { readonly flag: string })[] {
  return entries.map((entry) => ({ ...entry, flag: flagNote(flagsOn(flagged, entry.figure)) }));
}
