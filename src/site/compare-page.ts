/** The page that compares councils before anybody chooses. */
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { LOTTERY_MILES } from '../dataset/lottery/lottery-range.ts';
import { leadingPair, nearPairs } from '../dataset/lottery/lottery-pairs.ts';
import { compareView, type CompareView } from '../live/compare/view.ts';
import type { Context } from './context.ts';
import { surroundingsOf } from './surroundings.ts';

/** Makes the page for the two councils with the widest gap near each other, neither figure being one to ask about first. */
export function comparePageView(context: Context): CompareView {
  const { country } = context;
  const pairs = nearPairs(country, country.latestYear, LOTTERY_MILES);
  const { leading } = leadingPair(pairs);
  const ends = leading === undefined ? [] : [leading.highest, leading.lowest];
  const slugs = ends.map(({ councils: [first] }) => first.slug);
  return compareView(
    { country, surroundings: surroundingsOf(context) },
    { slugs, cap: PROPOSED_CAP },
  );
}
