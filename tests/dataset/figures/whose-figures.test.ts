import { expect, test } from 'vitest';
import { whoseFigures } from '../../../src/dataset/figures/whose-figures.ts';
import { siteContext } from '../../../src/site/context.ts';

const whose = (slug: string): string | undefined => {
  const { country } = siteContext();
  const council = country.councils.find((one) => one.slug === slug);
  return council && whoseFigures(country, council);
};

test('figures that two councils report together are not said to be those of one', () => {
  expect(whose('bolton')).toBe('Bolton');
  expect(whose('city-of-london')).toBe('the City of London');
  for (const slug of ['kingston-upon-thames', 'richmond-upon-thames'])
    expect(whose(slug)).toBe('Kingston and Richmond upon Thames together');
  expect(whose('west-northamptonshire')).toBe('North and West Northamptonshire together');
});
