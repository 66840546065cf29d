/** Where the site has pages, for hosts that must know each place. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Scripts are no pages, but a worker has the policy that it is sent with. */
const SCRIPTS = '/_astro/*';

/** Folders that have other files beside their pages, which are not to have the headers of pages. */
const MIXED: Readonly<Record<string, readonly string[]>> = {
  // At some hosts `/embed/index.html` is a path of an embed, too.
  embed: ['/embed/'],
  postcodes: ['/postcodes/', '/postcodes/index.html', '/postcodes/:area/*'],
};

const KEPT = ['/v/:version/', '/v/:version/index.html'];

/** Patterns of the paths of all pages that are no embeds, sorted. */
export function pagePlaces(): string[] {
  const folder = join(process.cwd(), 'src', 'pages');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files.map((file) => file.replaceAll('\\', '/')).filter(isPage);
  return [...new Set([SCRIPTS, ...pages.flatMap(placesOf)])].sort();
}

function isPage(file: string): boolean {
  return file.endsWith('.astro') && !/(^|\/)embed\/\[/.test(file);
}

/** @param file such as `cap/elsewhere.astro` or `v/[version]/councils/[slug].astro` */
function placesOf(file: string): readonly string[] {
  const [first = '', , third = ''] = file.replace(/\.astro$/, '').split('/');
  if (first === 'v') return third === 'index' ? KEPT : [`/v/:version/${third}/*`];
  if (first === 'index') return ['/', '/index.html'];
  if (first === '404') return ['/404.html'];
  return MIXED[first] ?? [`/${first}/*`];
}
