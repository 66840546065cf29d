/** The pages in easy words of every council, made once for the tests about them. */
import { councilsInEasyWords, easyReadView } from '../../../src/site/easy-read/view.ts';
import type { EasyPart } from '../../../src/site/easy-read/row.ts';
import { subjectOf } from '../../../src/site/brief/subject.ts';
import { siteContext } from '../../../src/site/context.ts';
import { plainText } from '../fixture-context.ts';

const context = siteContext();

/** Every sentence of a part with its heading, each as a line of the page. */
export function linesOf({ heading, rows }: EasyPart): string[] {
  const lines = rows.flatMap((row) => [
    ...row.lines.map(plainText),
    ...(row.next ? [row.next.text] : []),
  ]);
  return [heading, ...lines];
}

export const EVERY = councilsInEasyWords(context).map((council) => {
  const view = easyReadView(context, council);
  const lines = view.parts.flatMap(linesOf);
  return { council, subject: subjectOf(context, council), view, lines, text: lines.join('\n') };
});

/**
 * The page of a council.
 * @throws if there is none
 */
export function easyPageOf(slug: string): (typeof EVERY)[number] {
  const found = EVERY.find(({ council }) => council.slug === slug);
  if (found === undefined) throw new Error(`no page in easy words for ${slug}`);
  return found;
}
