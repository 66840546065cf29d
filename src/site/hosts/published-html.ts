/** Built pages with every address of the site as browsers ask for it. */

/** An attribute that holds an address from the root. Text never looks like one, because its quotation marks are written as entities. */
const ATTRIBUTE = /( (?:href|src|action)=")(\/(?!\/)[^"]*)/g;
/** Text that is an address, such as the words of a link to `/version.json`. */
const TEXT = /(>\s*)(\/[a-z])/g;

/**
 * @param html a page whose addresses begin at the root of the site; those of its own scripts and styles are as they are
 * to be, because the bundler writes them
 * @param publish makes the address that browsers ask for
 */
export function publishedHtml(html: string, publish: (path: string) => string): string {
  const bundled = publish('/_astro/');
  const attribute = (_: string, start: string, path: string): string =>
    start + (path.startsWith(bundled) ? path : publish(path));
  return html
    .replaceAll(ATTRIBUTE, attribute)
    .replaceAll(TEXT, (_, start: string, path: string) => start + publish(path));
}
