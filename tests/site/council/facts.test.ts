import { expect, test } from 'vitest';
import { inCouncil, isPublished } from '../../../src/dataset/figures/figures.ts';
import { siteContext } from '../../../src/site/context.ts';
import { factsOf } from '../../../src/site/council/facts.ts';

const { country, bySlug } = siteContext();

function changeNote(slug: string): string | undefined {
  const council = bySlug.get(slug);
  const figure = council && inCouncil(country.figures, council, 2025);
  if (council === undefined || !isPublished(figure)) throw new Error(slug);
  return factsOf(country, council, figure).find(({ label }) => label === 'Change in a year')?.note;
}

// FTE social workers with cases in 2024 and 2025: Liverpool 142.6 and 202.1, so that its size before is 100 to 199.
test.each(['liverpool', 'suffolk', 'cumberland'])(
  'the typical change beside that of %s is for its size in the year before',
  (slug) => {
    expect(changeNote(slug)).toContain('for its size in 2024 is 1.2.');
  },
);

test('Hillingdon had 44.7 FTE before, so it is among councils with 20 to 49', () => {
  expect(changeNote('hillingdon')).toContain('for its size in 2024 is 1.3.');
});
