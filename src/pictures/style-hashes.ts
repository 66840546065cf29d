/** What names the style sheets of pictures in a security policy, which allows no other style inside a document. */
import { createHash } from 'node:crypto';
import { siteFont } from './font.ts';
import { fontFace, PICTURE_STYLE } from './style.ts';

/** Hashes as a policy writes them, `sha256-…`: one for the style sheet, one for the typeface. */
export function pictureStyleHashes(): string[] {
  return [PICTURE_STYLE, fontFace(siteFont())].map(
    (style) => `sha256-${createHash('sha256').update(style).digest('base64')}`,
  );
}
