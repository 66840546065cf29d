/** How high a frame has to be for a comparison, which is chosen by address: nobody knows beforehand what it will hold. */
import { MOST_IN_EMBED, type CouncilFile } from '../../live/compare/embed-view.ts';
import type { EmbedFrame } from '../../site/embed-frame.ts';
import type { EmbedContent } from '../../site/embeds.ts';
import { embedHeight } from './embed-height.ts';

type Comparison = Extract<EmbedContent, { kind: 'comparison' }>;

/** Two councils share their lines of text, and may need one more than either needs with one like itself. */
const ONE_MORE_LINE = 20;

/**
 * A height for each council by its slug: that of a comparison with one that needs as much room. Two councils fit the
 * greater height of both.
 */
export function comparisonHeights(
  content: Comparison,
  frame: EmbedFrame,
  cap: number,
): ReadonlyMap<string, number> {
  return new Map(
    content.councils.map((council) => {
      const councils = [council, council];
      return [council.slug, embedHeight({ ...content, councils }, frame, cap) + ONE_MORE_LINE];
    }),
  );
}

/** The comparison that needs most room: of as many councils as there may be, those that need most. */
export function greatestComparison(
  content: Comparison,
  heights: ReadonlyMap<string, number>,
): Comparison {
  const need = ({ slug }: CouncilFile): number => heights.get(slug) ?? 0;
  const councils = [...content.councils].sort((a, b) => need(b) - need(a)).slice(0, MOST_IN_EMBED);
  return { ...content, councils };
}
