/** Lists of what is chosen and what may be: written at the build and again in the browser. */
import { capitalised } from '../../dataset/text/format.ts';
import { element, link } from '../../charts/core/markup.ts';
import { escapeText } from '../../charts/core/svg.ts';

interface Named {
  readonly slug: string;
  readonly name: string;
}

/** The councils chosen, each with a button that takes it out; none below two. */
export function chosenList(councils: readonly Named[]): string {
  return councils
    .map(({ slug, name }) => {
      const button = element(
        'button',
        { type: 'button', 'data-remove': slug, 'aria-label': `Take out ${name}` },
        '×',
      );
      const words = link(`/councils/${slug}/`, name);
      return element('li', {}, words, councils.length > 2 ? button : '');
    })
    .join('');
}

/** Presets as links to the comparison they stand for; year and cap stay as they are. */
export function presetLinks(
  presets: readonly { readonly label: string; readonly slugs: readonly string[] }[],
  keep = '',
): string {
  return presets
    .map(({ label, slugs }) => {
      const href = `/compare/?councils=${slugs.join(',')}${keep}`;
      return element('li', {}, element('a', { href }, escapeText(capitalised(label))));
    })
    .join('');
}
