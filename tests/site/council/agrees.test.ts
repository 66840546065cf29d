/** What the pages of councils say agrees with their own numbers and with the pages of the years. */
import { expect, test } from 'vitest';
import { inCouncil, isPublished } from '../../../src/dataset/figures/figures.ts';
import { siteContext } from '../../../src/site/context.ts';
import { councilCard } from '../../../src/site/cards.ts';
import { councilView } from '../../../src/site/council.ts';
import { countCheckOf, trustAnswer } from '../../../src/site/council/count-check.ts';
import { changesIn } from '../../../src/site/this-year/years.ts';
import { textOf } from '../../../src/site/brief/letter.ts';
import { EVERY } from '../brief/every-brief.ts';

const context = siteContext();
const MORE_THAN_THE_CAP = 'may have more than 20 cases';

test('no page says that somebody may have more cases than the cap where all cases together are not more', () => {
  const few = EVERY.filter(({ council }) => {
    const figure = inCouncil(context.figures, council, context.latestYear);
    return isPublished(figure) && figure.cases <= 20;
  });
  expect(few.map(({ council }) => council.slug)).toContain('isles-of-scilly');
  for (const { council, letters, view } of few) {
    const said = [
      councilView(context, council).hero,
      councilCard(context, council),
      letters.map(textOf),
      view,
    ];
    expect(JSON.stringify(said)).not.toContain(MORE_THAN_THE_CAP);
  }
});

test('no page finds nothing unusual in a change that the page of its year calls larger than nine in ten', () => {
  const large = context.years
    .flatMap((year) => changesIn(context, year).changes)
    .filter(({ size, small }) => size === 'large' && !small);
  expect(large.length).toBeGreaterThan(0);
  for (const { to } of large) {
    const check = countCheckOf(context, to);
    if (check === undefined) throw new Error(`${to.code} ${to.year}`);
    const answer = trustAnswer(check, false);
    expect(answer).not.toContain('nothing unusual');
    expect(answer).toMatch(/^Ask before|more than nine in ten changes for its size/);
  }
});
