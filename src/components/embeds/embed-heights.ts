/** The heights of all frames, for the page that offers every embed. */
import type { EmbedHeights } from '../../live/embed-builder/view.ts';
import type { EmbedFrame } from '../../site/embed-frame.ts';
import type { Embed } from '../../site/embeds.ts';
import { comparisonHeights, greatestComparison } from './comparison-height.ts';
import { embedHeight } from './embed-height.ts';

interface AllHeights {
  /** By address below /embed/. A comparison has one for each council, see `comparisonHeights`. */
  readonly heights: EmbedHeights;
  /** Of a frame that holds any comparison. */
  readonly ofAnyComparison: number;
}

/**
 * Works out all heights, in CSS pixels.
 * @param frameOf what surrounds an embed
 * @param cap the cap that they show
 */
export function embedHeights(
  embeds: readonly Embed[],
  frameOf: (embed: Embed) => EmbedFrame,
  cap: number,
): AllHeights {
  const heights: Record<string, number> = {};
  let ofAnyComparison = 0;
  for (const embed of embeds) {
    const [{ path, content }, frame] = [embed, frameOf(embed)];
    if (content.kind !== 'comparison') {
      heights[path] = embedHeight(content, frame, cap);
      continue;
    }
    const bySlug = comparisonHeights(content, frame, cap);
    for (const [slug, height] of bySlug) heights[`${path}${slug}/`] = height;
    ofAnyComparison = embedHeight(greatestComparison(content, bySlug), frame, cap);
  }
  return { heights, ofAnyComparison };
}
