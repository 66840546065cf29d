/** The style sheet of pictures in files of their own: that of the site's charts, with the colours put in by value. */
import colours from '../styles/charts/colours.css?raw';
import maps from '../styles/charts/maps.css?raw';
import marks from '../styles/charts/marks.css?raw';
import plots from '../styles/charts/plots.css?raw';
import sheet from '../styles/charts/sheet.css?raw';
import tokens from '../styles/tokens.css?raw';

/** The light colours: the first set of tokens. Pictures are put on other people's pages, which are mostly light. */
const LIGHT = /:root \{([^}]*)\}/.exec(tokens)?.[1] ?? '';
const VALUES = new Map(
  Array.from(LIGHT.matchAll(/--([\w-]+): ([^;]+);/g), ([, name = '', value = '']) => [name, value]),
);

/** Rules without comments and variables, each declaration on a line of its own. */
export const PICTURE_STYLE: string = withValues(
  [colours, marks, plots, maps, sheet].join('\n').replaceAll(/\/\*[\s\S]*?\*\//g, ''),
)
  .replaceAll(/\s*\n\s*/g, '\n')
  .trim();

/** Tokens may name other tokens. */
function withValues(css: string): string {
  return css.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) =>
    withValues(VALUES.get(name) ?? 'none'),
  );
}

/**
 * The typeface within a picture. Without it, text elsewhere would be wider or narrower.
 * @param base64 the font file
 */
export function fontFace(base64: string): string {
  return `@font-face{font-family:'Public Sans';font-weight:400 800;src:url(data:font/woff2;base64,${base64}) format('woff2')}`;
}
