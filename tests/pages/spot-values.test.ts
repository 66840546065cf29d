/** Figures as the Department for Education published them, found on the built pages and in the downloads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DIST } from './built-pages.ts';
import { LATEST } from '../releases/latest.ts';

/** All text of a built page's main part, white space as single spaces. */
function textOf(path: string): string {
  const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
  const main = parse(html).querySelector('main');
  return (main?.structuredText ?? '').replace(/\s+/g, ' ');
}

const { bolton, caps, england, liverpool, northamptonshire, year } = LATEST;

const capYears = z.record(
  z.string(),
  z.record(z.string(), z.object({ over: z.number(), extraFte: z.number() })),
);

describe('published figures', () => {
  test.each([
    ['', `England had an average of ${england.average} cases for each full-time-equivalent`],
    ['', `It was 17.7 in 2017 and ${england.average} in ${year}`],
    [
      '',
      `${caps[20].over} of ${LATEST.published} averages for ${year} were over the proposed cap of 20`,
    ],
    ['', 'The count was 29 of 150 in 2017, and between 2 and 22 in each year since.'],
    ['councils/bolton', bolton.average],
    ['councils/bolton', bolton.rankInWords],
    ['councils/bolton', `${bolton.above20} above the proposed cap of 20`],
    ['councils/kensington-and-chelsea', 'There is no figure for Kensington and Chelsea'],
    ['councils/kensington-and-chelsea', 'not available'],
    ['councils/birmingham', 'low reliability'],
    ['councils/north-northamptonshire', 'North and West Northamptonshire'],
    ['councils/west-northamptonshire', 'North and West Northamptonshire'],
    [
      'councils/north-northamptonshire',
      `together had an average of ${northamptonshire.average} cases`,
    ],
    [
      'councils/west-northamptonshire',
      `together had an average of ${northamptonshire.average} cases`,
    ],
    ['councils/liverpool', liverpool.average],
  ])('/%s says: %s', (path, expected) => {
    expect(textOf(path)).toContain(expected);
  });
});

// By hand from the same file: sum over local authorities of max(0, cases / cap - case_holders_fte).
describe('what a cap would take', () => {
  const json: unknown = JSON.parse(readFileSync(join(DIST, 'api/v1/cap.json'), 'utf8'));
  const years = capYears.parse(json);

  const cases: readonly (readonly [string, string, number, number])[] = [
    ...([20, 18, 15] as const).map(
      (cap) => [String(year), String(cap), caps[cap].over, caps[cap].extraFte] as const,
    ),
    ['2024', '20', 2, 3],
    ['2017', '20', 29, 314.7],
    ['2017', '15', 129, 3498.4],
  ];

  test.each(cases)('in %s at %s: %i over it, %f FTE', (of, cap, over, extraFte) => {
    expect(years[of]?.[cap]).toEqual({ over, extraFte });
  });
});
