/** Where the site has pages, for hosts that must be told each place. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Scripts are no pages, but a worker has the policy that it is sent with. */
const SCRIPTS = '/_astro/*';

/** Patterns of the paths of all pages that are no embeds, sorted. */
export function pagePlaces(): string[] {
  const folder = join(process.cwd(), 'src', 'pages');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files.map((file) => file.replaceAll('\\', '/')).filter(isPage);
  return [...new Set([SCRIPTS, ...pages.map(placeOf)])].sort();
}

function isPage(file: string): boolean {
  return file.endsWith('.astro') && !/(^|\/)embed\/\[/.test(file);
}

/** @param file such as `cap/elsewhere.astro` or `v/[version]/councils/[slug].astro` */
function placeOf(file: string): string {
  const [first = '', , third = ''] = file.replace(/\.astro$/, '').split('/');
  if (first === 'v') return third === 'index' ? '/v/:version/' : `/v/:version/${third}/*`;
  if (first === 'index') return '/';
  if (first === '404') return '/404.html';
  return first === 'embed' ? '/embed/' : `/${first}/*`;
}
