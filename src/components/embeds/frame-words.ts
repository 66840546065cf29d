/** What the frame of every embed says below it, besides whose the cap is. */
import type { EmbedFrame } from '../../site/embed-frame.ts';

/** What a fixed copy says once the site shows newer figures. */
export const NEWER = 'Newer figures exist.';

/** Whose figures they are, and which version. */
export function sourceWords({
  release,
  version,
  kept,
}: Pick<EmbedFrame, 'release' | 'version' | 'kept'>): string {
  const copy = kept
    ? `This is a fixed copy of data version ${version}.`
    : `Data version ${version}.`;
  return `Source: Department for Education, release ${release}. ${copy}`;
}

/** The link to the page that it is taken from. */
export function pageLinkWords(kept: boolean): string {
  return kept ? 'The current version on Caseload Watch' : 'The whole page on Caseload Watch';
}
