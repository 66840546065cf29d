/** The letters of every council: each average, its distance from the cap, and its day, wherever a letter says them. */
import { CAP } from './cap.ts';
import { textAt } from './dist-files.ts';
import { fixed } from './exact.ts';
import type { Published } from './figures.ts';
import { ownFigures } from './own-figures.ts';
import { plainText } from './page-text.ts';
import type { Tally } from './tally.ts';
import { beside } from './words.ts';

/** Compares the letters of every council of England that is one today, about its last figure. */
export function compareLetters(tally: Tally): void {
  for (const { slug, last } of ownFigures()) compareThose(tally, slug, last);
}

function compareThose(tally: Tally, slug: string, { year, numbers: { average } }: Published): void {
  const html = textAt(`councils/${slug}/brief/index.html`);
  const text = plainText(html.slice(html.lastIndexOf('Letters to edit and send')));
  const said = [
    ...text.matchAll(
      /On 30 September (\d{4}), [^.]{3,90} had an average of (\d+\.\d) cases .*?That is (equal to|\d+\.\d (?:above|below)) the proposed cap/g,
    ),
  ];
  const wanted = `${String(year)} ${fixed(average, 1)} ${beside(average, CAP)}`;
  said.forEach(([, day = '', number = '', by = ''], at) => {
    const found = `${day} ${number} ${by === 'equal to' ? 'the same' : by}`;
    tally.check('letters, figure', `${slug} ${String(at + 1)}`, found, wanted);
  });
  const all = text.match(/had an average of/g)?.length ?? 0;
  tally.check('letters, sentences', slug, String(said.length), String(all));
  tally.check('letters, sentences', `${slug}, any`, String(said.length >= 5), 'true');
}
