/** The page that compares councils before anybody chooses. */
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { LOTTERY_MILES } from '../dataset/lottery/lottery-range.ts';
import { widestGaps } from '../dataset/lottery/lottery-gaps.ts';
import { isFlagged } from '../dataset/quality/flag.ts';
import { compareView, type CompareView } from '../live/compare/view.ts';
import type { Context } from './context.ts';
import { surroundingsOf } from './surroundings.ts';

/** Makes the page for the two councils with the widest gap near each other, neither figure being one to ask about first. */
export function comparePageView(context: Context): CompareView {
  const { country } = context;
  const widest = widestGaps(country, LOTTERY_MILES).find(({ lottery }) =>
    [...lottery.highest, ...lottery.lowest].every(
      ({ figure }) => !isFlagged(country.flagged, figure),
    ),
  );
  const ends = [...(widest?.lottery.highest ?? []), ...(widest?.lottery.lowest ?? [])];
  const slugs = ends.map(({ councils: [first] }) => first.slug);
  return compareView(
    { country, surroundings: surroundingsOf(context) },
    { slugs, cap: PROPOSED_CAP },
  );
}
