/** The page that compares councils as it stands before anybody chooses. */
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { choiceFrom, compare, type Comparison } from '../dataset/comparison/comparison.ts';
import type { Country } from '../dataset/country.ts';
import { LOTTERY_MILES } from '../dataset/lottery/lottery-range.ts';
import { widestGaps } from '../dataset/lottery/lottery-story.ts';
import { presetsFor, type Preset } from '../dataset/comparison/comparison-presets.ts';
import { comparisonInWords } from '../dataset/comparison/comparison-wording.ts';
import type { Council } from '../schemas/council.ts';
import type { Context } from './context.ts';
import { surroundingsOf } from './surroundings.ts';

export interface ComparePageView {
  readonly country: Country;
  readonly comparison: Comparison;
  /** The finding, then what else is to be known. */
  readonly words: readonly string[];
  readonly chosen: readonly Council[];
  readonly presets: readonly Preset[];
}

/** Makes the page for the two councils with the widest gap near each other. */
export function comparePageView(context: Context): ComparePageView {
  const { country, latestYear } = context;
  const [widest] = widestGaps(country, LOTTERY_MILES);
  const ends = [...(widest?.lottery.highest ?? []), ...(widest?.lottery.lowest ?? [])];
  const slugs = ends.map(({ councils: [first] }) => first.slug);
  const surroundings = surroundingsOf(context);
  const choice = choiceFrom(country, slugs, latestYear);
  const [first] = choice.councils;
  const comparison = compare(country, surroundings, choice, PROPOSED_CAP);
  return {
    country,
    comparison,
    words: comparisonInWords(country, comparison),
    chosen: choice.councils,
    presets: first === undefined ? [] : presetsFor(country, surroundings, first, latestYear),
  };
}
