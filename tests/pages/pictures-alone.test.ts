/** Pictures opened by themselves, as from a link in a message. */
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';

describe('a picture opened by itself', () => {
  test.each(['/charts/map-2025.svg', '/charts/councils/bolton/trend.svg'])(
    '%s keeps its own colours and typeface under the site’s policy',
    async (path) => {
      const { page, errors } = await openPage(path);
      const paper = await page
        .locator('.sheet')
        .first()
        .evaluate((sheet) => getComputedStyle(sheet).fill);
      expect(paper).toBe('rgb(251, 250, 246)');
      expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual([
        'loaded',
      ]);
      expect(errors).toEqual([]);
    },
  );
});
