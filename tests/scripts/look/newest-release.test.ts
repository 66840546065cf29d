import { describe, expect, test } from 'vitest';
import { newestRelease } from '../../../scripts/look/newest-release.ts';

describe('the newest release that the publisher’s page names', () => {
  test.each([
    ['<h1>Children’s social work workforce</h1><span>Reporting year 2025</span>', 2025],
    ['<a href="/find-statistics/children-s-social-work-workforce/2024">2024</a>', 2024],
    [
      '<a href="/find-statistics/children-s-social-work-workforce/2025">x</a> Reporting year 2026',
      2026,
    ],
  ])('%s', (html, year) => {
    expect(newestRelease(html)).toBe(year);
  });

  test('is unknown where it names none, and other years do not count', () => {
    expect(newestRelease('<p>Published 1 March 2031, statistics of 2029</p>')).toBeUndefined();
  });
});
