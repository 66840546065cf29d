/** The style sheet of pictures that stand on their own: the site's colours, put in by value. */
import picture from '../styles/picture.css?raw';
import tokens from '../styles/tokens.css?raw';

/** The light colours: the first set of tokens. Pictures are put on other people's pages, which are mostly light. */
const LIGHT = /:root \{([^}]*)\}/.exec(tokens)?.[1] ?? '';
const COLOURS = new Map(
  Array.from(LIGHT.matchAll(/--([\w-]+): (#[0-9a-f]+);/g), ([, name = '', value = '']) => [
    name,
    value,
  ]),
);

/** Rules without comments and variables, short. */
export const PICTURE_STYLE: string = picture
  .replaceAll(/\/\*[\s\S]*?\*\//g, '')
  .replaceAll(/var\(--([\w-]+)\)/g, (_match, name: string) => COLOURS.get(name) ?? 'none')
  .replaceAll(/\s*\n\s*/g, '\n')
  .trim();
