import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { COUNCILS, LEAGUE_TABLE, MAP, REGION, THIS_YEAR } from './page-types.ts';
import { EVERY_PAIR } from '../releases/every-release.ts';
import { LATEST } from '../releases/latest.ts';

const WITHOUT = { javaScript: false };

/** All text a reader sees, white space as single spaces. */
async function visibleText(path: string): Promise<string> {
  const { page } = await openPage(path, WITHOUT);
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}

describe('without JavaScript', () => {
  test('the home page shows England’s figure and a way to every council', async () => {
    const { page } = await openPage('/', WITHOUT);
    expect(await page.locator('main').innerText()).toContain(LATEST.england.average);
    expect(await page.locator('main a[href="/councils/"]').count()).toBeGreaterThan(0);
  });

  test.each([COUNCILS[0], REGION, LEAGUE_TABLE, MAP, THIS_YEAR])(
    '%s has its figures as a table',
    async (path) => {
      const { page } = await openPage(path, WITHOUT);
      expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(5);
      expect(await page.locator('main table th[scope="row"]').count()).toBeGreaterThan(5);
    },
  );

  test('the page of changes has every changed value, and a council what each release gave', async () => {
    const { page } = await openPage('/changes/', WITHOUT);
    const changed = EVERY_PAIR.flatMap(({ changes }) =>
      Object.values(changes).map((one) => one.changed),
    );
    const rows = page.locator('[data-part=pairs] tbody tr');
    expect(await rows.count()).toBe(changed.reduce((sum, one) => sum + one, 0));
    // 20.5 in the release of 2022, 16.4 in each since.
    expect(await visibleText('/councils/north-somerset/as-known/')).toContain('20.5 later 16.4');
  });

  test('every council in force can be reached from the list', async () => {
    const { page } = await openPage('/councils/', WITHOUT);
    const links = await page.locator('main a[href^="/councils/"]').count();
    // 153 in England, 22 in Wales, 32 in Scotland, 5 trusts in Northern Ireland.
    expect(links).toBeGreaterThanOrEqual(212);
  });
});

describe('the figures on the pages are the publisher’s', () => {
  test('England', async () => {
    expect(await visibleText('/')).toContain(LATEST.england.average);
  });

  test('Bolton, with its rank', async () => {
    const text = await visibleText('/councils/bolton/');
    expect(text).toContain(LATEST.bolton.average);
    expect(text).toContain(LATEST.bolton.rankInWords);
    expect(text).toContain(`${LATEST.bolton.above20} above`);
  });

  test('Kensington and Chelsea: not available', async () => {
    expect(await visibleText('/councils/kensington-and-chelsea/')).toMatch(
      /not (available|returned)/i,
    );
  });

  test('Birmingham 2024: low reliability', async () => {
    const { page } = await openPage('/councils/birmingham/', WITHOUT);
    expect(await page.locator('main').textContent()).toMatch(
      /(low reliability|unreliable|not reliable)/i,
    );
  });

  test.each(['north-northamptonshire', 'west-northamptonshire'])('%s, combined', async (slug) => {
    const text = await visibleText(`/councils/${slug}/`);
    expect(text).toContain(LATEST.northamptonshire.average);
    expect(text).toContain('one combined figure');
  });

  test('Liverpool', async () => {
    expect(await visibleText('/councils/liverpool/')).toContain(LATEST.liverpool.average);
  });
});
