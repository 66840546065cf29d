/** The page in short sentences of every council. */
import { CAP } from './cap.ts';
import { areaFigure } from './area-figures.ts';
import { flagsOf } from './counts.ts';
import { textAt } from './dist-files.ts';
import { compare, fixed, minus, shown, size, decimal } from './exact.ts';
import { LATEST, sameIn, type Published } from './figures.ts';
import { ownFigures } from './own-figures.ts';
import { plainText } from './page-text.ts';
import type { Tally } from './tally.ts';
import { foundBy } from './words.ts';

/** Compares the number, how it is rounded, England’s, which is higher, and what is unusual. */
export function compareEasyRead(tally: Tally): void {
  for (const { slug, last } of ownFigures()) comparePage(tally, slug, last);
}

function comparePage(tally: Tally, slug: string, last: Published): void {
  const text = plainText(textAt(`councils/${slug}/easy-read/index.html`));
  const { average } = last.numbers;
  const number = foundBy(/average was (\d+\.\d) cases for each full-time social worker\./, text);
  tally.check('easy read, number', slug, number, fixed(average, 1));
  const day = foundBy(/That day was 30 September (\d{4})\./, text);
  tally.check('easy read, day', slug, day, String(last.year));
  const isWhole = shown(average, 0) === shown(average, 1);
  const about = foundBy(/That is about (\d+)\./, text);
  tally.check('easy read, about', slug, about, isWhole ? '' : shown(average, 0));
  const isMissing = text.includes(`There is no number for ${String(LATEST)}.`);
  tally.check('easy read, missing', slug, String(isMissing), String(last.year !== LATEST));
  compareEngland(tally, text, slug, last);
  compareWithCap(tally, text, slug, last);
  compareUnusual(tally, text, slug, last);
}

function compareEngland(tally: Tally, text: string, slug: string, last: Published): void {
  const england = areaFigure('england', last.year)?.numbers.average;
  if (england === undefined) return;
  const found = foundBy(
    /England’s average was (\d+\.\d)\. .*?average was (?:about the same|a bit (?:higher|lower)|(?:higher|lower))\./,
    text,
  );
  tally.check('easy read, England', slug, found, fixed(england, 1));
  const [, word = ''] =
    /England’s average was \d+\.\d\. .*?average was (about the same|a bit higher|a bit lower|higher|lower)\./.exec(
      text,
    ) ?? [];
  const sign = compare(last.numbers.average, england);
  const fits =
    word === 'about the same' ||
    (word.endsWith('higher') && sign > 0) ||
    (word.endsWith('lower') && sign < 0);
  tally.check('easy read, beside England', slug, fits ? 'true' : word, 'true');
}

/** Close to 20 is what lies within a case and a half of it; nothing that is over the cap may be said to be less. */
function compareWithCap(tally: Tally, text: string, slug: string, last: Published): void {
  const [, word = ''] = /average was (close to|less than|more than) 20\./.exec(text) ?? [];
  const by = minus(last.numbers.average, CAP);
  const isFar = compare(size(by), decimal('2')) > 0;
  const wanted = by.n > 0n ? 'more than' : 'less than';
  tally.check('easy read, beside 20', slug, word, isFar || word !== 'close to' ? wanted : word);
}

function compareUnusual(tally: Tally, text: string, slug: string, last: Published): void {
  const flags = flagsOf(last);
  const isSaid = text.includes('This count is unusual.');
  tally.check('easy read, unusual', slug, String(isSaid), String(flags.length > 0));
  const before = sameIn(last, last.year - 1)?.numbers;
  const found = foundBy(/Cases went from (\d+) to (\d+) in one year\./, text);
  const wanted =
    before === undefined || !flags.includes('cases-jump')
      ? ''
      : `${fixed(before.cases, 0)} ${fixed(last.numbers.cases, 0)}`;
  tally.check('easy read, jump of cases', slug, found, wanted);
}
