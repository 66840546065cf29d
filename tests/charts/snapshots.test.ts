import { describe, expect, test } from 'vitest';
import { HatchPatterns } from '../../src/charts/core/Hatch.tsx';
import { toText } from '../../src/pictures/to-text.ts';
import { GALLERY } from './gallery.ts';

/** Makes a picture stand on its own, one element a line, so that it can be opened and its changes read. */
function standalone(markup: string): string {
  const look = '<?xml-stylesheet href="look.css"?>';
  const [opening = ''] = /^<svg[^>]*>/.exec(markup) ?? [];
  const root = opening.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const inside = `<defs>${toText(HatchPatterns())}</defs>${markup.slice(opening.length)}`;
  return `${look}\n${root}\n${shortened(inside).replaceAll('><', '>\n<')}\n`;
}

/** Writes an element without children as one tag, so that it takes one line. */
function shortened(markup: string): string {
  return markup.replaceAll(/<(\w+)([^<>]*)><\/\1>/g, '<$1$2/>');
}

describe('every chart looks as it was last reviewed', () => {
  test.each(Object.entries(GALLERY))('%s', async (name, markup) => {
    await expect(standalone(markup)).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });
});
