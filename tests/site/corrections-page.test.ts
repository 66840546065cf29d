/** The list of what this site had wrong. */
import { describe, expect, test } from 'vitest';
import { lastChanged, siteContext } from '../../src/site/context.ts';
import { correctionRows } from '../../src/site/corrections-page.ts';
import { siteFeed } from '../../src/site/follow/feeds.ts';

const context = siteContext();
const rows = correctionRows(context);

describe('corrections', () => {
  test('are newest first, and none is of a later day than the data', () => {
    const days = rows.map(({ isoDate }) => isoDate);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days.every((day) => day <= lastChanged(context))).toBe(true);
  });

  test('name a page of the site', () => {
    expect(rows.filter(({ page }) => page.text === page.href)).toEqual([]);
  });

  test('are in the feed of the site, each at its own place on the page', () => {
    const feed = siteFeed(context, 'https://caseload.watch');
    for (const { id, said } of rows) {
      expect(feed).toContain(`https://caseload.watch/corrections/#${id}`);
      expect(feed).toContain(`Before: ${said}`);
    }
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});
