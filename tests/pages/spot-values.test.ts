/** Figures as the Department for Education published them, found on the built pages and in the downloads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DIST } from './built-pages.ts';

/** All text of a built page's main part, white space as single spaces. */
function textOf(path: string): string {
  const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
  const main = parse(html).querySelector('main');
  return (main?.structuredText ?? '').replace(/\s+/g, ' ');
}

const capYears = z.record(
  z.string(),
  z.record(z.string(), z.object({ over: z.number(), extraFte: z.number() })),
);

// Children's social work workforce, reporting year 2025: column caseload_fte of the published file.
describe('published figures', () => {
  test.each([
    ['', 'England holds 15.2 cases on average'],
    ['', 'It was 17.7 then and is 15.2 now'],
    ['', '2 councils over the cap of 20, down from 29 in 2017'],
    ['councils/bolton', '20.8'],
    ['councils/bolton', '2nd highest of 149'],
    ['councils/bolton', '0.8 above the proposed cap of 20'],
    ['councils/kensington-and-chelsea', 'There is no figure for Kensington and Chelsea'],
    ['councils/kensington-and-chelsea', 'not available'],
    ['councils/birmingham', 'low reliability'],
    ['councils/north-northamptonshire', 'North Northamptonshire and West Northamptonshire'],
    ['councils/west-northamptonshire', 'North Northamptonshire and West Northamptonshire'],
    ['councils/north-northamptonshire', 'had 14.8 each on average'],
    ['councils/west-northamptonshire', 'had 14.8 each on average'],
    ['councils/liverpool', '10.1'],
  ])('/%s says: %s', (path, expected) => {
    expect(textOf(path)).toContain(expected);
  });
});

// By hand from the same file: sum over local authorities of max(0, cases / cap - case_holders_fte).
describe('what a cap would take', () => {
  const json: unknown = JSON.parse(readFileSync(join(DIST, 'api/v1/cap.json'), 'utf8'));
  const years = capYears.parse(json);

  test.each([
    ['2025', '20', 2, 8.1],
    ['2025', '18', 16, 106.2],
    ['2025', '15', 81, 1245.3],
    ['2024', '20', 2, 3],
    ['2017', '20', 29, 314.7],
    ['2017', '15', 129, 3498.4],
  ])('in %s at %s: %i over it, %f FTE', (year, cap, over, extraFte) => {
    expect(years[year]?.[cap]).toEqual({ over, extraFte });
  });
});
