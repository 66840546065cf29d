/** The site's own font file, for pictures that are looked at by themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fontCss from '../styles/font.css?raw';

const LATIN = /url\('([^']+)'\)/.exec(fontCss)?.[1] ?? '';

let made: string | undefined;

/** The Latin font as base64. */
export function siteFont(): string {
  made ??= readFileSync(join(process.cwd(), 'public', LATIN)).toString('base64');
  return made;
}
