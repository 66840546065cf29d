/** The height of the frame that each embed needs: the blocks of its kind between those of every embed. */
import { CAP_ORIGIN } from '../../dataset/text/meanings.ts';
import type { EmbedFrame } from '../../site/embed-frame.ts';
import type { EmbedContent } from '../../site/embeds.ts';
import { frameHeight, words } from './blocks.ts';
import { NEWER, pageLinkWords, sourceWords } from './frame-words.ts';
import { blocksOf } from './kind-blocks.ts';

/**
 * The height in CSS pixels that holds an embed at any width from 320 pixels on, live or fixed. A comparison is taken to
 * be of all the councils in its content.
 * @param cap the cap that it shows
 */
export function embedHeight(
  content: EmbedContent,
  { heading, release, version }: Pick<EmbedFrame, 'heading' | 'release' | 'version'>,
  cap: number,
): number {
  // A fixed copy says most, once there are newer figures.
  const source = `${NEWER} ${sourceWords({ release, version, kept: true })} ${pageLinkWords(true)}`;
  return frameHeight([
    words(heading, 'heading'),
    ...blocksOf(content, cap),
    words(CAP_ORIGIN, 'note'),
    words(source, 'note'),
  ]);
}
